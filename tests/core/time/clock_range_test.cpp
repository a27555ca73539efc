#include "core/time/clock_range.h"

#include <gtest/gtest.h>

#include <optional>
#include <string_view>

#include "core/time/clock_text.h"

using pace::ClockPhrase;
using pace::StartHalf;

namespace {

ClockPhrase phrase(std::string_view text) {
  const auto tokens = pace::hoursTokens(text);
  pace::HoursCursor cursor{tokens};
  return pace::tryClockPhrase(cursor).value_or(ClockPhrase{.hour = 99});
}

std::string spanText(std::string_view start, std::string_view end,
                     StartHalf half = StartHalf::asTyped) {
  const auto span = pace::spanOf({phrase(start), phrase(end)}, half);
  return pace::clockText(span.from) + '-' + pace::clockText(span.until);
}

}  // namespace

TEST(ClockRange, endsAtTheFirstSuchTimeAfterItsStart) {
  EXPECT_EQ(spanText("9", "17"), "9:00-17:00");
  EXPECT_EQ(spanText("9", "5"), "9:00-17:00");
  EXPECT_EQ(spanText("12", "1"), "12:00-13:00");
  EXPECT_EQ(spanText("9", "9"), "9:00-21:00");
  EXPECT_EQ(spanText("12", "12"), "12:00-24:00");
  EXPECT_EQ(spanText("24", "6"), "0:00-6:00");
}

TEST(ClockRange, goesIntoTheNextDayOnThe24HourClock) {
  EXPECT_EQ(spanText("22", "6"), "22:00-30:00");
  EXPECT_EQ(spanText("22", "0"), "22:00-24:00");
  EXPECT_EQ(spanText("14", "3"), "14:00-27:00");
  EXPECT_EQ(spanText("9", "05"), "9:00-29:00");
  EXPECT_EQ(spanText("11", "0:30"), "11:00-24:30");
  EXPECT_EQ(spanText("08", "08"), "8:00-32:00");
}

TEST(ClockRange, leavesAnUnmarkedEndToTheMarkOfItsStart) {
  EXPECT_EQ(spanText("9am", "5"), "9:00-17:00");
  EXPECT_EQ(spanText("2p", "3"), "14:00-15:00");
  EXPECT_EQ(spanText("9p", "6"), "21:00-30:00");
  EXPECT_EQ(spanText("9am", "17"), "9:00-17:00");
}

TEST(ClockRange, readsAnUnmarkedStartSoThatTheStretchIsShorter) {
  EXPECT_EQ(spanText("9", "7p"), "9:00-19:00");
  EXPECT_EQ(spanText("1", "5p"), "13:00-17:00");
  EXPECT_EQ(spanText("9", "10p"), "21:00-22:00");
  EXPECT_EQ(spanText("10", "6a"), "22:00-30:00");
  EXPECT_EQ(spanText("12", "5p"), "12:00-17:00");
  EXPECT_EQ(spanText("09", "10p"), "9:00-22:00");
}

TEST(ClockRange, takesMarkedTimesAtTheirWord) {
  EXPECT_EQ(spanText("12am", "12pm"), "0:00-12:00");
  EXPECT_EQ(spanText("5pm", "9am"), "17:00-33:00");
  EXPECT_EQ(spanText("9am", "9am"), "9:00-33:00");
}

TEST(ClockRange, movesAStartToTheAfternoonOnlyWhereItIsLeftOpen) {
  EXPECT_EQ(spanText("1", "5", StartHalf::afternoon), "13:00-17:00");
  EXPECT_EQ(spanText("01", "5", StartHalf::afternoon), "1:00-5:00");
  EXPECT_EQ(spanText("1am", "5", StartHalf::afternoon), "1:00-5:00");
}

TEST(ClockRange, knowsThe24HourClock) {
  EXPECT_TRUE(pace::isOn24HourClock({phrase("13"), phrase("5")}));
  EXPECT_TRUE(pace::isOn24HourClock({phrase("09"), phrase("5")}));
  EXPECT_TRUE(pace::isOn24HourClock({phrase("9"), phrase("0")}));
  EXPECT_FALSE(pace::isOn24HourClock({phrase("9"), phrase("12:30")}));
  EXPECT_FALSE(pace::isOn24HourClock({phrase("9"), phrase("0:30pm")}));
}

TEST(ClockPhrase, stopsWhereTheNumberGoesOnAsSomethingElse) {
  for (const std::string_view text :
       {"", "x", "45m", "9.5", "7½", "7 1/2", "1h 30m", "9hrs", "12345", "9:5"}) {
    const auto tokens = pace::hoursTokens(text);
    pace::HoursCursor cursor{tokens};
    EXPECT_EQ(pace::tryClockPhrase(cursor), std::nullopt) << text;
    EXPECT_EQ(cursor.peek(), tokens.front()) << text;
  }
}
