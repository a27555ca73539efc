#include "app/pace/style.h"

#include <gtest/gtest.h>

namespace pace::cli {

namespace {

Surroundings terminal() {
  Surroundings surroundings;
  surroundings.isTerminal = true;
  surroundings.terminalColumns = 100;
  surroundings.term = "xterm";
  surroundings.locale = "en_GB.UTF-8";
  return surroundings;
}

TEST(Style, hasColoursOnATerminalThatShowsThem) {
  EXPECT_TRUE(styleFor(terminal()).isColoured);

  Surroundings file = terminal();
  file.isTerminal = false;
  EXPECT_FALSE(styleFor(file).isColoured);

  Surroundings dumb = terminal();
  dumb.term = "dumb";
  EXPECT_FALSE(styleFor(dumb).isColoured);
}

TEST(Style, hasNoColoursWhereNoColorSaysSo) {
  Surroundings surroundings = terminal();
  surroundings.noColor = "1";
  EXPECT_FALSE(styleFor(surroundings).isColoured);
  surroundings.noColor = "";
  EXPECT_TRUE(styleFor(surroundings).isColoured);
}

TEST(Style, takesColumnsFromTheVariableThenTheTerminalThenTheUsual) {
  Surroundings surroundings = terminal();
  EXPECT_EQ(styleFor(surroundings).columns, 100);
  surroundings.columns = "72";
  EXPECT_EQ(styleFor(surroundings).columns, 72);
  surroundings.columns = "many";
  EXPECT_EQ(styleFor(surroundings).columns, 100);
  EXPECT_EQ(styleFor({}).columns, usualColumns);
}

TEST(Style, keepsColumnsWithinWhatCanBeRead) {
  Surroundings surroundings = terminal();
  surroundings.columns = "3";
  EXPECT_EQ(styleFor(surroundings).columns, fewestColumns);
  surroundings.columns = "5000";
  EXPECT_EQ(styleFor(surroundings).columns, mostColumns);
}

TEST(Style, drawsBlocksOnlyWhereTheLocaleIsUtf8) {
  for (const char* locale : {"en_GB.UTF-8", "C.utf8", "de_DE.utf-8@euro"}) {
    Surroundings surroundings = terminal();
    surroundings.locale = locale;
    EXPECT_TRUE(styleFor(surroundings).isUnicode) << locale;
  }
  EXPECT_FALSE(styleFor({}).isUnicode);
  Surroundings latin = terminal();
  latin.locale = "de_DE.ISO-8859-1";
  EXPECT_FALSE(styleFor(latin).isUnicode);
}

TEST(Style, marksEverySeverityWithoutColour) {
  EXPECT_EQ(markOf(Severity::notice), "*");
  EXPECT_EQ(markOf(Severity::high), "!");
  EXPECT_EQ(markOf(Severity::overload), "!!");
  EXPECT_EQ(markOf(Severity::severe), "!!!");
  EXPECT_EQ(painted("x", Ink::overload, Style{}), "x");
}

}  // namespace

}  // namespace pace::cli
