#include "ui/trends/work_facts.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/trends/fact_words.h"

namespace pace::ui {
namespace {

struct WorkWords {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::WorkFacts)
};

constexpr std::size_t fewestMonths = 2;

/// "1 h 15 m past the 60 h line", "3 h to the 60 h line".
QString againstLine(RealHours value, RealHours line) {
  const QString text =
      value >= line ? WorkWords::tr("%1 past the %2 line") : WorkWords::tr("%1 to the %2 line");
  const RealHours distance = value >= line ? value - line : line - value;
  if (distance == RealHours{0}) return WorkWords::tr("at the %1 line").arg(lengthOf(line));
  return text.arg(lengthOf(distance), lengthOf(line));
}

/// "past the 45 h and 80 h lines", "9 h to the 45 h line".
QString againstLines(RealHours overtime) {
  if (overtime < monthlyOvertimeLine) return againstLine(overtime, monthlyOvertimeLine);
  if (overtime >= singleOvertimeLine) return WorkWords::tr("past the lines at 45, 80 and 100 h");
  if (overtime > meanOvertimeLine)
    return WorkWords::tr("past the lines at 45 and 80 h, below 100 h");
  return WorkWords::tr("past the line at 45 h, below 80 and 100 h");
}

Fact meanFact(const QString& title, const std::optional<RealHours>& mean, RealHours line) {
  if (!mean) return unknownFact(title, WorkWords::tr("needs 4 whole weeks logged"));
  return {title, lengthOf(*mean), againstLine(*mean, line),
          *mean >= line ? &Theme::limitText : &Theme::muted};
}

}  // namespace

Fact spellFact(const Snapshot& snapshot) {
  const QString limit = lengthOf(snapshot.settings.limits.at(snapshot.today).overload);
  const Spell& spell = snapshot.spell;
  if (spell.weeks == 0) {
    return {WorkWords::tr("Overload spell"), WorkWords::tr("none"),
            WorkWords::tr("no week at %1 runs on").arg(limit), &Theme::muted};
  }
  return {
      WorkWords::tr("Overload spell"), weekCount(spell.weeks),
      WorkWords::tr("at %1 or more since %2").arg(limit, dateWords(spell.since, snapshot.today)),
      &Theme::limitText};
}

Fact overtimeFact(const Snapshot& snapshot) {
  const QString title = WorkWords::tr("Overtime, 30 days");
  const OvertimeBlock& block = snapshot.overtime.blocks.front();
  if (!block.overtime) return unknownFact(title, WorkWords::tr("needs 27 of 30 days logged"));
  if (*block.overtime <= RealHours{0}) {
    return {title, WorkWords::tr("none"), WorkWords::tr("no more than 40 h a week"), &Theme::muted};
  }
  const QString hours = wholeHours(*block.overtime);
  return {title, block.isAtLeast() ? WorkWords::tr("at least %1").arg(hours) : hours,
          againstLines(*block.overtime),
          *block.overtime >= monthlyOvertimeLine ? &Theme::limitText : &Theme::muted};
}

Fact overtimeMeansFact(const Snapshot& snapshot) {
  const QString title = WorkWords::tr("Overtime, mean of months");
  const BlockHours blocks = hoursOf(snapshot.overtime);
  std::optional<RealHours> most;
  QStringList means;
  for (std::size_t months = fewestMonths; months <= blocks.size(); ++months) {
    const auto mean = meanOvertime(blocks, months);
    if (!mean) break;
    most = most ? std::max(*most, *mean) : *mean;
    means.push_back(QString::number(std::chrono::floor<std::chrono::hours>(*mean).count()));
  }
  if (!most)
    return unknownFact(title, WorkWords::tr("needs two stretches of 27 of 30 days logged"));
  const QString list = means.join(WorkWords::tr(", ", "between hours"));
  const QString remark =
      means.size() == 1
          ? WorkWords::tr("2 months; the line is %1").arg(lengthOf(meanOvertimeLine))
          : WorkWords::tr("2 to %1 months: %2 h; the line is %3")
                .arg(QString::number(means.size() + 1), list, lengthOf(meanOvertimeLine));
  return {title, *most > RealHours{0} ? wholeHours(*most) : WorkWords::tr("none"), remark,
          *most > meanOvertimeLine ? &Theme::limitText : &Theme::muted};
}

std::vector<Fact> weekMeanFacts(const Snapshot& snapshot) {
  const WeekMeans& means = snapshot.weekMeans;
  const RealHours overload{snapshot.settings.limits.at(snapshot.today).overload};
  return {meanFact(WorkWords::tr("Mean of 4 weeks"), means.fourWeeks, overload),
          meanFact(WorkWords::tr("Mean of 12 weeks"), means.twelveWeeks, twelveWeekLine),
          meanFact(WorkWords::tr("Mean of 17 weeks"), means.seventeenWeeks, seventeenWeekLine)};
}

}  // namespace pace::ui
