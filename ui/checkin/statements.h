// The four sentences of the weekly check-in, and which answer each of them is.
#pragma once

#include <QString>
#include <array>
#include <optional>

#include "core/journal/check_in.h"

namespace pace::ui {

struct Statement {
  QString sentence;
  std::optional<Agreement> CheckIn::*answer;
};

/// In the order in which they are asked.
std::array<Statement, 4> statements();

}  // namespace pace::ui
