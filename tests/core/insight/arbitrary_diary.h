// Diaries of any shape for properties: calm, full and with gaps.
#pragma once

#include <rapidcheck.h>

#include <chrono>
#include <optional>
#include <vector>

#include "core/insight/assessment.h"
#include "tests/core/insight/diary.h"

namespace pace::test {

/// Up to nine weeks before monday's own, so that every diary reaches into several weeks.
inline const Day diaryBegin = monday - std::chrono::weeks{9};

inline std::optional<std::chrono::minutes> arbitraryLength(int low, int high, int gapInTen) {
  if (*rc::gen::inRange(0, 10) < gapInTen) return std::nullopt;
  return std::chrono::minutes{*rc::gen::inRange(low, high + 1)};
}

/// Up to 70 days from diaryBegin on: now and then a gap or a day off, else hours around those at
/// which the limits lie.
inline std::vector<DayEntry> arbitraryDiary() {
  std::vector<DayEntry> entries;
  const int length = *rc::gen::inRange(0, 71);
  for (int i = 0; i < length; ++i) {
    DayEntry entry;
    entry.day = diaryBegin + std::chrono::days{i};
    entry.worked = arbitraryLength(*rc::gen::inRange(0, 6) == 0 ? 0 : 400, 720, 1);
    entry.slept = arbitraryLength(270, 480, 2);
    if (entry.worked || entry.slept) entries.push_back(entry);
  }
  return entries;
}

inline Settings arbitrarySettings() {
  return startingOn(std::chrono::weekday{*rc::gen::inRange(0U, 7U)});
}

inline Day arbitraryDay() {
  return diaryBegin + std::chrono::days{*rc::gen::inRange(-3, 80)};
}

}  // namespace pace::test
