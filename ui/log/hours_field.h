// A line to type a day's hours into; at its end it says what it has understood: "= 9 h 30 m".
#pragma once

#include "ui/fields/echo_field.h"

namespace pace::ui {

/// Says nothing of an empty text, and "= …" while what is typed cannot be read yet.
class HoursField : public EchoField {
  Q_OBJECT

 public:
  explicit HoursField(QWidget* parent = nullptr);
};

}  // namespace pace::ui
