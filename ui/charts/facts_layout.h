// Where single figures stand: in as many columns as have room.
#pragma once

#include "ui/charts/canvas.h"
#include "ui/charts/drawing.h"
#include "ui/charts/facts_model.h"

namespace pace::ui {

/// One zone a fact. Its height is heightOfFacts. `model.facts` must not be empty.
Drawing layOut(const FactsModel& model, const Canvas& canvas);

/// What layOut needs on a canvas of that width.
qreal heightOfFacts(const FactsModel& model, const Canvas& canvas);

}  // namespace pace::ui
