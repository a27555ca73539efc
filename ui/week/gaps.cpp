#include "ui/week/gaps.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "ui/text/wording.h"

namespace pace::ui {

namespace {

constexpr std::size_t mostNamed = 6;

struct Gaps {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::Gaps)
};

/// "Tue 10".
QString nameOf(Day day) {
  return Gaps::tr("%1 %2", "weekday and day of the month")
      .arg(weekdayName(day))
      .arg(toQDate(day).day());
}

QString linkTo(Day day) {
  return QStringLiteral("<a href=\"%1\">%2</a>")
      .arg(QString::fromStdString(isoText(day)), nameOf(day).toHtmlEscaped());
}

QString counted(int days) {
  if (days == 1) return Gaps::tr("1 day not logged: %1");
  return Gaps::tr("%n days not logged: %1", nullptr, days);
}

template <class Written>
QString listed(const std::vector<Day>& gaps, Written&& written) {
  if (gaps.empty()) return {};
  const std::size_t named = std::min(gaps.size(), mostNamed);
  QStringList names;
  for (std::size_t i = 0; i < named; ++i) names.append(written(gaps[i]));
  QString list = names.join(Gaps::tr(", ", "between the days of a list"));
  if (gaps.size() > named) {
    list = Gaps::tr("%1 and %2 more").arg(list).arg(gaps.size() - named);
  }
  return counted(static_cast<int>(gaps.size())).arg(list);
}

}  // namespace

std::vector<Day> gapsBeside(DaySpan week, const Snapshot& snapshot) {
  if (week.contains(snapshot.today)) return recentGaps(snapshot);
  if (snapshot.entries.empty()) return {};
  const Day first = snapshot.entries.front().day;
  std::vector<Day> gaps = totalOf(snapshot.entries, week, snapshot.today).missing;
  std::erase_if(gaps, [first](Day day) { return day < first; });
  return gaps;
}

QString gapLinks(const std::vector<Day>& gaps) {
  return listed(gaps, linkTo);
}

QString gapWords(const std::vector<Day>& gaps) {
  return listed(gaps, nameOf);
}

}  // namespace pace::ui
