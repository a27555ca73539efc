// Paints the window to PNG files, for whoever has no display and for the README.
#pragma once

#include <QString>
#include <QWidget>
#include <optional>

namespace pace {

/// Writes week-light.png and week-dark.png of `window`, 1120 x 740, into `folder`, which is made
/// where there is none. Returns what went wrong, as a sentence; none where both were written.
std::optional<QString> paintPictures(QWidget& window, const QString& folder);

}  // namespace pace
