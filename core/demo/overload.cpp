#include "core/demo/overload.h"

#include <array>

#include "core/demo/season.h"
#include "core/time/real_hours.h"

namespace pace::demo {

namespace {

/// Hours from Monday to Sunday.
struct Week {
  std::array<std::optional<double>, 7> worked;
  std::array<double, 7> slept{};
};

constexpr std::nullopt_t gap = std::nullopt;

constexpr std::array<Week, overloadWeeks> weeks{{
    {{12.5, 13, 13, 12.5, 10, 4, 0}, {6.2, 5.8, 5.5, 5.9, 6.0, 6.1, 6.3}},          // 65
    {{11, 11.5, 10.5, 11, 10, 7, 5}, {5.9, 5.6, 5.8, 5.5, 5.7, 6.2, 6.1}},          // 66
    {{10, 10.5, 11, 10, 9.5, 10, 0}, {5.8, 5.7, 5.9, 5.6, 6.0, 6.0, 6.5}},          // 61
    {{11, 12, 11.5, 10.5, 10, 8, 5}, {5.7, 5.4, 5.3, 5.6, 5.8, 6.0, 6.2}},          // 68
    {{11.5, 12, 12.25, 11, 10.5, 8, 6}, {5.3, 5.2, 5.0, 5.1, 5.5, 5.9, 5.8}},       // 71:15
    {{11, 10.5, 12, 10, 11.5, 9, 0}, {5.4, 5.6, 5.2, 5.7, 5.5, 5.8, 6.4}},          // 64
    {{11.5, 12, gap, 11, 12.5, 10, 9}, {5.5, 5.3, 5.2, 5.4, 5.1, 5.7, 5.9}},        // 66
    {{10, 11, 10.5, 11, 10.5, 9, 0}, {5.6, 5.4, 5.7, 5.5, 5.6, 6.0, 6.6}},          // 62
    {{12, 11.5, 12.5, 11, 12, 7.5, 6}, {5.1, 5.0, 4.9, 5.2, 5.0, 5.8, 5.9}},        // 72:30
    {{10.5, 11, 11.5, 10, 11, 6, 5}, {5.3, 5.2, 5.4, 5.5, 5.3, 6.1, 6.2}},          // 65
    {{10, 10.5, 10.5, 10, 10, 9, 0}, {5.5, 5.6, 5.4, 5.7, 5.6, 6.0, 6.7}},          // 60
    {{9.5, 10, 10, 9, 10.5, 8, 0}, {5.8, 5.9, 5.6, 6.0, 5.7, 6.2, 6.6}},            // 57
    {{10.5, 11, 11.5, 9.5, 11, 9.5, gap}, {5.7, 5.5, 5.3, 5.8, 5.4, 5.9, 6.0}},     // 63
    {{0, 10, 11, 10.5, 11.5, 10, 8}, {6.4, 5.6, 5.4, 5.5, 5.2, 6.0, 6.1}},          // 61
    {{10.5, 11, 12.25, 9.5, 11.5, 6.5, 5.5}, {6.1, 5.5, 5.2, 6.0, 5.5, 7.0, 6.5}},  // 66:45
    {{11, 10.5, 11, 10, 11.5, 9.5, 0}, {5.6, 5.4, 5.3, 5.7, 5.2, 5.9, 6.4}},        // 63:30
    {{10, 10.5, 10.75, 10, 9.5, 10, 0}, {5.7, 5.6, 5.5, 5.8, 5.9, 6.1, 6.6}},       // 60:45
}};

const Week& weekAt(int week) {
  return weeks.at(static_cast<std::size_t>(week));
}

std::chrono::minutes inMinutes(double hours) {
  return std::chrono::round<std::chrono::minutes>(RealHours{hours});
}

}  // namespace

std::optional<std::chrono::minutes> overloadWork(int week, int place) {
  const auto& worked = weekAt(week).worked.at(static_cast<std::size_t>(place));
  return worked ? std::optional{inMinutes(*worked)} : std::nullopt;
}

std::chrono::minutes overloadSleep(int week, int place) {
  return inMinutes(weekAt(week).slept.at(static_cast<std::size_t>(place)));
}

}  // namespace pace::demo
