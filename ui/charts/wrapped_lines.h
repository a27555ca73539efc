// A text cut into lines that fit a width.
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace pace::ui {

/// Cut at spaces, never at a no-break space; a word wider than `width` stands alone on its line.
/// Empty for an empty text.
QStringList wrappedLines(const QString& text, const QFont& font, qreal width);

}  // namespace pace::ui
