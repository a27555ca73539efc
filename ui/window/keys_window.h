// All keys on one small sheet.
#pragma once

#include <QDialog>
#include <QString>
#include <vector>

namespace pace::ui {

struct KeyLine {
  QString keys;     ///< as they are written on the keyboard
  QString meaning;  ///< what they do
};

std::vector<KeyLine> keyLines();

/// Esc closes it.
class KeysWindow : public QDialog {
  Q_OBJECT

 public:
  explicit KeysWindow(QWidget* parent);
};

}  // namespace pace::ui
