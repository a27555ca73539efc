// Paints the window to PNG files, for whoever has no display and for the README.
#pragma once

#include <QString>
#include <optional>

#include "ui/window/main_window.h"

namespace pace {

/// Writes every page of `window`, 1120 x 740, in light and in dark, into `folder`, which is made
/// where there is none: week-light.png, week-dark.png, trends-light.png and so on. Returns what
/// went wrong, as a sentence; none where all were written.
std::optional<QString> paintPictures(ui::MainWindow& window, const QString& folder);

}  // namespace pace
