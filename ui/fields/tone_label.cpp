#include "ui/fields/tone_label.h"

#include <QAccessible>
#include <QEvent>

#include "ui/theme/scale.h"

namespace pace::ui {

ToneLabel::ToneLabel(Ink ink, QWidget* parent) : QLabel(parent), m_ink(ink) {
  setFont(scaled(font(), TextSize::small));
  setTextFormat(Qt::PlainText);
  setWordWrap(true);
  setAlignment(Qt::AlignLeading | Qt::AlignTop);
  takeInk();
}

void ToneLabel::say(const QString& text) {
  const bool isNews = text != this->text();
  setText(text);
  setVisible(!text.isEmpty());
  if (!isNews || text.isEmpty()) return;
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void ToneLabel::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) takeInk();
}

// Setting the palette comes back here as one more PaletteChange, with nothing left to do.
void ToneLabel::takeInk() {
  const QColor& color = themeOf(palette()).*m_ink;
  if (palette().color(QPalette::WindowText) == color) return;
  QPalette inked;
  inked.setColor(QPalette::WindowText, color);
  setPalette(inked);
}

}  // namespace pace::ui
