#include "app/pace/text.h"

#include <gtest/gtest.h>

namespace pace::cli {

namespace {

TEST(Text, isAsWideAsItsLetters) {
  EXPECT_EQ(widthOf(""), 0);
  EXPECT_EQ(widthOf("9:30"), 4);
  EXPECT_EQ(widthOf("Söder"), 5);
  EXPECT_EQ(widthOf("日本"), 4);
  EXPECT_EQ(widthOf("😴"), 2);
  EXPECT_EQ(widthOf("e\u0301"), 1);  // a letter and its accent
}

TEST(Text, countsLetters) {
  EXPECT_EQ(lettersIn(""), 0);
  EXPECT_EQ(lettersIn("٩٫٥"), 3);
  EXPECT_EQ(lettersIn("a\xff"), 2);
}

TEST(Text, isCutWithAnEllipsisOnlyWhereItDoesNotFit) {
  EXPECT_EQ(clipped("note", 4, "…"), "note");
  EXPECT_EQ(clipped("notes", 4, "…"), "not…");
  EXPECT_EQ(clipped("日本語", 5, "…"), "日本…");
  EXPECT_EQ(clipped("日本語", 4, "…"), "日…");  // half a letter is none
}

TEST(Text, staysOnOneLine) {
  EXPECT_EQ(onOneLine("a\nb\tc"), "a\\nb\\tc");
  EXPECT_EQ(onOneLine("\x1b[31m"), "\\x1b[31m");
  EXPECT_EQ(onOneLine("Söder"), "Söder");
  EXPECT_EQ(onOneLine("\xc2\x9b"), "\\x9b");  // C1 control
}

TEST(Text, isWrappedAtSpaces) {
  EXPECT_EQ(wrapped("one two three", 9, 1), " one two\n three\n");
  EXPECT_EQ(wrapped("incomprehensibilities", 9, 1), " incomprehensibilities\n");
  EXPECT_EQ(wrapped("exactly so", 12, 2), "  exactly so\n");
}

TEST(Text, isCheckedToBeUtf8) {
  EXPECT_TRUE(isUtf8(""));
  EXPECT_TRUE(isUtf8("Söderström 😴"));
  EXPECT_FALSE(isUtf8("\xff"));
  EXPECT_FALSE(isUtf8("\xc0\xaf"));      // overlong
  EXPECT_FALSE(isUtf8("\xed\xa0\x80"));  // surrogate
}

TEST(Text, changesItsFirstLetter) {
  EXPECT_EQ(capitalised("at least"), "At least");
  EXPECT_EQ(capitalised("9 h"), "9 h");
  EXPECT_EQ(uncapitalised("Minutes go up"), "minutes go up");
  EXPECT_EQ(uncapitalised(""), "");
}

}  // namespace

}  // namespace pace::cli
