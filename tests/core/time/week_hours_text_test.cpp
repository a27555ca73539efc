#include "core/time/week_hours_text.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/days.h"

namespace {

using pace::NoHours;
using pace::readWeekHours;
using pace::WeekHoursFault;
using pace::WeekHoursReading;
using pace::test::hours;

struct Typed {
  std::string text;
  std::chrono::minutes length;
};

}  // namespace

TEST(WeekHoursText, readsOneLengthOfAnyForm) {
  for (const auto& [text, length] : {Typed{"48", hours(48)},
                                     {"0", hours(0)},
                                     {" 48:30 ", hours(48.5)},
                                     {"8.5", hours(8.5)},
                                     {"47,5", hours(47.5)},
                                     {"48h30", hours(48.5)},
                                     {"48 h 30 m", hours(48.5)},
                                     {"55 hours", hours(55)},
                                     {"90m", hours(1.5)},
                                     {"7½", hours(7.5)},
                                     {"٤٨", hours(48)}}) {
    EXPECT_EQ(readWeekHours(text), WeekHoursReading{length}) << text;
  }
}

TEST(WeekHoursText, takesThreeBareDigitsForHours) {
  EXPECT_EQ(readWeekHours("100"), WeekHoursReading{hours(100)});
  EXPECT_EQ(readWeekHours("168"), WeekHoursReading{hours(168)});
  EXPECT_EQ(readWeekHours("4830"), WeekHoursReading{hours(48.5)});
}

TEST(WeekHoursText, knowsWhereNothingIsTyped) {
  EXPECT_EQ(readWeekHours(""), WeekHoursReading{NoHours{}});
  EXPECT_EQ(readWeekHours(" \t"), WeekHoursReading{NoHours{}});
}

TEST(WeekHoursText, endsWithTheWeek) {
  EXPECT_EQ(readWeekHours("168:00"), WeekHoursReading{hours(168)});
  EXPECT_EQ(readWeekHours("168:01"), WeekHoursReading{WeekHoursFault::overAWeek});
  EXPECT_EQ(readWeekHours("169"), WeekHoursReading{WeekHoursFault::overAWeek});
  EXPECT_EQ(readWeekHours("999999999999h"), WeekHoursReading{WeekHoursFault::overAWeek});
}

TEST(WeekHoursText, refusesWhatIsNotOneLength) {
  for (const std::string text :
       {"forty", "-3", "9-17", "48 55", "40+8", "7p", "48:3", "48x", "12345", "48:30:00"}) {
    EXPECT_EQ(readWeekHours(text), WeekHoursReading{WeekHoursFault::unreadable}) << text;
  }
  EXPECT_EQ(readWeekHours("48:75"), WeekHoursReading{WeekHoursFault::minutesPast59});
}
