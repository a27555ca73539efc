#include "core/insight/overtime.h"

#include <algorithm>

namespace pace {

namespace {

constexpr std::chrono::days blockLength{30};
constexpr int mostMissing = 3;
constexpr RealHours regularHours{40.0 * 30 / 7};

OvertimeBlock blockOf(Entries entries, DaySpan days, Day today) {
  const Total total = totalOf(entries, days, today);
  OvertimeBlock block{days, static_cast<int>(total.missing.size()), std::nullopt};
  if (block.missing <= mostMissing) block.overtime = total.worked - regularHours;
  return block;
}

}  // namespace

BlockHours hoursOf(const Overtime& overtime) {
  BlockHours hours;
  std::ranges::transform(overtime.blocks, hours.begin(), &OvertimeBlock::overtime);
  return hours;
}

std::optional<RealHours> meanOvertime(const BlockHours& blocks, std::size_t months) {
  RealHours sum{};
  for (std::size_t block = 0; block < months; ++block) {
    if (!blocks.at(block)) return std::nullopt;
    sum += *blocks.at(block);
  }
  return sum / static_cast<double>(months);
}

bool crossesOvertimeLine(const BlockHours& blocks) {
  if (blocks.front() >= singleOvertimeLine) return true;
  for (std::size_t months = 2; months <= blocks.size(); ++months) {
    if (meanOvertime(blocks, months) > meanOvertimeLine) return true;
  }
  return false;
}

Overtime overtime(Entries entries, Day today) {
  Overtime overtime;
  Day until = today + std::chrono::days{1};
  for (OvertimeBlock& block : overtime.blocks) {
    block = blockOf(entries, {until - blockLength, until}, today);
    until -= blockLength;
  }
  return overtime;
}

}  // namespace pace
