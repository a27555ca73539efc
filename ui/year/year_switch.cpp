#include "ui/year/year_switch.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>

#include "ui/theme/scale.h"

namespace pace::ui {

YearSwitch::YearSwitch(QWidget* parent)
    : QWidget(parent),
      m_earlier(arrow(QStringLiteral("‹"), tr("Year before"), Qt::Key_Left)),
      m_year(new QLabel),
      m_later(arrow(QStringLiteral("›"), tr("Year after"), Qt::Key_Right)) {
  m_year->setFont(strong(scaled(font(), TextSize::large)));
  m_year->setTextFormat(Qt::PlainText);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::tiny);
  row->addWidget(m_earlier);
  row->addWidget(m_year);
  row->addWidget(m_later);
  row->addStretch();
  connect(m_earlier, &QToolButton::clicked, this, &YearSwitch::earlierAsked);
  connect(m_later, &QToolButton::clicked, this, &YearSwitch::laterAsked);
}

QToolButton* YearSwitch::arrow(const QString& text, const QString& name, Qt::Key key) {
  auto* button = new QToolButton(this);
  button->setText(text);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  button->setFont(scaled(button->font(), TextSize::large));
  button->setAccessibleName(name);
  const QKeySequence keys(Qt::ALT | key);
  button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
  const auto* shortcut = new QShortcut(keys, this);
  connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
  return button;
}

void YearSwitch::show(std::chrono::year year, std::chrono::year first, std::chrono::year last) {
  m_year->setText(QString::number(int{year}));
  m_year->setAccessibleName(m_year->text());
  m_earlier->setEnabled(year > first);
  m_later->setEnabled(year < last);
}

void YearSwitch::keyPressEvent(QKeyEvent* event) {
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
