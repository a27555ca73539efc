#include "app/pace/bar.h"

#include <gtest/gtest.h>

#include "app/pace/text.h"

namespace pace::cli {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

const Style unicode{.isUnicode = true};
const Style ascii{};

Bar barOf(minutes worked) {
  return {.worked = worked, .overload = hours{60}, .severe = hours{70}, .scale = hours{80}};
}

TEST(Bar, fillsAsMuchAsWasWorked) {
  EXPECT_EQ(barText(barOf(hours{40}), 16, unicode), "████████    ┊ │ ");
  EXPECT_EQ(barText(barOf(hours{40}), 16, ascii), "########    : | ");
}

TEST(Bar, isEmptyWithoutWork) {
  EXPECT_EQ(barText(barOf(hours{0}), 16, ascii), "            : | ");
}

TEST(Bar, fillsCellsByEighths) {
  EXPECT_EQ(barText(barOf(hours{42} + minutes{30}), 16, unicode), "████████▌   ┊ │ ");
  EXPECT_EQ(barText(barOf(hours{42} + minutes{30}), 16, ascii), "########    : | ");
}

TEST(Bar, doesNotPassTheMarkOfALimitItStaysBelow) {
  EXPECT_EQ(barText(barOf(hours{60} - minutes{1}), 16, unicode), "███████████▉┊ │ ");
  EXPECT_EQ(barText(barOf(hours{60} - minutes{1}), 16, ascii), "########### : | ");
  EXPECT_EQ(barText(barOf(hours{70} - minutes{1}), 16, unicode), "████████████┊▉│ ");
  EXPECT_EQ(barText(barOf(hours{70} - minutes{1}), 16, ascii), "############: | ");
}

TEST(Bar, isFullAtItsScale) {
  EXPECT_EQ(barText(barOf(hours{80}), 16, ascii), "############:#|#");
}

TEST(Bar, isAsWideAsAskedFor) {
  for (int width = 3; width < 120; ++width) {
    EXPECT_EQ(widthOf(barText(barOf(hours{61}), width, unicode)), width);
  }
}

TEST(Bar, keepsBothMarksWhereTheyMeet) {
  const Bar narrow{
      .worked = hours{70}, .overload = hours{69}, .severe = hours{70}, .scale = hours{70}};
  EXPECT_EQ(barText(narrow, 5, ascii), "###:|");
}

}  // namespace

}  // namespace pace::cli
