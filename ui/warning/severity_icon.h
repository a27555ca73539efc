// The sign beside a warning: a triangle at overload, an octagon at severe, a ring below.
#pragma once

#include <QWidget>

#include "core/journal/limits.h"
#include "ui/theme/theme.h"

namespace pace::ui {

/// Filled in one ink, with its mark cut out in another. Says nothing to a screen reader: the
/// sentence beside it does.
class SeverityIcon : public QWidget {
  Q_OBJECT

 public:
  struct Look {
    Severity severity{};
    Ink shape = &Theme::text;
    Ink mark = &Theme::card;
  };

  explicit SeverityIcon(QWidget* parent = nullptr);

  void show(const Look& look);
  using QWidget::show;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Look m_look;
};

}  // namespace pace::ui
