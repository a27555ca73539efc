# bash completion for pace(1)

_pace() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
  local verbs="log show week weeks status forecast insight check-in limits erase undo redo demo"
  local days="today yesterday mon tue wed thu fri sat sun"
  local verb="" word offered=""

  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " $verbs " in *" $word "*) verb=$word && break ;; esac
  done

  case $previous in
    --journal) mapfile -t COMPREPLY < <(compgen -f -- "$current") && return ;;
    --today) offered="today yesterday" ;;
    --kind) offered="working day-off holiday vacation sick" ;;
    --energy) offered="1 2 3 4 5 none" ;;
    --sleep | --note) return ;;
    *)
      offered="--journal --today --json --help"
      case $verb in
        "") offered+=" --version $verbs" ;;
        log) offered+=" --sleep --kind --energy --note $days" ;;
        show | week | erase) offered+=" $days" ;;
        forecast) offered+=" --score" ;;
        insight) offered+=" --usual-sleep spell rest sleep-debt overtime week-means load recovery check-in alerts" ;;
        check-in) offered+=" --drained --distant --did-well --switched-off $days" ;;
        limits) offered+=" --from --notice --high --overload --severe" ;;
      esac
      ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$offered" -- "$current")
}

complete -F _pace pace
