#include "ui/log/save_button.h"

#include <QKeySequence>
#include <QPainter>

#include "ui/fields/field_frame.h"
#include "ui/theme/scale.h"

namespace pace::ui {

namespace {

constexpr int pressedDarker = 112;  // per cent
constexpr int hoveredDarker = 105;

QColor groundOf(const SaveButton& button) {
  const QColor& accent = themeOf(button.palette()).accent;
  if (button.isDown()) return accent.darker(pressedDarker);
  return button.underMouse() ? accent.darker(hoveredDarker) : accent;
}

}  // namespace

SaveButton::SaveButton(QWidget* parent)
    : QPushButton(tr("Save day"), parent),
      m_keys(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)) {
  setAccessibleName(text());
  setAccessibleDescription(tr("Enter in any field saves too."));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SaveButton::sizeHint() const {
  return {QPushButton::sizeHint().width(), fieldHeight - 2};
}

void SaveButton::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(groundOf(*this));
  painter.drawRoundedRect(rect(), fieldRadius, fieldRadius);
  if (hasFocus()) {
    painter.setPen(QPen(theme.accentText, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), barRadius, barRadius);
  }

  const QFont bold = strong(font());
  const int textWidth = QFontMetrics(bold).horizontalAdvance(text());
  const int keysWidth = fontMetrics().horizontalAdvance(m_keys);
  const int from = (width() - textWidth - space::small - keysWidth) / 2;
  painter.setPen(theme.accentText);
  painter.setFont(bold);
  painter.drawText(QRect(from, 0, textWidth, height()), Qt::AlignCenter, text());
  painter.setFont(font());
  painter.drawText(QRect(from + textWidth + space::small, 0, keysWidth, height()), Qt::AlignCenter,
                   m_keys);
}

}  // namespace pace::ui
