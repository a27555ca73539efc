#include "ui/charts/month_names.h"

#include <array>
#include <optional>

#include "ui/charts/labels.h"
#include "ui/text/wording.h"

namespace pace::ui {
namespace {

constexpr qreal abovePlotNames = 8;
constexpr qreal betweenNames = 8;
constexpr std::size_t halfAYear = 30;  // weeks, and some
constexpr int monthsOfAYear = 12;

QFont smallFont(const Canvas& canvas) {
  return scaled(canvas.font, TextSize::small);
}

/// The month whose first day is among `days`.
std::optional<std::chrono::year_month> monthBegunIn(DaySpan days) {
  const std::chrono::year_month_day last{days.until - std::chrono::days{1}};
  const auto length = static_cast<unsigned>(days.length().count());
  if (last.day() > std::chrono::day{length}) return std::nullopt;
  return last.year() / last.month();
}

/// True for one month in `step`, a January always among them.
bool isNamed(std::chrono::year_month month, int step) {
  const int index = int{month.year()} * monthsOfAYear + static_cast<int>(unsigned{month.month()});
  return (index - 1) % step == 0;
}

QString nameOf(std::chrono::year_month month, bool isLong) {
  if (isLong && month.month() == std::chrono::January) return QString::number(int{month.year()});
  return monthName(Day{month / 1});
}

std::vector<Label> namesOf(const std::vector<DaySpan>& weeks, int step, const TimeAxis& axis,
                           const QRectF& plot, const Canvas& canvas) {
  std::vector<Label> names;
  for (std::size_t i = 0; i < weeks.size(); ++i) {
    const auto month = monthBegunIn(weeks[i]);
    if (!month || !isNamed(*month, step)) continue;
    const Label label =
        labelAt({axis.middle(i), plot.bottom() + abovePlotNames}, Anchor::topCentre,
                nameOf(*month, weeks.size() > halfAYear), smallFont(canvas), &Theme::muted);
    names.push_back(keptWithin(label, plot.left(), plot.right()));
  }
  return names;
}

}  // namespace

void layMonths(Drawing& drawing, const std::vector<DaySpan>& weeks, const TimeAxis& axis,
               const QRectF& plot, const Canvas& canvas) {
  constexpr std::array steps{1, 3, 6, 12, 24, 60, 120};
  std::vector<Label> kept;
  for (const int step : steps) {
    const auto names = namesOf(weeks, step, axis, plot, canvas);
    if (names.empty()) break;
    kept = thinnedOut(names, betweenNames);
    if (kept.size() == names.size()) break;
  }
  drawing.labels.insert(drawing.labels.end(), kept.begin(), kept.end());
}

qreal heightOfMonths(const Canvas& canvas) {
  return abovePlotNames + sizeOf(QString(), smallFont(canvas)).height();
}

}  // namespace pace::ui
