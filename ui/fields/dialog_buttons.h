// The two buttons that end a dialog: save, or leave all as it was.
#pragma once

#include <QDialog>
#include <functional>

namespace pace::ui {

/// Enter anywhere in `dialog` presses Save, which calls `save`; Cancel rejects, as Esc does.
QWidget* saveOrCancel(QDialog* dialog, const std::function<void()>& save);

}  // namespace pace::ui
