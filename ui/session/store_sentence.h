// What went wrong with the journal's file, as one sentence for the window.
#pragma once

#include <QString>

#include "core/journal/store_error.h"

namespace pace::ui {

/// Names the file, what happened and what to do about it.
QString storeSentence(const StoreError& error);

}  // namespace pace::ui
