// What the form says once something was done: saved, erased, put back.
#pragma once

#include <QString>

#include "core/journal/journal.h"
#include "ui/session/session.h"

namespace pace::ui {

/// "Saved."; with the day where the form no longer shows it.
QString savedText(Day day, Day shown);

/// "Tue 17 Nov is no longer logged."
QString erasedText(Day day);

/// "Undone: Tue 17 Nov is 11 h again."
QString putBackText(const Change& change, Step step);

/// "1 day not logged.", "2 days not logged."
QString gapsText(int days);

/// "Filling in: 2 days left."
QString walkText(int daysLeft);

}  // namespace pace::ui
