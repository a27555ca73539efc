#include "ui/text/likely_end.h"

#include <QCoreApplication>

#include "ui/text/wording.h"

namespace pace::ui {

namespace {

constexpr std::chrono::days oneDay{1};
constexpr double lowShare = 0.1;
constexpr double highShare = 0.9;

struct LikelyEnd {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::LikelyEnd)
};

bool isOpen(const Snapshot& snapshot) {
  const DayEntry* today = entryOf(snapshot.entries, snapshot.today);
  const bool isLogged = today != nullptr && today->worked.has_value();
  return !isLogged || snapshot.today + oneDay < snapshot.week.days.until;
}

QString rangeText(const Span<std::chrono::minutes>& range) {
  const auto hours = [](std::chrono::minutes length) {
    return static_cast<int>(std::chrono::round<std::chrono::hours>(length).count());
  };
  if (hours(range.from) == hours(range.until)) {
    return LikelyEnd::tr("%1 h").arg(hours(range.from));
  }
  return LikelyEnd::tr("%1–%2 h").arg(hours(range.from)).arg(hours(range.until));
}

QString deadline(const Snapshot& snapshot) {
  const Day last = snapshot.week.days.until - oneDay;
  if (last == snapshot.today) return LikelyEnd::tr("by tonight");
  return LikelyEnd::tr("by %1", "by Sunday").arg(dayName(last));
}

}  // namespace

std::optional<Span<std::chrono::minutes>> likelyEnd(const Snapshot& snapshot, DaySpan week) {
  const Forecast& forecast = snapshot.forecast;
  if (week != snapshot.week.days || !forecast.hasGround() || !isOpen(snapshot)) return std::nullopt;
  return Span<std::chrono::minutes>{
      std::chrono::round<std::chrono::minutes>(forecast.quantile(lowShare)),
      std::chrono::round<std::chrono::minutes>(forecast.quantile(highShare))};
}

QString likelyEndWords(const Snapshot& snapshot, DaySpan week) {
  const auto range = likelyEnd(snapshot, week);
  if (!range) return {};
  const QString pattern = snapshot.forecast.isEarlyGuess()
                              ? LikelyEnd::tr("An early guess: %1 %2", "hours, by when")
                              : LikelyEnd::tr("Likely %1 %2", "hours, by when");
  return pattern.arg(rangeText(*range), deadline(snapshot));
}

}  // namespace pace::ui
