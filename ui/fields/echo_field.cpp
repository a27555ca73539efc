#include "ui/fields/echo_field.h"

#include <QFocusEvent>
#include <QPainter>
#include <algorithm>
#include <utility>

#include "ui/fields/field_frame.h"
#include "ui/fields/undo_keys.h"
#include "ui/theme/scale.h"

namespace pace::ui {

EchoField::EchoField(Understood understood, QWidget* parent)
    : QLineEdit(parent), m_understood(std::move(understood)) {
  setFrame(false);
  clearBase(*this);
  setFont(scaled(font(), TextSize::large));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(this, &QLineEdit::textChanged, this, &EchoField::makeRoomForEcho);
  makeRoomForEcho();
}

QString EchoField::echo() const {
  return hasFocus() || isModified() ? m_understood(text()) : QString();
}

void EchoField::setFaulty(bool isFaulty) {
  m_isFaulty = isFaulty;
  update();
}

QSize EchoField::sizeHint() const {
  const int textHeight = fontMetrics().height() + 2 * space::small;
  return {QLineEdit::sizeHint().width(), std::max(fieldHeight, textHeight)};
}

QSize EchoField::minimumSizeHint() const {
  return {QLineEdit::minimumSizeHint().width(), sizeHint().height()};
}

bool EchoField::event(QEvent* event) {
  if (isForTheWindow(*event, isUndoAvailable(), isRedoAvailable())) {
    event->ignore();
    return false;
  }
  return QLineEdit::event(event);
}

void EchoField::focusInEvent(QFocusEvent* event) {
  QLineEdit::focusInEvent(event);
  makeRoomForEcho();
}

void EchoField::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  makeRoomForEcho();
  const bool staysInField =
      event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
  if (!staysInField) emit left();
}

void EchoField::resizeEvent(QResizeEvent* event) {
  QLineEdit::resizeEvent(event);
  makeRoomForEcho();
}

void EchoField::paintEvent(QPaintEvent* event) {
  const Theme& theme = themeOf(palette());
  {
    QPainter painter(this);
    paintFieldFrame(painter, rect(), theme, {.hasFocus = hasFocus(), .isFaulty = m_isFaulty});
  }
  QLineEdit::paintEvent(event);
  const QString words = echo();
  if (!hasRoomFor(words)) return;
  QPainter painter(this);
  painter.setPen(theme.muted);
  painter.drawText(rect().adjusted(fieldInset, 0, -fieldInset, 0),
                   Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, words);
}

int EchoField::widthOf(const QString& echo) const {
  return echo.isEmpty() ? 0 : fontMetrics().horizontalAdvance(echo) + space::small;
}

// What is typed goes first: in a narrow field the echo gives way to it.
bool EchoField::hasRoomFor(const QString& echo) const {
  const int inside = width() - 2 * fieldInset;
  const int typed = fontMetrics().horizontalAdvance(text());
  return widthOf(echo) + std::min(typed, inside / 2) <= inside;
}

// Clock times and lengths read from left to right in every language, and so does the echo.
void EchoField::makeRoomForEcho() {
  const QString words = echo();
  const int room = hasRoomFor(words) ? widthOf(words) : 0;
  const int lineEditInset = 2;
  setTextMargins(fieldInset - lineEditInset, 0, fieldInset - lineEditInset + room, 0);
  update();
}

}  // namespace pace::ui
