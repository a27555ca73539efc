// `pace week`: the days of a week, their total and its warnings.
#include <chrono>

#include "app/pace/date_text.h"
#include "app/pace/day_argument.h"
#include "app/pace/day_words.h"
#include "app/pace/json.h"
#include "app/pace/table.h"
#include "app/pace/text.h"
#include "app/pace/verbs.h"
#include "app/pace/warning_text.h"
#include "app/pace/week_totals.h"
#include "core/time/clock_text.h"

namespace pace::cli {

namespace {

constexpr std::chrono::days oneDay{1};

std::string orDash(const std::optional<std::chrono::minutes>& length) {
  return length ? clockText(*length) : "-";
}

std::vector<Cell> row(Day day, const DayEntry* entry, Day today) {
  const Ink ink = day == today ? Ink::strong : Ink::plain;
  const std::string date = (day == today ? "> " : "  ") + shortDate(day);
  if (entry == nullptr) {
    const bool isToCome = day > today;
    return {{date, isToCome ? Ink::faint : ink}, {isToCome ? "" : "-", Ink::faint}};
  }
  return {{date, ink},
          {orDash(entry->worked), ink},
          {orDash(entry->slept), ink},
          {kindName(entry->kind), ink},
          {entry->energy ? std::to_string(level(*entry->energy)) : "", ink},
          {onOneLine(entry->note), ink}};
}

std::vector<Cell> totalRow(const Snapshot& snapshot, const Total& total) {
  const auto severity = severityOf(total, snapshot);
  const SleepMean sleep = sleepMean(snapshot.entries, total.days.until - oneDay);
  std::vector<Cell> cells{{"  Total", Ink::strong},
                          {total.logged == 0 ? "-" : clockText(total.worked),
                           severity ? inkOf(*severity) : Ink::strong},
                          {orDash(sleep.mean), Ink::strong}};
  if (severity) {
    const auto limit = limitOf(limitsOf(total.days, snapshot), *severity);
    cells.push_back({std::string(markOf(*severity)) + ' ' + lengthText(limit), inkOf(*severity)});
  }
  return cells;
}

std::string table(const Snapshot& snapshot, const Total& total, const Style& style) {
  Table days({Align::left, Align::right, Align::right, Align::left, Align::right, Align::left});
  days.add({{"  Day", Ink::faint},
            {"Worked", Ink::faint},
            {"Slept", Ink::faint},
            {"Kind", Ink::faint},
            {"Energy", Ink::faint},
            {"Note", Ink::faint}});
  for (Day day = total.days.from; day < total.days.until; day += oneDay) {
    days.add(row(day, entryOf(snapshot.entries, day), snapshot.today));
  }
  days.add(totalRow(snapshot, total));
  return days.text(style);
}

/// What the table's totals leave out.
std::string footnote(const Snapshot& snapshot, const Total& total, const Style& style) {
  if (total.logged == 0) return "";
  std::string text = capitalised(inWords(total, snapshot.today)) + " worked";
  const SleepMean sleep = sleepMean(snapshot.entries, total.days.until - oneDay);
  if (sleep.mean) {
    text += "; " + lengthText(*sleep.mean) + " slept a night, the mean of " +
            std::to_string(sleep.nights) + (sleep.nights == 1 ? " night" : " nights");
  }
  return "\n" + wrapped(text + '.', style.columns, 2);
}

}  // namespace

Answer week(const Context& context, const std::optional<std::string>& dayText) {
  const Day day = readDay(dayText, context.today);
  const Snapshot snapshot = context.snapshot();
  const Total total = weekTotal(day, snapshot);
  const std::vector<Warning> warnings = warningsOf(total.days, snapshot);
  if (context.wantsJson) return {weekJson(snapshot, total, warnings)};
  if (snapshot.entries.empty()) return {nothingLoggedYet(context.file.path())};
  const std::string heading = "Week of " + rangeText(total.days);
  return {
      painted(heading, Ink::strong, context.style) + "\n\n" +
          table(snapshot, total, context.style) + footnote(snapshot, total, context.style) +
          warningList(warnings, snapshot.settings, context.style),
  };
}

}  // namespace pace::cli
