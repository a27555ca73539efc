#compdef pace
# zsh completion for pace(1)

_pace_days() {
  _values 'day' today yesterday mon tue wed thu fri sat sun
}

_pace_verbs() {
  local -a verbs=(
    'log:write hours, sleep, energy or a note into a day'
    'show:show one day'
    'week:show the days of a week'
    'weeks:show the last weeks as bars'
    'status:tell where things stand today'
    'forecast:tell what this week is likely to come to'
    'insight:tell what the weeks add up to'
    'check-in:answer how the week was, from 0 to 10'
    'limits:show or set the hours at which pace warns'
    'erase:take a day out of the journal'
    'undo:take the newest change back'
    'redo:do again what was undone last'
    'demo:write an engineer'\''s year into a new journal'
  )
  _describe 'verb' verbs
}

_pace() {
  local -a common=(
    '--journal[the file of the journal]:journal:_files'
    '--today[take this day for today]:day:_pace_days'
    '--json[answer as one line of JSON]'
    '(-h --help)'{-h,--help}'[print help]'
  )
  local -a log=(
    '--sleep[hours slept the night before]:hours:'
    '--kind[kind of day]:kind:(working day-off holiday vacation sick)'
    '--energy[from 1, drained, to 5]:energy:(1 2 3 4 5 none)'
    '--note[a note]:note:'
  )
  local -a answers=(
    '--drained[work left me drained]:0 to 10:'
    '--distant[I felt distant from my work]:0 to 10:'
    '--did-well[I did my work well]:0 to 10:'
    '--switched-off[I could switch off after work]:0 to 10:'
  )
  local -a limits=(
    '--from[the day they hold from]:day:_pace_days'
    '--notice[hours a week]:hours:' '--high[hours a week]:hours:'
    '--overload[hours a week]:hours:' '--severe[hours a week]:hours:'
  )
  local context state state_descr line
  typeset -A opt_args

  _arguments -C $common '--version[print the version]' '1:verb:_pace_verbs' '*::argument:->argument'
  [[ $state == argument ]] || return
  case $line[1] in
    log) _arguments $common $log '1:day:_pace_days' '*:hours:' ;;
    show | week | erase) _arguments $common '1:day:_pace_days' ;;
    forecast) _arguments $common "--score[score the journal's own past]" ;;
    insight)
      _arguments $common '--usual-sleep[sleep a night before the diary]:hours:' \
        '1:name:(spell rest sleep-debt overtime week-means load recovery check-in alerts)'
      ;;
    check-in) _arguments $common $answers '1:day:_pace_days' ;;
    limits) _arguments $common $limits ;;
    weeks) _arguments $common '1:number of weeks:' ;;
    *) _arguments $common ;;
  esac
}

_pace "$@"
