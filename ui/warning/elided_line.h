// One line of text that ends in dots where it is wider than its place; the tool tip has it all.
#pragma once

#include <QLabel>

#include "ui/theme/theme.h"

namespace pace::ui {

class ElidedLine : public QLabel {
  Q_OBJECT

 public:
  explicit ElidedLine(QWidget* parent = nullptr);

  void say(const QString& text, Ink ink);
  bool isElided() const;

  QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QString fitting() const;

  Ink m_ink = &Theme::text;
};

}  // namespace pace::ui
