#include "ui/log/energy_button.h"

#include <QLocale>
#include <QPainter>

#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

namespace pace::ui {

EnergyButton::EnergyButton(Energy energy, QWidget* parent) : QPushButton(parent), m_energy(energy) {
  setText(QLocale().toString(level(energy)));
  setCheckable(true);
  setAccessibleName(energyName(energy));
  setToolTip(energyName(energy));
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize EnergyButton::sizeHint() const {
  const int height = fontMetrics().height() + space::medium;
  return {height + space::small, height};
}

void EnergyButton::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(palette());
  const QColor ground = isChecked() ? theme.accent : theme.card;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const qreal line = hasFocus() ? 2 : 1;
  painter.setPen(QPen(hasFocus() ? theme.focus : isChecked() ? theme.accent : theme.border, line));
  painter.setBrush(ground);
  const QRectF box = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
  painter.drawRoundedRect(box, fieldRadius, fieldRadius);
  if (isChecked() && hasFocus()) {
    painter.setPen(QPen(theme.accentText, 1));
    painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), barRadius, barRadius);
  }
  painter.setPen(isChecked() ? theme.accentText : theme.text);
  painter.drawText(rect(), Qt::AlignCenter, text());
}

QString energyName(Energy energy) {
  switch (energy) {
    case Energy::one:
      return EnergyButton::tr("1, drained");
    case Energy::two:
      return EnergyButton::tr("2, tired");
    case Energy::three:
      return EnergyButton::tr("3, all right");
    case Energy::four:
      return EnergyButton::tr("4, fresh");
    case Energy::five:
      return EnergyButton::tr("5, full of energy");
  }
  return {};
}

}  // namespace pace::ui
