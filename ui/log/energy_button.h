// One of the five squares of the energy picker: its number, filled when chosen.
#pragma once

#include <QPushButton>

#include "core/journal/day_entry.h"

namespace pace::ui {

class EnergyButton : public QPushButton {
  Q_OBJECT

 public:
  explicit EnergyButton(Energy energy, QWidget* parent = nullptr);

  Energy energy() const { return m_energy; }

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Energy m_energy;
};

/// "1, drained" to "5, full of energy".
QString energyName(Energy energy);

}  // namespace pace::ui
