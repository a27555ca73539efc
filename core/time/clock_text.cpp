#include "core/time/clock_text.h"

namespace pace {

namespace {

std::string sign(std::chrono::minutes length) {
  return length < std::chrono::minutes::zero() ? "-" : "";
}

}  // namespace

std::string clockText(std::chrono::minutes length) {
  const std::chrono::hh_mm_ss time{length};
  const std::string minutes = std::to_string(time.minutes().count());
  return sign(length) + std::to_string(time.hours().count()) + (minutes.size() < 2 ? ":0" : ":") +
         minutes;
}

std::string lengthText(std::chrono::minutes length) {
  const std::chrono::hh_mm_ss time{length};
  const std::string hours = std::to_string(time.hours().count()) + " h";
  const std::string minutes = std::to_string(time.minutes().count()) + " m";
  if (time.minutes().count() == 0) return sign(length) + hours;
  if (time.hours().count() == 0) return sign(length) + minutes;
  return sign(length) + hours + ' ' + minutes;
}

}  // namespace pace
