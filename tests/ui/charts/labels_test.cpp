#include "ui/charts/labels.h"

#include <gtest/gtest.h>

#include "tests/ui/charts/layouts.h"
#include "ui/charts/free_place.h"

namespace pace::ui {
namespace {

const QString text = QStringLiteral("10:30");

Label at(QPointF point, Anchor anchor) {
  return labelAt(point, anchor, text, QFont(), &Theme::text);
}

TEST(LabelAt, putsThatPointOfTheBoxThere) {
  EXPECT_EQ(at({50, 50}, Anchor::leftMiddle).box.left(), 50);
  EXPECT_EQ(at({50, 50}, Anchor::rightMiddle).box.right(), 50);
  EXPECT_EQ(at({50, 50}, Anchor::topCentre).box.top(), 50);
  EXPECT_EQ(at({50, 50}, Anchor::bottomCentre).box.bottom(), 50);
  EXPECT_EQ(at({50, 50}, Anchor::bottomCentre).box.center().x(), 50);
}

TEST(KeptWithin, movesOnlyWhatSticksOut) {
  EXPECT_EQ(keptWithin(at({0, 50}, Anchor::topCentre), 0, 200).box.left(), 0);
  EXPECT_EQ(keptWithin(at({200, 50}, Anchor::topCentre), 0, 200).box.right(), 200);
  EXPECT_EQ(keptWithin(at({100, 50}, Anchor::topCentre), 0, 200).box,
            at({100, 50}, Anchor::topCentre).box);
  EXPECT_EQ(keptWithin(at({0, 50}, Anchor::topCentre), 0, 1).box.left(), 0);
}

TEST(ThinnedOut, keepsWhatCameFirst) {
  const auto kept = thinnedOut({at({50, 50}, Anchor::leftMiddle), at({60, 50}, Anchor::leftMiddle),
                                at({50, 150}, Anchor::leftMiddle)},
                               0);
  ASSERT_EQ(kept.size(), 2u);
  EXPECT_EQ(kept[0].box.left(), 50);
  EXPECT_EQ(kept[1].box.center().y(), 150);
}

TEST(ThinnedOut, countsTheGapAsTaken) {
  const Label first = at({50, 50}, Anchor::leftMiddle);
  const Label next = at({first.box.right() + 3, 50}, Anchor::leftMiddle);
  EXPECT_EQ(thinnedOut({first, next}, 0).size(), 2u);
  EXPECT_EQ(thinnedOut({first, next}, 4).size(), 1u);
}

class Places : public testing::Test {
 protected:
  std::optional<Label> tryPlace() { return m_free.tryBeside(m_dot, text, QFont(), &Theme::sleep); }

  QPointF m_dot{100, 100};
  FreePlace m_free{QRectF(0, 0, 200, 200)};
};

TEST_F(Places, areAboveTheDotWhereThatIsFree) {
  EXPECT_LT(tryPlace()->box.bottom(), m_dot.y());
}

TEST_F(Places, areBelowItWhereALineRunsAbove) {
  m_free.avoid(QLineF(0, 85, 200, 85));
  m_free.avoid(QLineF(0, 70, 200, 70));
  EXPECT_GT(tryPlace()->box.top(), m_dot.y());
}

TEST_F(Places, coverNoValuePlacedBefore) {
  const auto first = tryPlace();
  const auto second = tryPlace();
  ASSERT_TRUE(first && second);
  EXPECT_FALSE(collide(first->box, second->box));
}

TEST_F(Places, coverNoOtherDot) {
  m_free.avoid(QPointF(105, 88));
  EXPECT_GT(tryPlace()->box.top(), m_dot.y());
}

TEST_F(Places, areGivenUpWhereThereIsNoRoom) {
  for (int y = 0; y <= 200; y += 5) m_free.avoid(QLineF(0, y, 200, y));
  EXPECT_EQ(tryPlace(), std::nullopt);
}

TEST_F(Places, stayWithinTheirBounds) {
  m_dot = {1, 199};
  const auto label = tryPlace();
  ASSERT_TRUE(label);
  EXPECT_TRUE(QRectF(0, 0, 200, 200).contains(label->box));
}

}  // namespace
}  // namespace pace::ui
