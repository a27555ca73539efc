// How the evening felt, 1 to 5; pressing the chosen number again clears it.
#pragma once

#include <QWidget>
#include <array>
#include <optional>

#include "core/journal/day_entry.h"
#include "ui/log/energy_button.h"

namespace pace::ui {

/// One stop for Tab. Inside it the arrows move, 1 to 5 choose, and Delete clears.
class EnergyPicker : public QWidget {
  Q_OBJECT

 public:
  static constexpr int levels = 5;

  explicit EnergyPicker(QWidget* parent = nullptr);

  std::optional<Energy> energy() const { return m_energy; }
  void setEnergy(std::optional<Energy> energy);

  const std::array<EnergyButton*, levels>& buttons() const { return m_buttons; }

 signals:
  /// By the person; none when cleared.
  void chosen(std::optional<pace::Energy> energy);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool takeKey(const QKeyEvent& key);
  void toggle(Energy energy);
  void choose(std::optional<Energy> energy);
  void moveFocus(int steps);
  void makeTabStop(EnergyButton* button);

  std::array<EnergyButton*, levels> m_buttons{};
  std::optional<Energy> m_energy;
};

}  // namespace pace::ui
