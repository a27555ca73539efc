#include "ui/fields/choice_box.h"

#include <QPainter>
#include <QWheelEvent>
#include <algorithm>

#include "ui/fields/field_frame.h"
#include "ui/theme/scale.h"

namespace pace::ui {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
  setFocusPolicy(Qt::StrongFocus);
}

QSize ChoiceBox::sizeHint() const {
  return {QComboBox::sizeHint().width(),
          std::max(fieldHeight, fontMetrics().height() + 2 * space::small)};
}

QSize ChoiceBox::minimumSizeHint() const {
  return {QComboBox::minimumSizeHint().width(), sizeHint().height()};
}

void ChoiceBox::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(palette());
  QPainter painter(this);
  paintFieldFrame(painter, rect(), theme, {.hasFocus = hasFocus()});
  const QRect inside = rect().adjusted(fieldInset, 0, -fieldInset, 0);
  painter.setPen(theme.text);
  painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, currentText());
  paintChoiceArrow(painter, inside, theme, layoutDirection());
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
  if (hasFocus()) {
    QComboBox::wheelEvent(event);
  } else {
    event->ignore();
  }
}

}  // namespace pace::ui
