#include "ui/fields/number_picker.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <algorithm>
#include <utility>

#include "core/time/digits.h"
#include "ui/theme/scale.h"

namespace pace::ui {

namespace {

std::optional<int> digitTyped(const QKeyEvent& key) {
  const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (!isPlain || key.text().isEmpty()) return std::nullopt;
  return digitValue(key.text().toUcs4().front());
}

}  // namespace

NumberPicker::NumberPicker(int least, int most, QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::tiny);
  for (int number = least; number <= most; ++number) {
    auto* button = new NumberButton(number, this);
    connect(button, &NumberButton::clicked, this, [=, this] {
      m_isTyping = false;
      toggle(number);
    });
    button->installEventFilter(this);
    row->addWidget(button);
    m_buttons.push_back(button);
  }
  row->addStretch();
  makeTabStop(m_buttons.front());
}

void NumberPicker::setNumber(std::optional<int> number) {
  m_number = number;
  for (NumberButton* button : m_buttons) {
    button->setChecked(number == button->number());
    if (button->isChecked()) makeTabStop(button);
  }
}

bool NumberPicker::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusIn) makeTabStop(qobject_cast<NumberButton*>(watched));
  if (event->type() == QEvent::KeyPress) return takeKey(static_cast<const QKeyEvent&>(*event));
  return QWidget::eventFilter(watched, event);
}

NumberButton* NumberPicker::buttonOf(int number) const {
  const auto found = std::ranges::find(m_buttons, number, &NumberButton::number);
  return found == m_buttons.end() ? nullptr : *found;
}

bool NumberPicker::takeKey(const QKeyEvent& key) {
  const auto digit = digitTyped(key);
  if (digit && takeDigit(*digit)) return true;
  m_isTyping = false;
  const int forward = isRightToLeft() ? -1 : 1;
  switch (key.key()) {
    case Qt::Key_Left:
      moveFocus(-forward);
      return true;
    case Qt::Key_Right:
      moveFocus(forward);
      return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
      choose(std::nullopt);
      return true;
    default:
      return false;
  }
}

bool NumberPicker::takeDigit(int digit) {
  const bool followsDigit = std::exchange(m_isTyping, true);
  const int asSecond = followsDigit && m_number ? 10 * *m_number + digit : digit;
  const int number = buttonOf(asSecond) == nullptr ? digit : asSecond;
  NumberButton* button = buttonOf(number);
  if (button == nullptr) return false;
  button->setFocus(Qt::OtherFocusReason);
  toggle(number);
  return true;
}

void NumberPicker::toggle(int number) {
  choose(m_number == number ? std::nullopt : std::optional(number));
}

void NumberPicker::choose(std::optional<int> number) {
  setNumber(number);
  emit chosen(number);
}

void NumberPicker::moveFocus(int steps) {
  const auto focused = std::ranges::find_if(m_buttons, &NumberButton::hasFocus);
  const auto last = static_cast<int>(m_buttons.size()) - 1;
  const auto place = static_cast<int>(focused - m_buttons.begin()) + steps;
  m_buttons[static_cast<std::size_t>(std::clamp(place, 0, last))]->setFocus(Qt::OtherFocusReason);
}

void NumberPicker::makeTabStop(NumberButton* button) {
  for (NumberButton* other : m_buttons) {
    other->setFocusPolicy(other == button ? Qt::StrongFocus : Qt::ClickFocus);
  }
  setFocusProxy(button);
}

}  // namespace pace::ui
