#include "core/insight/replay.h"

#include <algorithm>
#include <numeric>

#include "core/insight/score.h"
#include "core/time/week.h"

namespace pace {

namespace {

constexpr int evenings = 6;
constexpr std::size_t weeksBefore = 4;

class Tally {
 public:
  void add(const Prediction& prediction, RealHours observed) {
    ++m_count;
    m_crps += crps(prediction.sample, observed);
    m_width += prediction.high - prediction.low;
    if (prediction.low <= observed && observed <= prediction.high) ++m_covered;
    for (std::size_t place = 0; place < scoredTotals.size(); ++place) {
      m_brier.at(place).add(prediction.chances.at(place), observed >= scoredTotals.at(place));
    }
  }

  Scores scores() const {
    if (m_count == 0) return {};
    Scores scores{.crps = m_crps / m_count,
                  .brier = {},
                  .coverage = static_cast<double>(m_covered) / m_count,
                  .width = m_width / m_count};
    std::ranges::transform(m_brier, scores.brier.begin(), &BrierScore::value);
    return scores;
  }

 private:
  int m_count = 0;
  int m_covered = 0;
  RealHours m_crps{};
  RealHours m_width{};
  std::array<BrierScore, scoredTotals.size()> m_brier;
};

class Player {
 public:
  explicit Player(const Settings& settings) : m_settings(settings) {}

  /// `week` is the next complete one.
  void play(DaySpan days, const WholeWeek& week) {
    if (m_history.size() >= weeksBefore) {
      for (int evening = 1; evening <= evenings; ++evening) foresee(days, week, evening);
    }
    m_history.insert(m_history.begin(), week);
    m_history.resize(std::min(m_history.size(), Forecast::weeksRemembered));
  }

  Replay result() && {
    m_replay.model = m_model.scores();
    m_replay.independentWeekdays = m_independent.scores();
    m_replay.straightLine = m_straight.scores();
    return std::move(m_replay);
  }

 private:
  void foresee(DaySpan days, const WholeWeek& week, int evening) {
    WeekHours known{};
    std::copy_n(week.begin(), evening, known.begin());
    const RealHours observed = std::accumulate(week.begin(), week.end(), RealHours{});
    const Forecast model = forecast(known, m_history, priorOf(m_settings, days));
    m_model.add(predictionOf(model), observed);
    m_independent.add(independentWeekdays(known, m_history), observed);
    m_straight.add(straightLinePace(known), observed);
    m_replay.forecasts.push_back({days, evening, model, observed});
  }

  const Settings& m_settings;
  std::vector<WholeWeek> m_history;  // newest first
  Tally m_model;
  Tally m_independent;
  Tally m_straight;
  Replay m_replay;
};

}  // namespace

Replay replay(Entries entries, Day today, const Settings& settings) {
  Player player(settings);
  if (entries.empty()) return std::move(player).result();
  const std::chrono::weekday firstWeekday = settings.calendar.at(today).firstWeekday;
  const DaySpan thisWeek = weekOf(today, firstWeekday);
  for (DaySpan week = weekOf(entries.front().day, firstWeekday); week.from < thisWeek.from;
       week = shifted(week, std::chrono::weeks{1})) {
    if (const auto whole = tryWhole(weekHours(entries, week, today))) player.play(week, *whole);
  }
  return std::move(player).result();
}

}  // namespace pace
