#include "ui/log/hours_field.h"

#include <QFocusEvent>
#include <QPainter>
#include <algorithm>

#include "ui/log/field_frame.h"
#include "ui/log/form_keys.h"
#include "ui/log/form_reading.h"
#include "ui/text/wording.h"
#include "ui/theme/scale.h"

namespace pace::ui {

HoursField::HoursField(QWidget* parent) : QLineEdit(parent) {
  setFrame(false);
  clearBase(*this);
  setFont(scaled(font(), TextSize::large));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(this, &QLineEdit::textChanged, this, &HoursField::makeRoomForEcho);
  makeRoomForEcho();
}

QString HoursField::echo() const {
  if (!hasFocus() && !isModified()) return {};
  const HoursReading reading = readTyped(text());
  if (std::holds_alternative<NoHours>(reading)) return {};
  const auto* hours = std::get_if<Hours>(&reading);
  return tr("= %1").arg(hours == nullptr ? QStringLiteral("…") : length(hours->total));
}

void HoursField::setFaulty(bool isFaulty) {
  m_isFaulty = isFaulty;
  update();
}

QSize HoursField::sizeHint() const {
  const int textHeight = fontMetrics().height() + 2 * space::small;
  return {QLineEdit::sizeHint().width(), std::max(fieldHeight, textHeight)};
}

QSize HoursField::minimumSizeHint() const {
  return {QLineEdit::minimumSizeHint().width(), sizeHint().height()};
}

bool HoursField::event(QEvent* event) {
  if (isForTheWindow(*event, isUndoAvailable(), isRedoAvailable())) {
    event->ignore();
    return false;
  }
  return QLineEdit::event(event);
}

void HoursField::focusInEvent(QFocusEvent* event) {
  QLineEdit::focusInEvent(event);
  makeRoomForEcho();
}

void HoursField::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  makeRoomForEcho();
  const bool staysInField =
      event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
  if (!staysInField) emit left();
}

void HoursField::paintEvent(QPaintEvent* event) {
  const Theme& theme = themeOf(palette());
  {
    QPainter painter(this);
    paintFieldFrame(painter, rect(), theme, {.hasFocus = hasFocus(), .isFaulty = m_isFaulty});
  }
  QLineEdit::paintEvent(event);
  QPainter painter(this);
  painter.setPen(theme.muted);
  painter.drawText(rect().adjusted(fieldInset, 0, -fieldInset, 0),
                   Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, echo());
}

// Clock times and lengths read from left to right in every language, and so does the echo.
void HoursField::makeRoomForEcho() {
  const QString words = echo();
  const int room = words.isEmpty() ? 0 : fontMetrics().horizontalAdvance(words) + space::small;
  const int lineEditInset = 2;
  setTextMargins(fieldInset - lineEditInset, 0, fieldInset - lineEditInset + room, 0);
  update();
}

}  // namespace pace::ui
