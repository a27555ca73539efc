// A warning in plain English: its numbers, its dates, its source, and what would clear it.
#pragma once

#include <string>
#include <vector>

#include "app/pace/style.h"
#include "core/insight/assessment.h"

namespace pace::cli {

/// One paragraph. `settings` are those the warning was worked out with.
std::string warningText(const Warning& warning, const Settings& settings);

/// Each warning under its mark and its severity, wrapped to the terminal; repeats are left out.
/// Empty where nothing warns.
std::string warningList(const std::vector<Warning>& warnings, const Settings& settings,
                        const Style& style);

}  // namespace pace::cli
