// The small label over a field that asks for what goes into it.
#pragma once

#include "ui/fields/tone_label.h"

namespace pace::ui {

/// "Notice" of "&Notice".
QString withoutMnemonic(const QString& text);

/// A label for `answer`, which a screen reader then calls by it. A mnemonic leads to `answer`.
ToneLabel* questionFor(QWidget* answer, const QString& question);

/// `answer` with its question above it.
QWidget* asked(const QString& question, QWidget* answer);

}  // namespace pace::ui
