#include "core/demo/dice.h"

namespace pace::demo {

namespace {

/// Spreads every bit of `x` over the whole word (odd multipliers and shifts: a bijection).
std::uint32_t mix(std::uint32_t x) {
  x = (x ^ (x >> 15)) * 0x9e3779b1U;
  x = (x ^ (x >> 13)) * 0x85ebca6bU;
  return x ^ (x >> 16);
}

}  // namespace

int dice(Day day, Throw what, int sides) {
  const auto number = static_cast<std::uint32_t>(day.time_since_epoch().count());
  const std::uint32_t thrown = mix(mix(number) + static_cast<std::uint32_t>(what));
  return static_cast<int>(thrown % static_cast<std::uint32_t>(sides));
}

}  // namespace pace::demo
