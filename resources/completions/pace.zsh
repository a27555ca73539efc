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
  local context state state_descr line
  typeset -A opt_args

  _arguments -C $common '--version[print the version]' '1:verb:_pace_verbs' '*::argument:->argument'
  [[ $state == argument ]] || return
  case $line[1] in
    log) _arguments $common $log '1:day:_pace_days' '*:hours:' ;;
    show | week | erase) _arguments $common '1:day:_pace_days' ;;
    weeks) _arguments $common '1:number of weeks:' ;;
    *) _arguments $common ;;
  esac
}

_pace "$@"
