#include "ui/log/energy_picker.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <algorithm>

#include "core/time/digits.h"
#include "ui/theme/scale.h"

namespace pace::ui {

namespace {

std::optional<Energy> energyTyped(const QKeyEvent& key) {
  const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (!isPlain || key.text().isEmpty()) return std::nullopt;
  const auto digit = digitValue(key.text().toUcs4().front());
  return digit ? tryEnergy(*digit) : std::nullopt;
}

}  // namespace

EnergyPicker::EnergyPicker(QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::tiny);
  for (int i = 0; i < levels; ++i) {
    auto* button = new EnergyButton(*tryEnergy(i + 1), this);
    connect(button, &EnergyButton::clicked, this, [=, this] { toggle(button->energy()); });
    button->installEventFilter(this);
    row->addWidget(button);
    m_buttons[static_cast<std::size_t>(i)] = button;
  }
  row->addStretch();
  makeTabStop(m_buttons.front());
}

void EnergyPicker::setEnergy(std::optional<Energy> energy) {
  m_energy = energy;
  for (EnergyButton* button : m_buttons) {
    button->setChecked(energy == button->energy());
    if (button->isChecked()) makeTabStop(button);
  }
}

bool EnergyPicker::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusIn) makeTabStop(qobject_cast<EnergyButton*>(watched));
  if (event->type() == QEvent::KeyPress) return takeKey(static_cast<const QKeyEvent&>(*event));
  return QWidget::eventFilter(watched, event);
}

bool EnergyPicker::takeKey(const QKeyEvent& key) {
  if (const auto energy = energyTyped(key)) {
    toggle(*energy);
    m_buttons[static_cast<std::size_t>(level(*energy) - 1)]->setFocus(Qt::OtherFocusReason);
    return true;
  }
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

void EnergyPicker::toggle(Energy energy) {
  choose(m_energy == energy ? std::nullopt : std::optional(energy));
}

void EnergyPicker::choose(std::optional<Energy> energy) {
  setEnergy(energy);
  emit chosen(energy);
}

void EnergyPicker::moveFocus(int steps) {
  const auto focused = std::ranges::find_if(m_buttons, &EnergyButton::hasFocus);
  const auto place = static_cast<int>(focused - m_buttons.begin()) + steps;
  m_buttons[static_cast<std::size_t>(std::clamp(place, 0, levels - 1))]->setFocus(
      Qt::OtherFocusReason);
}

void EnergyPicker::makeTabStop(EnergyButton* button) {
  for (EnergyButton* other : m_buttons) {
    other->setFocusPolicy(other == button ? Qt::StrongFocus : Qt::ClickFocus);
  }
  setFocusProxy(button);
}

}  // namespace pace::ui
