#include "ui/year/quarters_words.h"

#include <gtest/gtest.h>

#include "tests/ui/year/quarters.h"
#include "ui/year/quarters_chart.h"

namespace pace::ui {
namespace {

using test::quarter;
using test::twoQuarters;

QStringList texts(const Quarter& quarter, Wording wording) {
  QStringList all;
  for (const auto& cell : quarterCells(quarter, twoQuarters(), wording)) all.push_back(cell.text);
  return all;
}

TEST(QuarterCells, sayWhatIsKnown) {
  const Quarter first = twoQuarters().quarters[0];
  EXPECT_EQ(texts(first, Wording::full),
            (QStringList{"Apr–Jun", "742 h", "57 h 6 m", "6", "1", "9", "6 h"}));
  EXPECT_EQ(texts(first, Wording::brief),
            (QStringList{"Apr–Jun", "742", "57:06", "6", "1", "9", "6:00"}));
}

TEST(QuarterCells, sayAtLeastWhereADayIsMissing) {
  const Quarter second = twoQuarters().quarters[1];
  EXPECT_EQ(texts(second, Wording::full),
            (QStringList{"Oct–22 Nov", "at least 742 h", "at least 57 h 6 m", "at least 6",
                         "none known", "at least 9", "6 h"}));
  EXPECT_EQ(texts(second, Wording::brief),
            (QStringList{"Oct–22 Nov", "≥ 742", "≥ 57:06", "≥ 6", "≥ 0", "≥ 9", "6:00"}));
}

TEST(QuarterCells, nameAQuarterTheJournalBeganIn) {
  EXPECT_EQ(texts(quarter("2026-02-10", "2026-04-01"), Wording::full).front(), "10 Feb–Mar");
  EXPECT_EQ(texts(quarter("2026-11-02", "2026-11-03"), Wording::full).front(), "2 Nov");
}

TEST(QuarterCells, setWeeksAtALimitApart) {
  const auto cells = quarterCells(twoQuarters().quarters[1], twoQuarters(), Wording::full);
  EXPECT_TRUE(cells[3].isStrong);
  EXPECT_EQ(cells[3].ink, &Theme::limitText);
  EXPECT_FALSE(cells[4].isStrong);
  EXPECT_EQ(cells[4].ink, &Theme::text);
}

TEST(QuarterCells, leaveADashForWhatIsNotKnown) {
  Quarter unknown = quarter("2026-10-01", "2026-10-02");
  unknown.weekMean.reset();
  unknown.sleep = {};
  EXPECT_EQ(texts(unknown, Wording::full)[2], "–");
  EXPECT_EQ(texts(unknown, Wording::full)[6], "–");
}

TEST(QuarterWords, areOneSentenceAQuarter) {
  EXPECT_EQ(nameOf(twoQuarters().quarters[0], twoQuarters()),
            QStringLiteral("Apr–Jun. Hours: 742 h, Week mean: 57 h 6 m, Weeks 60–70: 6, Weeks 70 "
                           "and up: 1, Days off: 9, Mean sleep: 6 h"));
}

TEST(QuarterWords, sumUpTheYear) {
  EXPECT_EQ(summaryOf(twoQuarters()),
            QStringLiteral("Weeks from 60 to 70 h: 12; at 70 h or more: 1."));
}

TEST(QuartersCharts, haveTheSameFactsInTheTable) {
  QuartersChart chart;
  chart.show(twoQuarters());
  EXPECT_EQ(chart.accessibleName(), "How 2026 adds up");
  ASSERT_EQ(chart.rows().rows.size(), 2U);
  EXPECT_EQ(chart.rows().rows[1][1], "at least 742 h");
}

}  // namespace
}  // namespace pace::ui
