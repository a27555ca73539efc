#include "core/demo/check_ins.h"

#include <algorithm>

#include "core/demo/dice.h"
#include "core/demo/season.h"

namespace pace::demo {

namespace {

/// From 0, calm, to 17 in the last week of the overload; then back to 0.
int strainIn(Day monday) {
  constexpr int weeksOfEase = 6;
  constexpr int easeAWeek = 3;
  for (int back = 0; back < weeksOfEase; ++back) {
    const auto week = overloadWeekOf(monday - std::chrono::weeks{back});
    if (week) return std::max(*week + 1 - back * easeAWeek, 0);
  }
  return 0;
}

/// `calm` at no strain and `worst` at the most, give or take one; none on a line left out.
std::optional<Agreement> answer(Day monday, int line, int calm, int worst) {
  const Day throwing = monday + std::chrono::days{line};
  constexpr int oneIn = 16;
  if (dice(throwing, Throw::lineLeftOut, oneIn) == 0) return std::nullopt;
  const int steady = calm + (worst - calm) * strainIn(monday) / overloadWeeks;
  const int wobble = dice(throwing, Throw::answer, 3) - 1;
  return Agreement::tryFrom(std::clamp(steady + wobble, 0, 10));
}

CheckIn answered(Day monday) {
  return {.week = monday,
          .drained = answer(monday, 0, 3, 9),
          .distant = answer(monday, 1, 1, 8),
          .didWell = answer(monday, 2, 8, 4),
          .switchedOff = answer(monday, 3, 8, 1)};
}

}  // namespace

std::vector<CheckIn> checkIns(Day lastDay) {
  constexpr std::chrono::weeks oneWeek{1};
  constexpr std::chrono::days year{364};
  constexpr int oneIn = 9;
  std::vector<CheckIn> answers;
  const Day first = mondayOf(std::max(lastDay - year, firstDay) + std::chrono::days{6});
  for (Day monday = first; monday + oneWeek <= lastDay; monday += oneWeek) {
    if (dice(monday, Throw::weekLeftOut, oneIn) != 0) answers.push_back(answered(monday));
  }
  return answers;
}

}  // namespace pace::demo
