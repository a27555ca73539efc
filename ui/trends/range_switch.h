// The one choice of how far back all the trends go.
#pragma once

#include <QButtonGroup>
#include <QWidget>

#include "ui/trends/trend_range.h"

namespace pace::ui {

/// One stop of the Tab key; arrows choose.
class RangeSwitch : public QWidget {
  Q_OBJECT

 public:
  explicit RangeSwitch(TrendRange range, QWidget* parent = nullptr);

  TrendRange range() const { return static_cast<TrendRange>(m_buttons->checkedId()); }
  /// As a click on it does.
  void choose(TrendRange range);

 signals:
  void chosen(pace::ui::TrendRange range);

 private:
  QButtonGroup* m_buttons;
};

}  // namespace pace::ui
