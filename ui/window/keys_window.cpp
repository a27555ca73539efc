#include "ui/window/keys_window.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>

#include "ui/theme/scale.h"

namespace pace::ui {

std::vector<KeyLine> keyLines() {
  return {
      {KeysWindow::tr("Ctrl+L"), KeysWindow::tr("To the hours worked, ready to type over")},
      {KeysWindow::tr("Enter"), KeysWindow::tr("Save the day, from any field")},
      {KeysWindow::tr("Shift+Enter"), KeysWindow::tr("A new line in the note")},
      {KeysWindow::tr("Esc"), KeysWindow::tr("Put back what was saved")},
      {KeysWindow::tr("PgUp, PgDn"), KeysWindow::tr("The day before, the day after")},
      {KeysWindow::tr("Ctrl+1"), KeysWindow::tr("Back to today and this week")},
      {KeysWindow::tr("Ctrl+2, Ctrl+3"), KeysWindow::tr("Trends over months, the year day by day")},
      {KeysWindow::tr("Alt+Left, Alt+Right"),
       KeysWindow::tr("On the year page, the year before or after")},
      {KeysWindow::tr("Ctrl+Z"), KeysWindow::tr("Undo, also what was done before the last start")},
      {KeysWindow::tr("Ctrl+Shift+Z"), KeysWindow::tr("Redo")},
      {KeysWindow::tr("Ctrl+T"), KeysWindow::tr("Charts as tables, and back")},
      {KeysWindow::tr("Ctrl+K"), KeysWindow::tr("The weekly check-in, for the week shown")},
      {KeysWindow::tr("Ctrl+,"), KeysWindow::tr("Settings")},
      {KeysWindow::tr("Arrows, Home, End"),
       KeysWindow::tr("From bar to bar in a chart, from day to day in the year")},
      {KeysWindow::tr("Enter, in a chart"), KeysWindow::tr("Go to that day or week")},
      {KeysWindow::tr("F10"), KeysWindow::tr("The menu")},
      {KeysWindow::tr("F1"), KeysWindow::tr("These keys")},
      {KeysWindow::tr("Ctrl+Q"), KeysWindow::tr("Quit")},
  };
}

KeysWindow::KeysWindow(QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Keys"));
  setAccessibleName(windowTitle());
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(space::huge, space::large, space::huge, space::large);
  grid->setHorizontalSpacing(space::huge);
  grid->setVerticalSpacing(space::small);
  int row = 0;
  for (const KeyLine& line : keyLines()) {
    auto* keys = new QLabel(line.keys);
    keys->setFont(strong(keys->font()));
    grid->addWidget(keys, row, 0);
    grid->addWidget(new QLabel(line.meaning), row, 1);
    ++row;
  }
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  grid->addWidget(buttons, row, 0, 1, 2);
}

}  // namespace pace::ui
