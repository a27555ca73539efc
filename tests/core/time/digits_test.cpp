#include "core/time/digits.h"

#include <gtest/gtest.h>

using pace::digitValue;

TEST(DigitValue, readsTheDigitsOfEveryScript) {
  EXPECT_EQ(digitValue(U'7'), 7);
  EXPECT_EQ(digitValue(U'٧'), 7);     // Arabic-Indic
  EXPECT_EQ(digitValue(U'۷'), 7);     // Persian
  EXPECT_EQ(digitValue(U'७'), 7);     // Devanagari
  EXPECT_EQ(digitValue(U'৭'), 7);     // Bengali
  EXPECT_EQ(digitValue(U'๗'), 7);     // Thai
  EXPECT_EQ(digitValue(U'７'), 7);    // full width
  EXPECT_EQ(digitValue(0x1d7d5), 7);  // mathematical bold
  EXPECT_EQ(digitValue(0x1d7ff), 9);  // mathematical monospace, the last of five runs
  EXPECT_EQ(digitValue(0x1fbf0), 0);  // seven-segment, the last run of all
  EXPECT_EQ(digitValue(0x1fbf9), 9);
}

TEST(DigitValue, isNoneForOtherSigns) {
  for (const char32_t other : {U'/', U':', U'a', U'½', U'²', U'五', U'Ⅷ', U'௰'}) {
    EXPECT_EQ(digitValue(other), std::nullopt);
  }
  EXPECT_EQ(digitValue(0), std::nullopt);
  EXPECT_EQ(digitValue(0x1fbfa), std::nullopt);
  EXPECT_EQ(digitValue(0x110000), std::nullopt);
}

TEST(DigitValue, knowsAllOfUnicode14) {
  int digits = 0;
  int sum = 0;
  for (char32_t codePoint = 0; codePoint <= 0x10ffff; ++codePoint) {
    if (const auto value = digitValue(codePoint)) {
      ++digits;
      sum += *value;
    }
  }
  EXPECT_EQ(digits, 660);
  EXPECT_EQ(sum, 66 * 45);
}
