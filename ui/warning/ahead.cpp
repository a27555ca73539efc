#include "ui/warning/ahead.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/insight/free_days.h"
#include "ui/text/likely_end.h"
#include "ui/text/wording.h"

namespace pace::ui {

namespace {

struct Ahead {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::Ahead)
};

/// 1 to 99: a forecast is never certain.
int percent(double chance) {
  constexpr double whole = 100;
  return std::clamp(static_cast<int>(std::lround(chance * whole)), 1, 99);
}

}  // namespace

QString aheadSentence(Severity level, const Standing& standing, const Snapshot& snapshot) {
  const auto limit = limitOf(standing.limits, level);
  const QString end = likelyEndWords(snapshot, standing.week);
  return Ahead::tr("This week is heading for %1 (%2 % likely). %3.", "limit, chance, likely end")
      .arg(length(limit))
      .arg(percent(snapshot.forecast.chanceOf(limit)))
      .arg(end);
}

QString aheadRemedy(const Snapshot& snapshot) {
  const auto free = freeDays(snapshot);
  if (!free) return {};
  const QString total = length(std::chrono::round<std::chrono::hours>(free->total));
  const Day last = free->days.until - std::chrono::days{1};
  if (free->days.from == last) {
    return Ahead::tr("Keeping %1 free leads to about %2.").arg(dayName(last), total);
  }
  return Ahead::tr("Keeping %1 and %2 free leads to about %3.")
      .arg(dayName(free->days.from), dayName(last), total);
}

}  // namespace pace::ui
