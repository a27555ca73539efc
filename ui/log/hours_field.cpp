#include "ui/log/hours_field.h"

#include "ui/fields/echo_words.h"
#include "ui/log/form_reading.h"

namespace pace::ui {

HoursField::HoursField(QWidget* parent)
    : EchoField([](const QString& text) { return echoOf(readTyped(text)); }, parent) {}

}  // namespace pace::ui
