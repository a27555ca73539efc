// What is wrong with a field, in one short sentence that says how to put it right.
#pragma once

#include <QString>
#include <cstddef>

#include "core/journal/day_entry.h"
#include "core/time/hours_text.h"

namespace pace::ui {

QString hoursFaultSentence(HoursFault::Kind kind);

/// `fault` is one of the note's; `bytes` is its length in UTF-8.
QString noteFaultSentence(EntryFault fault, std::size_t bytes);

QString dayToComeSentence();
QString dayOutOfRangeSentence();

}  // namespace pace::ui
