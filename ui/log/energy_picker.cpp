#include "ui/log/energy_picker.h"

namespace pace::ui {

EnergyPicker::EnergyPicker(QWidget* parent)
    : NumberPicker(level(Energy::one), level(Energy::five), parent) {
  for (NumberButton* button : buttons()) {
    const QString name = energyName(*tryEnergy(button->number()));
    button->setAccessibleName(name);
    button->setToolTip(name);
  }
}

std::optional<Energy> EnergyPicker::energy() const {
  return number() ? tryEnergy(*number()) : std::nullopt;
}

void EnergyPicker::setEnergy(std::optional<Energy> energy) {
  setNumber(energy ? std::optional(level(*energy)) : std::nullopt);
}

QString energyName(Energy energy) {
  switch (energy) {
    case Energy::one:
      return EnergyPicker::tr("1, drained");
    case Energy::two:
      return EnergyPicker::tr("2, tired");
    case Energy::three:
      return EnergyPicker::tr("3, all right");
    case Energy::four:
      return EnergyPicker::tr("4, fresh");
    case Energy::five:
      return EnergyPicker::tr("5, full of energy");
  }
  return {};
}

}  // namespace pace::ui
