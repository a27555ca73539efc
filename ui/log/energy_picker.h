// How the evening felt, 1 to 5; pressing the chosen number again clears it.
#pragma once

#include <optional>

#include "core/journal/day_entry.h"
#include "ui/fields/number_picker.h"

namespace pace::ui {

class EnergyPicker : public NumberPicker {
  Q_OBJECT

 public:
  explicit EnergyPicker(QWidget* parent = nullptr);

  std::optional<Energy> energy() const;
  void setEnergy(std::optional<Energy> energy);
};

/// "1, drained" to "5, full of energy".
QString energyName(Energy energy);

}  // namespace pace::ui
