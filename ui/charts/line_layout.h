// Where everything of a line chart stands: its lines, what they are read against, and the weeks.
#pragma once

#include "ui/charts/canvas.h"
#include "ui/charts/drawing.h"
#include "ui/charts/line_model.h"

namespace pace::ui {

/// One zone a week. A week without a value breaks its line; a value between two such is a dot.
/// `model.weeks` must not be empty.
Drawing layOut(const LineModel& model, const Canvas& canvas);

}  // namespace pace::ui
