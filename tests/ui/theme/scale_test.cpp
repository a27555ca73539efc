#include "ui/theme/scale.h"

#include <gtest/gtest.h>

namespace pace::ui {
namespace {

TEST(Scale, keepsPixelsAsPixels) {
  QFont base;
  base.setPixelSize(13);
  EXPECT_EQ(scaled(base, TextSize::small).pixelSize(), 11);
  EXPECT_EQ(scaled(base, TextSize::body).pixelSize(), 13);
  EXPECT_EQ(scaled(base, TextSize::large).pixelSize(), 15);
  EXPECT_EQ(scaled(base, TextSize::heading).pixelSize(), 18);
  EXPECT_EQ(scaled(base, TextSize::display).pixelSize(), 24);
}

TEST(Scale, keepsPointsAsPoints) {
  QFont base;
  base.setPointSizeF(10);
  EXPECT_NEAR(scaled(base, TextSize::display).pointSizeF(), 18.5, 0.1);
  EXPECT_NEAR(scaled(base, TextSize::body).pointSizeF(), 10, 0.01);
}

TEST(Scale, growsWithTheFontOfTheDesktop) {
  QFont base;
  base.setPixelSize(26);
  EXPECT_EQ(scaled(base, TextSize::small).pixelSize(), 22);
}

TEST(Strong, changesTheWeightAlone) {
  QFont base;
  base.setPixelSize(13);
  EXPECT_EQ(strong(base).weight(), QFont::DemiBold);
  EXPECT_EQ(strong(base).pixelSize(), 13);
}

}  // namespace
}  // namespace pace::ui
