// The facts of the table of quarters.
#pragma once

#include <chrono>
#include <vector>

#include "core/insight/quarters.h"

namespace pace::ui {

struct QuartersModel {
  std::chrono::year year{};
  std::vector<Quarter> quarters;  ///< empty where no day of the year is known
  Limits limits;                  ///< in force today: what the columns are named by
  Day today{};
};

}  // namespace pace::ui
