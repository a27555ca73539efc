// What is behind the warnings of a week: each with its rule, days, line, source, and its end.
#pragma once

#include <QDialog>

#include "ui/warning/reasons.h"

namespace pace::ui {

/// Esc or its one button closes it, and the keyboard goes back to where it was.
class WhyPanel : public QDialog {
  Q_OBJECT

 public:
  WhyPanel(const Standing& standing, const Snapshot& snapshot, QWidget* parent);

 private:
  QWidget* list(const std::vector<Reason>& reasons);
  static QWidget* entry(const Reason& reason);
};

/// Opens a panel over the window of `asker`; it goes when it is closed.
void explain(const Standing& standing, const Snapshot& snapshot, QWidget* asker);

}  // namespace pace::ui
