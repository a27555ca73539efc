#include "ui/window/scroll_column.h"

#include <QApplication>
#include <QScrollBar>

#include "ui/theme/scale.h"

namespace pace::ui {

ScrollColumn::ScrollColumn(QWidget* content, QWidget* parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setWidgetResizable(true);
  setWidget(content);
  content->setAutoFillBackground(false);
  viewport()->setAutoFillBackground(false);
  connect(qApp, &QApplication::focusChanged, this,
          [this](QWidget*, QWidget* focused) { follow(focused); });
}

QSize ScrollColumn::sizeHint() const {
  return widget()->sizeHint();
}

QSize ScrollColumn::minimumSizeHint() const {
  return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 0};
}

void ScrollColumn::follow(QWidget* focused) {
  if (focused != nullptr && widget()->isAncestorOf(focused)) {
    ensureWidgetVisible(focused, 0, space::large);
  }
}

}  // namespace pace::ui
