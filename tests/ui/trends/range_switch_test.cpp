#include "ui/trends/range_switch.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace pace::ui {
namespace {

struct RangeSwitches : testing::Test {
  RangeSwitches() {
    range.show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&range));
    range.setFocus();
  }

  RangeSwitch range{TrendRange::sixMonths};
};

TEST_F(RangeSwitches, beginWhereTheyAreTold) {
  EXPECT_EQ(range.range(), TrendRange::sixMonths);
}

TEST_F(RangeSwitches, areChosenByArrows) {
  const QSignalSpy chosen(&range, &RangeSwitch::chosen);
  QTest::keyClick(range.focusWidget(), Qt::Key_Right);
  EXPECT_EQ(range.range(), TrendRange::twelveMonths);
  QTest::keyClick(range.focusWidget(), Qt::Key_Right);
  EXPECT_EQ(range.range(), TrendRange::all);
  EXPECT_EQ(chosen.size(), 2);
}

TEST_F(RangeSwitches, tellNothingWhereTheSameIsChosenAgain) {
  const QSignalSpy chosen(&range, &RangeSwitch::chosen);
  range.choose(TrendRange::sixMonths);
  EXPECT_EQ(chosen.size(), 0);
  range.choose(TrendRange::threeMonths);
  ASSERT_EQ(chosen.size(), 1);
  EXPECT_EQ(chosen[0][0].value<TrendRange>(), TrendRange::threeMonths);
}

}  // namespace
}  // namespace pace::ui
