# fish completion for pace(1)

set -l verbs log show week weeks status forecast insight check-in limits erase undo redo demo
set -l days today yesterday mon tue wed thu fri sat sun

complete -c pace -f
complete -c pace -l journal -r -F -d 'The file of the journal'
complete -c pace -l today -x -a 'today yesterday' -d 'Take this day for today'
complete -c pace -l json -d 'Answer as one line of JSON'
complete -c pace -s h -l help -d 'Print help'

set -l none "not __fish_seen_subcommand_from $verbs"
complete -c pace -n "$none" -l version -d 'Print the version'
complete -c pace -n "$none" -a log -d 'Write hours, sleep, energy or a note into a day'
complete -c pace -n "$none" -a show -d 'Show one day'
complete -c pace -n "$none" -a week -d 'Show the days of a week'
complete -c pace -n "$none" -a weeks -d 'Show the last weeks as bars'
complete -c pace -n "$none" -a status -d 'Tell where things stand today'
complete -c pace -n "$none" -a forecast -d 'Tell what this week is likely to come to'
complete -c pace -n "$none" -a insight -d 'Tell what the weeks add up to'
complete -c pace -n "$none" -a check-in -d 'Answer how the week was, from 0 to 10'
complete -c pace -n "$none" -a limits -d 'Show or set the hours at which pace warns'
complete -c pace -n "$none" -a erase -d 'Take a day out of the journal'
complete -c pace -n "$none" -a undo -d 'Take the newest change back'
complete -c pace -n "$none" -a redo -d 'Do again what was undone last'
complete -c pace -n "$none" -a demo -d "Write an engineer's year into a new journal"

complete -c pace -n '__fish_seen_subcommand_from log show week check-in erase' -a "$days"
complete -c pace -n '__fish_seen_subcommand_from log' -l sleep -x -d 'Hours slept the night before'
complete -c pace -n '__fish_seen_subcommand_from log' -l kind -x \
    -a 'working day-off holiday vacation sick' -d 'Kind of day'
complete -c pace -n '__fish_seen_subcommand_from log' -l energy -x -a '1 2 3 4 5 none' \
    -d 'From 1, drained, to 5, full of energy'
complete -c pace -n '__fish_seen_subcommand_from log' -l note -x -d 'A note; an empty one clears it'
complete -c pace -n '__fish_seen_subcommand_from forecast' -l score -d "Score the journal's own past"
complete -c pace -n '__fish_seen_subcommand_from insight' -l usual-sleep -x -d 'Sleep a night before'
complete -c pace -n '__fish_seen_subcommand_from insight' \
    -a 'spell rest sleep-debt overtime week-means load recovery check-in alerts'
for answer in drained distant did-well switched-off
    complete -c pace -n '__fish_seen_subcommand_from check-in' -l $answer -x -d '0 to 10, or none'
end
for limit in notice high overload severe
    complete -c pace -n '__fish_seen_subcommand_from limits' -l $limit -x -d 'Hours a week'
end
complete -c pace -n '__fish_seen_subcommand_from limits' -l from -x -a "$days" -d 'The day they hold from'
