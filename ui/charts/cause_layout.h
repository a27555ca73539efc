// The small chart of a cause, laid out: bars with their values, and the line they are held against.
#pragma once

#include "ui/charts/canvas.h"
#include "ui/charts/cause_model.h"
#include "ui/charts/drawing.h"

namespace pace::ui {

/// `model` has at least one bar. Names and values are left out where they would touch.
Drawing layOut(const CauseModel& model, const Canvas& canvas);

}  // namespace pace::ui
