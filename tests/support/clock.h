// Clock readings written briefly, for tests.
#pragma once

#include <chrono>
#include <string>

#include "core/time/day.h"
#include "tests/support/days.h"

namespace pace::test {

/// `at("2026-11-22", 21, 40)` is 21:40 on that date.
inline LocalMinutes at(const std::string& iso, int hour, int minute = 0) {
  return LocalMinutes{day(iso)} + std::chrono::hours{hour} + std::chrono::minutes{minute};
}

}  // namespace pace::test
