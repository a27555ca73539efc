#include "ui/window/rule_line.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace pace::ui {

RuleLine::RuleLine(QWidget* parent) : QWidget(parent) {
  setFixedHeight(1);
}

void RuleLine::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), themeOf(palette()).border);
}

}  // namespace pace::ui
