#include "ui/charts/line_words.h"

#include <gtest/gtest.h>

#include "tests/ui/charts/lines.h"

namespace pace::ui {
namespace {

using test::lineModel;

/// Two lines of answers: one known in both weeks, one in the first alone.
LineModel answers() {
  LineModel model = lineModel({6, 7});
  model.unit = LineUnit::points;
  model.unknown = QStringLiteral("not answered");
  model.series = {{QStringLiteral("drained"), &Theme::overload, Stroke::solid, {{6.0}, {7.0}}},
                  {QStringLiteral("distant"), &Theme::sleep, Stroke::dashed, {{3.0}, {}}}};
  return model;
}

TEST(ValueText, isALengthOrANumber) {
  EXPECT_EQ(valueText(5.97, LineUnit::hours), QStringLiteral("5 h 58 m"));
  EXPECT_EQ(valueText(3.25, LineUnit::points), QStringLiteral("3.3"));
  EXPECT_EQ(valueText(3.0, LineUnit::points), QStringLiteral("3"));
  EXPECT_EQ(valueText(2.97, LineUnit::points), QStringLiteral("3"));
}

TEST(LineSummary, hasTheLatestAndTheRangeOfWhatIsKnown) {
  EXPECT_EQ(summaryOf(lineModel({7.5, 5.25, 6, std::nullopt})),
            QStringLiteral("Latest 6 h, from 5 h 15 m to 7 h 30 m."));
}

TEST(LineSummary, namesEachOfSeveralLines) {
  EXPECT_EQ(summaryOf(answers()),
            QStringLiteral("Drained: latest 7, from 6 to 7; distant: latest 3, from 3 to 3."));
}

TEST(LineNames, sayTheWeekAndItsValue) {
  const LineModel model = lineModel({std::nullopt, 6});
  EXPECT_EQ(nameOf(model, 1), QStringLiteral("16–22 November: 6 h"));
  EXPECT_EQ(nameOf(model, 0), QStringLiteral("9–15 November: not logged"));
}

TEST(LineNames, sayTheYearOfAnEarlierOne) {
  EXPECT_TRUE(nameOf(lineModel(test::Values(60, 6.0)), 0).contains(QStringLiteral("2025")));
}

TEST(LineNames, sayEachOfSeveralValues) {
  EXPECT_EQ(nameOf(answers(), 1),
            QStringLiteral("16–22 November: drained 7, distant not answered"));
}

TEST(LineRows, haveAColumnForEachLine) {
  const ChartRows rows = rowsOf(answers());
  EXPECT_EQ(rows.headers.size(), 3);
  ASSERT_EQ(rows.rows.size(), 2U);
  EXPECT_EQ(rows.rows[0][2], QStringLiteral("3"));
  EXPECT_EQ(rows.rows[1][2], QStringLiteral("not answered"));
}

}  // namespace
}  // namespace pace::ui
