#include "ui/warning/elided_line.h"

#include <QPainter>

namespace pace::ui {

ElidedLine::ElidedLine(QWidget* parent) : QLabel(parent) {
  setTextFormat(Qt::PlainText);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLine::say(const QString& text, Ink ink) {
  m_ink = ink;
  setText(text);
  setToolTip(isElided() ? text : QString());
  update();
}

bool ElidedLine::isElided() const {
  return fitting() != text();
}

QSize ElidedLine::minimumSizeHint() const {
  return {0, QLabel::minimumSizeHint().height()};
}

void ElidedLine::resizeEvent(QResizeEvent* event) {
  QLabel::resizeEvent(event);
  setToolTip(isElided() ? text() : QString());
}

void ElidedLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(themeOf(palette()).*m_ink);
  painter.drawText(rect(), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, fitting());
}

QString ElidedLine::fitting() const {
  return fontMetrics().elidedText(text(), Qt::ElideRight, width());
}

}  // namespace pace::ui
