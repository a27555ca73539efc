#include "ui/charts/facts_layout.h"

#include <gtest/gtest.h>

#include <QTest>

#include "tests/ui/charts/layouts.h"
#include "ui/charts/facts_chart.h"
#include "ui/charts/wrapped_lines.h"

namespace pace::ui {
namespace {

using test::canvasOf;
using test::cutOff;
using test::labelOf;
using test::touching;

FactsModel facts(int count) {
  FactsModel model{QStringLiteral("Today"), {}};
  for (int i = 0; i < count; ++i) {
    model.facts.push_back({QStringLiteral("Overtime, 30 days"), QStringLiteral("at least 92 h"),
                           QStringLiteral("past the line at 45 h, below 80 and 100 h"),
                           &Theme::limitText});
  }
  return model;
}

TEST(WrappedLines, cutAtSpacesAndNeverAtANoBreakSpace) {
  QFont font;
  font.setPixelSize(13);
  const QString text = QStringLiteral("at least 92\u00A0h");
  EXPECT_EQ(wrappedLines(text, font, 1000), QStringList{text});
  EXPECT_EQ(wrappedLines(text, font, 1), (QStringList{"at", "least", "92\u00A0h"}));
  EXPECT_TRUE(wrappedLines({}, font, 100).isEmpty());
}

TEST(FactsLayout, hasAsManyColumnsAsHaveRoom) {
  const auto inFirstRow = [](qreal width) {
    const Drawing drawing = layOut(facts(8), canvasOf(width, 600));
    return std::ranges::count_if(drawing.zones, [&](const Zone& zone) {
      return zone.box.top() == drawing.zones[0].box.top();
    });
  };
  EXPECT_EQ(inFirstRow(260), 1);
  EXPECT_EQ(inFirstRow(376), 2);
  EXPECT_EQ(inFirstRow(786), 4);
}

TEST(FactsLayout, growsDownWhereItIsNarrow) {
  EXPECT_GT(heightOfFacts(facts(8), canvasOf(260, 0)), heightOfFacts(facts(8), canvasOf(786, 0)));
}

TEST(FactsLayout, saysWhyInItsInk) {
  const Drawing drawing = layOut(facts(1), canvasOf(786, 200));
  const Label* remark =
      labelOf(drawing, QStringLiteral("past the line at 45 h, below 80 and 100 h"));
  ASSERT_NE(remark, nullptr);
  EXPECT_EQ(remark->ink, &Theme::limitText);
}

TEST(FactsLayout, fitsInTheHeightItAsksFor) {
  for (const int fontPixels : {11, 13, 20}) {
    for (const qreal width : {260, 376, 786, 1300}) {
      Canvas canvas = canvasOf(width, 0, fontPixels);
      canvas.size.setHeight(heightOfFacts(facts(11), canvas));
      const Drawing drawing = layOut(facts(11), canvas);
      EXPECT_TRUE(touching(drawing).isEmpty()) << touching(drawing).join(u'\n').toStdString();
      EXPECT_TRUE(cutOff(drawing, canvas).isEmpty()) << cutOff(drawing, canvas)[0].toStdString();
    }
  }
}

TEST(FactsCharts, areWalkedAndReadAloud) {
  FactsChart chart;
  chart.resize(786, 300);
  chart.show(facts(3));
  QTest::keyClick(&chart, Qt::Key_Home);
  QTest::keyClick(&chart, Qt::Key_Right);
  EXPECT_EQ(chart.cursor(), 1U);
  EXPECT_EQ(chart.drawing().zones[1].name,
            QStringLiteral("Overtime, 30 days: at least 92 h, past the line at 45 h, below 80 and "
                           "100 h"));
  EXPECT_EQ(chart.rows().rows.size(), 3U);
  EXPECT_EQ(chart.rows().rows[0][1], QStringLiteral("at least 92 h"));
}

}  // namespace
}  // namespace pace::ui
