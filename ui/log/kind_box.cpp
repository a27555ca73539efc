#include "ui/log/kind_box.h"

#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>
#include <algorithm>

#include "ui/log/field_frame.h"
#include "ui/theme/scale.h"

namespace pace::ui {

namespace {

constexpr int arrowWidth = 8;
constexpr int arrowHeight = 5;

/// Points down, at the end of `box`.
QPainterPath arrowIn(const QRect& box, Qt::LayoutDirection direction) {
  const QRect place = QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter,
                                          {arrowWidth, arrowHeight}, box);
  QPainterPath arrow(QRectF(place).topLeft());
  arrow.lineTo(place.x() + arrowWidth, place.y());
  arrow.lineTo(place.x() + arrowWidth / 2.0, place.y() + arrowHeight);
  arrow.closeSubpath();
  return arrow;
}

}  // namespace

KindBox::KindBox(QWidget* parent) : QComboBox(parent) {
  setFocusPolicy(Qt::StrongFocus);
  for (const DayKind kind :
       {DayKind::working, DayKind::dayOff, DayKind::holiday, DayKind::vacation, DayKind::sick}) {
    addItem(kindName(kind), static_cast<int>(kind));
  }
}

DayKind KindBox::kind() const {
  return static_cast<DayKind>(currentData().toInt());
}

void KindBox::setKind(DayKind kind) {
  setCurrentIndex(findData(static_cast<int>(kind)));
}

QSize KindBox::sizeHint() const {
  return {QComboBox::sizeHint().width(),
          std::max(fieldHeight, fontMetrics().height() + 2 * space::small)};
}

QSize KindBox::minimumSizeHint() const {
  return {QComboBox::minimumSizeHint().width(), sizeHint().height()};
}

void KindBox::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(palette());
  QPainter painter(this);
  paintFieldFrame(painter, rect(), theme, {.hasFocus = hasFocus()});
  const QRect inside = rect().adjusted(fieldInset, 0, -fieldInset, 0);
  painter.setPen(theme.text);
  painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, currentText());
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillPath(arrowIn(inside, layoutDirection()), theme.muted);
}

void KindBox::wheelEvent(QWheelEvent* event) {
  if (hasFocus()) {
    QComboBox::wheelEvent(event);
  } else {
    event->ignore();
  }
}

QString kindName(DayKind kind) {
  switch (kind) {
    case DayKind::working:
      return KindBox::tr("Working day");
    case DayKind::dayOff:
      return KindBox::tr("Day off");
    case DayKind::holiday:
      return KindBox::tr("Holiday");
    case DayKind::vacation:
      return KindBox::tr("Vacation");
    case DayKind::sick:
      return KindBox::tr("Sick");
  }
  return {};
}

}  // namespace pace::ui
