#include "app/pace/table.h"

#include <gtest/gtest.h>

namespace pace::cli {

namespace {

const Style file{};
const Style terminal{.isTerminal = true, .isUnicode = true, .columns = 20};
const Style colours{.isTerminal = true, .isColoured = true, .isUnicode = true};

TEST(Table, setsColumnsTwoSpacesApart) {
  Table table({Align::left, Align::right, Align::left});
  table.add({{"a"}, {"9:30"}, {"x"}});
  table.add({{"long"}, {"10:30"}, {"y"}});
  EXPECT_EQ(table.text(file),
            "  a      9:30  x\n"
            "  long  10:30  y\n");
}

TEST(Table, endsNoLineInSpaces) {
  Table table({Align::left, Align::left});
  table.add({{"a"}});
  table.add({{"b"}, {""}});
  table.add({{"long"}, {"cell"}});
  EXPECT_EQ(table.text(file), "  a\n  b\n  long  cell\n");
}

TEST(Table, measuresLettersAndNotBytes) {
  Table table({Align::left, Align::left});
  table.add({{"Söder"}, {"x"}});
  table.add({{"日本"}, {"y"}});
  EXPECT_EQ(table.text(file), "  Söder  x\n  日本   y\n");
}

TEST(Table, cutsTheLastColumnWhereATerminalEnds) {
  Table table({Align::left, Align::left});
  table.add({{"Note"}, {"twelve letters and more"}});
  EXPECT_EQ(table.text(terminal), "  Note  twelve lett…\n");
  EXPECT_EQ(table.text(file), "  Note  twelve letters and more\n");
}

TEST(Table, colourTakesNoWidth) {
  Table table({Align::left, Align::left});
  table.add({{"a", Ink::overload}, {"x"}});
  table.add({{"bb"}, {"y"}});
  EXPECT_EQ(table.text(colours), "  \x1b[31ma\x1b[0m   x\n  bb  y\n");
}

}  // namespace

}  // namespace pace::cli
