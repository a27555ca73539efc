// A line of small text in one of the theme's inks, gone while it has nothing to say.
#pragma once

#include <QLabel>

#include "ui/theme/theme.h"

namespace pace::ui {

class ToneLabel : public QLabel {
  Q_OBJECT

 public:
  explicit ToneLabel(Ink ink, QWidget* parent = nullptr);

  /// Shows `text`, and tells it to a screen reader where it is new. Hides for an empty one.
  void say(const QString& text);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void takeInk();

  Ink m_ink;
};

}  // namespace pace::ui
