// Offers to fill in the days not logged, then leads through them one by one.
#pragma once

#include <optional>
#include <vector>

#include "ui/fields/quiet_line.h"
#include "ui/log/gap_walk.h"

namespace pace::ui {

class GapsLine : public QuietLine {
  Q_OBJECT

 public:
  explicit GapsLine(QWidget* parent = nullptr);

  /// "2 days not logged: fill in?", or how far the walk is where one is under way. Hidden where
  /// there is nothing to offer.
  void offer(const std::vector<Day>& gaps);

  /// Leads on to the next day where a walk is under way.
  void walkOn();

  /// Ends the walk and hides the offer.
  void withdraw();

 signals:
  /// The walk came to this day; to none once it is over.
  void walked(std::optional<pace::Day> gap);

 private:
  void begin(const std::vector<Day>& gaps);

  GapWalk m_walk;
};

}  // namespace pace::ui
