// Hours as a real number: what the models compute with, where whole minutes would round.
#pragma once

#include <chrono>
#include <ratio>

namespace pace {

/// Converts from whole minutes by itself, and to them only when asked.
using RealHours = std::chrono::duration<double, std::ratio<3600>>;

}  // namespace pace
