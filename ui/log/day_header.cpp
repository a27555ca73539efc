#include "ui/log/day_header.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include "ui/theme/scale.h"

namespace pace::ui {

namespace {

QToolButton* arrow(const QString& text, const QString& name, const QString& key) {
  auto* button = new QToolButton;
  button->setText(text);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  button->setFont(scaled(button->font(), TextSize::large));
  button->setAccessibleName(name);
  button->setToolTip(QStringLiteral("%1 (%2)").arg(name, key));
  return button;
}

}  // namespace

DayHeader::DayHeader(QWidget* parent)
    : QWidget(parent),
      m_earlier(arrow(QStringLiteral("‹"), tr("Day before"), tr("PgUp"))),
      m_title(new QLabel),
      m_later(arrow(QStringLiteral("›"), tr("Day after"), tr("PgDn"))) {
  m_title->setFont(strong(scaled(font(), TextSize::large)));
  m_title->setAlignment(Qt::AlignCenter);
  m_title->setTextFormat(Qt::PlainText);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::tiny);
  row->addWidget(m_earlier);
  row->addWidget(m_title, 1);
  row->addWidget(m_later);
  connect(m_earlier, &QToolButton::clicked, this, &DayHeader::earlierAsked);
  connect(m_later, &QToolButton::clicked, this, &DayHeader::laterAsked);
}

void DayHeader::setTitle(const QString& title) {
  m_title->setText(title);
  m_title->setAccessibleName(title);
}

void DayHeader::keyPressEvent(QKeyEvent* event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isEnter && m_earlier->hasFocus()) {
    m_earlier->click();
  } else if (isEnter && m_later->hasFocus()) {
    m_later->click();
  } else {
    QWidget::keyPressEvent(event);
  }
}

}  // namespace pace::ui
