#include "core/time/utf8.h"

#include <gtest/gtest.h>

#include <string_view>

using pace::CodePoint;
using pace::tryCodePoint;

TEST(Utf8, readsTheFirstCodePointOfEveryLength) {
  EXPECT_EQ(tryCodePoint("ab"), (CodePoint{U'a', 1}));
  EXPECT_EQ(tryCodePoint("½b"), (CodePoint{U'½', 2}));
  EXPECT_EQ(tryCodePoint("–b"), (CodePoint{U'–', 3}));
  EXPECT_EQ(tryCodePoint("\U0001d7d7"), (CodePoint{U'\U0001d7d7', 4}));
  EXPECT_EQ(tryCodePoint(std::string_view("\0", 1)), (CodePoint{U'\0', 1}));
}

TEST(Utf8, readsTheFirstAndLastOfEachLength) {
  EXPECT_EQ(tryCodePoint("\x7f"), (CodePoint{0x7f, 1}));
  EXPECT_EQ(tryCodePoint("\xc2\x80"), (CodePoint{0x80, 2}));
  EXPECT_EQ(tryCodePoint("\xdf\xbf"), (CodePoint{0x7ff, 2}));
  EXPECT_EQ(tryCodePoint("\xe0\xa0\x80"), (CodePoint{0x800, 3}));
  EXPECT_EQ(tryCodePoint("\xef\xbf\xbf"), (CodePoint{0xffff, 3}));
  EXPECT_EQ(tryCodePoint("\xf0\x90\x80\x80"), (CodePoint{0x10000, 4}));
  EXPECT_EQ(tryCodePoint("\xf4\x8f\xbf\xbf"), (CodePoint{0x10ffff, 4}));
}

TEST(Utf8, refusesWhatIsNotWellFormed) {
  for (const std::string_view bytes : {
           "",                  // nothing
           "\x80",              // a continuation alone
           "\xff",              // never a lead
           "\xc3",              // cut short
           "\xe2\x80",          // cut short
           "\xc3(",             // no continuation
           "\xc0\x80",          // overlong
           "\xe0\x9f\xbf",      // overlong
           "\xf0\x8f\xbf\xbf",  // overlong
           "\xed\xa0\x80",      // surrogate
           "\xf4\x90\x80\x80",  // above U+10FFFF
       }) {
    EXPECT_EQ(tryCodePoint(bytes), std::nullopt);
  }
}
