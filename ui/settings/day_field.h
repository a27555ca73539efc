// Chooses a day, typed or from a calendar, in the frame of every other field.
#pragma once

#include <QDateEdit>

#include "core/time/day.h"

namespace pace::ui {

/// Up and Down change the part of the date the keyboard is on.
class DayField : public QDateEdit {
  Q_OBJECT

 public:
  explicit DayField(QWidget* parent = nullptr);

  /// What a screen reader calls it.
  void setName(const QString& name);

  /// Within the days a journal can hold.
  Day day() const;
  void setDay(Day day);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  /// One stop for Tab: inside it, Left and Right go from part to part.
  bool focusNextPrevChild(bool next) override;
  void paintEvent(QPaintEvent* event) override;
  /// Ignored without the keyboard: scrolling past it must not choose.
  void wheelEvent(QWheelEvent* event) override;
};

}  // namespace pace::ui
