#include "ui/warning/banner_button.h"

#include <QPainter>

#include "ui/theme/scale.h"

namespace pace::ui {

namespace {

constexpr qreal hoverOpacity = 0.12;
constexpr qreal pressOpacity = 0.24;

}  // namespace

BannerButton::BannerButton(const QString& text, Frame frame, QWidget* parent)
    : QPushButton(text, parent), m_frame(frame) {
  setAccessibleName(text);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BannerButton::setInk(Ink ink) {
  m_ink = ink;
  update();
}

QSize BannerButton::sizeHint() const {
  return fontMetrics().size(Qt::TextShowMnemonic, text()) +
         QSize(2 * space::medium, 2 * (space::tiny + 2));
}

void BannerButton::paintEvent(QPaintEvent*) {
  const QColor& ink = themeOf(palette()).*m_ink;
  const qreal line = hasFocus() ? 2 : 1;
  const QRectF box = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (underMouse() || isDown()) {
    painter.setOpacity(isDown() ? pressOpacity : hoverOpacity);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(box, fieldRadius, fieldRadius);
    painter.setOpacity(1);
  }
  painter.setPen(QPen(ink, line));
  painter.setBrush(Qt::NoBrush);
  if (m_frame == Frame::outlined || hasFocus()) {
    painter.drawRoundedRect(box, fieldRadius, fieldRadius);
  }
  painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

}  // namespace pace::ui
