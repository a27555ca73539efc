// Chooses what kind of day it was.
#pragma once

#include "core/journal/day_entry.h"
#include "ui/fields/choice_box.h"

namespace pace::ui {

class KindBox : public ChoiceBox {
  Q_OBJECT

 public:
  explicit KindBox(QWidget* parent = nullptr);

  DayKind kind() const;
  void setKind(DayKind kind);
};

/// "Working day", "Day off", "Holiday", "Vacation", "Sick".
QString kindName(DayKind kind);

}  // namespace pace::ui
