#include "ui/log/day_header.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/log/day_title.h"
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
      m_later(arrow(QStringLiteral("›"), tr("Day after"), tr("PgDn"))),
      m_remark(new ToneLabel(&Theme::muted)) {
  m_title->setFont(strong(scaled(font(), TextSize::large)));
  m_title->setAlignment(Qt::AlignCenter);
  m_title->setTextFormat(Qt::PlainText);
  m_remark->setAlignment(Qt::AlignHCenter);
  m_remark->hide();
  layOut();
  connect(m_earlier, &QToolButton::clicked, this, &DayHeader::earlierAsked);
  connect(m_later, &QToolButton::clicked, this, &DayHeader::laterAsked);
}

void DayHeader::layOut() {
  auto* row = new QHBoxLayout;
  row->setSpacing(space::tiny);
  row->addWidget(m_earlier);
  row->addWidget(m_title, 1);
  row->addWidget(m_later);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(row);
  column->addWidget(m_remark);
}

void DayHeader::showDay(Day day, Day today, LocalMinutes now, const Calendar& calendar) {
  m_title->setText(dayTitle(day, now));
  m_title->setAccessibleName(m_title->text());
  m_earlier->setEnabled(day > firstDay);
  m_later->setEnabled(day < today);
  m_remark->say(nightRemark(day, now, calendar));
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
