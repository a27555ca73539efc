// A number out of a few, in one row of squares; pressing the chosen one again clears it.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "ui/fields/number_button.h"

namespace pace::ui {

/// One stop for Tab. Inside it the arrows move, digits choose (1 and then 0 is 10, where that can
/// be chosen), and Delete clears.
class NumberPicker : public QWidget {
  Q_OBJECT

 public:
  /// From `least` to `most`, both included; neither is negative.
  NumberPicker(int least, int most, QWidget* parent = nullptr);

  std::optional<int> number() const { return m_number; }
  void setNumber(std::optional<int> number);

  /// In order, from the least.
  const std::vector<NumberButton*>& buttons() const { return m_buttons; }

 signals:
  /// By the person; none when cleared.
  void chosen(std::optional<int> number);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  NumberButton* buttonOf(int number) const;
  bool takeKey(const QKeyEvent& key);
  bool takeDigit(int digit);
  void toggle(int number);
  void choose(std::optional<int> number);
  void moveFocus(int steps);
  void makeTabStop(NumberButton* button);

  std::vector<NumberButton*> m_buttons;
  std::optional<int> m_number;
  bool m_isTyping = false;  ///< the last key was a digit
};

}  // namespace pace::ui
