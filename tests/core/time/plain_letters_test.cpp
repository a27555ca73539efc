#include "core/time/plain_letters.h"

#include <gtest/gtest.h>

#include <string>

using pace::PlainLetter;
using pace::plainLetters;

namespace {

std::u32string seen(std::string_view text) {
  std::u32string letters;
  for (const PlainLetter& letter : plainLetters(text)) letters += letter.value;
  return letters;
}

}  // namespace

TEST(PlainLetters, lowersCaseAndNarrowsFullWidth) {
  EXPECT_EQ(seen("AZ az"), U"azaz");
  EXPECT_EQ(seen("ＡＭ：９～！"), U"am:9~!");
  EXPECT_EQ(seen("É"), U"É");
}

TEST(PlainLetters, leavesOutWhatCannotBeSeen) {
  EXPECT_EQ(seen("\u200e9\u200f\u202a\u202e\u2066\u2069\u061c\ufeff\u200b\u00ad"), U"9");
  EXPECT_TRUE(seen(" \t\r\n\u00a0\u2000\u200a\u202f\u205f\u3000").empty());
}

TEST(PlainLetters, remembersPlacesAndSpaces) {
  const std::vector<PlainLetter> expected{{U'9', 0, false}, {U'h', 4, true}, {U'3', 5, false}};
  EXPECT_EQ(plainLetters("9\u2009h3"), expected);
}

TEST(PlainLetters, keepsTheSpaceBeforeAnInvisibleMark) {
  EXPECT_TRUE(plainLetters("9 \u200e3").at(1).afterSpace);
}

TEST(PlainLetters, standsInForEachByteThatIsNotText) {
  const std::vector<PlainLetter> expected{{U'\ufffd', 0, false}, {U'\ufffd', 1, false}};
  EXPECT_EQ(plainLetters("\xc0\x80"), expected);
}
