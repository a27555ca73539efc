// Chooses what kind of day it was.
#pragma once

#include <QComboBox>

#include "core/journal/day_entry.h"

namespace pace::ui {

class KindBox : public QComboBox {
  Q_OBJECT

 public:
  explicit KindBox(QWidget* parent = nullptr);

  DayKind kind() const;
  void setKind(DayKind kind);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  /// Ignored without the keyboard: scrolling the column must not change the day.
  void wheelEvent(QWheelEvent* event) override;
};

/// "Working day", "Day off", "Holiday", "Vacation", "Sick".
QString kindName(DayKind kind);

}  // namespace pace::ui
