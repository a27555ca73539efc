#include "core/time/hours_text.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "core/time/clock_text.h"

using pace::ClockSpan;
using pace::Hours;
using std::chrono::minutes;

namespace {

/// "9:00-17:00 22:00-30:00", so that a row of a table says what was read at a glance.
std::string plainly(const std::vector<ClockSpan>& spans) {
  std::string text;
  for (const ClockSpan& span : spans) {
    if (!text.empty()) text += ' ';
    text += pace::clockText(span.from) + '-' + pace::clockText(span.until);
  }
  return text;
}

struct Row {
  std::string_view text;
  int minutes;
  std::string_view spans = "";
};

void expectRead(const Row& row) {
  const auto reading = pace::readHours(row.text);
  const auto* hours = std::get_if<Hours>(&reading);
  ASSERT_NE(hours, nullptr) << row.text;
  EXPECT_EQ(hours->total.count(), row.minutes) << row.text;
  EXPECT_EQ(plainly(hours->spans), row.spans) << row.text;
}

void expectAllRead(const std::vector<Row>& rows) {
  for (const Row& row : rows) expectRead(row);
}

}  // namespace

TEST(ReadHours, readsEveryFormThatIsPromised) {
  expectAllRead({
      {"9", 540},
      {"9h", 540},
      {"9.5", 570},
      {"9,5", 570},
      {"٩٫٥", 570},
      {"9:30", 570},
      {"930", 570},
      {"9h30", 570},
      {"9h 30m", 570},
      {"90m", 90},
      {":45", 45},
      {".5", 30},
      {"8+1.5", 570},
      {"9-17", 480, "9:00-17:00"},
      {"9-5", 480, "9:00-17:00"},
      {"9–17", 480, "9:00-17:00"},
      {"9 to 17", 480, "9:00-17:00"},
      {"22-6", 480, "22:00-30:00"},
      {"7-3", 480, "7:00-15:00"},
      {"23:30-7", 450, "23:30-31:00"},
      {"11:30-7", 450, "11:30-19:00"},
      {"9-7p", 600, "9:00-19:00"},
      {"9am - 5:30pm", 510, "9:00-17:30"},
      {"0930-1800", 510, "9:30-18:00"},
      {"9-12:30 13-19", 570, "9:00-12:30 13:00-19:00"},
      {"9-12:30, 13-19", 570, "9:00-12:30 13:00-19:00"},
      {"9-17-45m", 435, "9:00-17:00"},
      {"0", 0},
  });
}

TEST(ReadHours, isNoEntryForNothingTyped) {
  for (const std::string_view text : {"", " ", "\t\n", "\u00a0\u2009", "\u200e\u2069"}) {
    EXPECT_EQ(pace::readHours(text), pace::HoursReading{pace::NoHours{}}) << text;
  }
}

TEST(ReadHours, readsLengthsInWords) {
  expectAllRead({
      {"9 h", 540},
      {"9 h 30 m", 570},
      {"9h 30min", 570},
      {"9hrs", 540},
      {"9 HOURS", 540},
      {"1h30m", 90},
      {"1h5", 65},
      {"45min", 45},
      {"45 minutes", 45},
      {"45 min.", 45},
      {"1 hour 5 minutes", 65},
      {"1 hour and 5 minutes", 65},
      {"1.5 h", 90},
      {"9:30h", 570},
      {"100m", 100},
  });
}

TEST(ReadHours, readsDecimalsAndFractionsOfAnHour) {
  expectAllRead({
      {"9.30", 558},
      {"9.33", 560},
      {"9.99999999999999999999", 600},
      {"7½", 450},
      {"7 1/2", 450},
      {"7¼", 435},
      {"3/4", 45},
      {"½ h", 30},
  });
}

TEST(ReadHours, readsThreeOrFourDigitsAsHoursAndMinutes) {
  expectAllRead({{"045", 45}, {"1030", 630}, {"1200", 720}, {"2400", 1440}});
}

TEST(ReadHours, addsLengthsAndTakesBreaksOff) {
  expectAllRead({
      {"8 + 1h30", 570},
      {"4h+4h", 480},
      {"2 and 3", 300},
      {"8-45m", 435},
      {"9h-45m", 495},
      {"8.5-1h", 450},
      {"8-1h30m", 390},
      {"9-17 -45m", 435, "9:00-17:00"},
      {"9-17-0:45", 435, "9:00-17:00"},
      {"9-17-½", 450, "9:00-17:00"},
      {"9-17 - 30 min", 450, "9:00-17:00"},
      {"9–17 − 30 min", 450, "9:00-17:00"},
      {"9-12-15m 13-17-30m", 375, "9:00-12:00 13:00-17:00"},
      {"9-17-8h", 0, "9:00-17:00"},
  });
}

TEST(ReadHours, readsListsOfClockTimes) {
  expectAllRead({
      {"9-12, 13-17", 420, "9:00-12:00 13:00-17:00"},
      {"9-12,13-17", 420, "9:00-12:00 13:00-17:00"},
      {"9-12;13-17", 420, "9:00-12:00 13:00-17:00"},
      {"9-12 and 13-17", 420, "9:00-12:00 13:00-17:00"},
      {"9-12 & 13-17", 420, "9:00-12:00 13:00-17:00"},
      {"9-12+13-17", 420, "9:00-12:00 13:00-17:00"},
      {"9-12\n13-17", 420, "9:00-12:00 13:00-17:00"},
      {"9-12,30 13-17", 450, "9:00-12:30 13:00-17:00"},
      {"8-12 12-14", 360, "8:00-12:00 12:00-14:00"},
  });
}

TEST(ReadHours, keepsClockTimesOnlyWhereTheWholeDayIsKnownAsThem) {
  expectAllRead({{"9-12 + 2h", 300}, {"2h and 9-12", 300}});
}

TEST(ReadHours, tellsADayForwardOnThe12HourClock) {
  expectAllRead({
      {"9-12 1-5", 420, "9:00-12:00 13:00-17:00"},
      {"8-12 1-5 7-9", 600, "8:00-12:00 13:00-17:00 19:00-21:00"},
      {"9-5 7-9", 600, "9:00-17:00 19:00-21:00"},
      {"9a-12 1-5p", 420, "9:00-12:00 13:00-17:00"},
  });
}

TEST(ReadHours, putsTimesOfThe24HourClockInOrder) {
  expectAllRead({
      {"13-17 9-12", 420, "9:00-12:00 13:00-17:00"},
      {"22-24 0-6", 480, "0:00-6:00 22:00-24:00"},
  });
}

TEST(ReadHours, readsPointsBeforeTwoDigitsOfAClockTimeAsMinutes) {
  expectAllRead({
      {"9.30-17.45", 495, "9:30-17:45"},
      {"9,30-17", 450, "9:30-17:00"},
  });
}

TEST(ReadHours, readsHoursWithAUnitAsClockTimesWhereTheyCanBeNothingElse) {
  expectAllRead({
      {"9h-17h", 480, "9:00-17:00"},
      {"9h30-17h30", 480, "9:30-17:30"},
      {"9-17h", 480, "9:00-17:00"},
  });
}

TEST(ReadHours, readsUpToAWholeDay) {
  expectAllRead({
      {"24", 1440},
      {"24:00", 1440},
      {"0-24", 1440, "0:00-24:00"},
      {"0-12 12-24", 1440, "0:00-12:00 12:00-24:00"},
      {"0-12 12-11:30 -2h", 1290, "0:00-12:00 12:00-23:30"},
      {"0-24 -1h + 1h", 1440},
  });
}

TEST(ReadHours, readsEveryScriptAndWidth) {
  expectAllRead({
      {"٩-١٧", 480, "9:00-17:00"},                                // Arabic-Indic
      {"९:३०", 570},                                              // Devanagari
      {"９：３０－１７：００", 450, "9:30-17:00"},                // full width
      {"９ＡＭ～５ＰＭ", 480, "9:00-17:00"},                      // full width, with letters
      {"\U0001d7d7-\U0001d7cf\U0001d7d5", 480, "9:00-17:00"},     // mathematical bold
      {"٩-١٢، ١٣-١٧", 420, "9:00-12:00 13:00-17:00"},             // Arabic comma
      {"9-12、13-17", 420, "9:00-12:00 13:00-17:00"},             // ideographic comma
      {"\u200f\u202a9\u202c-\u206817\u2069", 480, "9:00-17:00"},  // bidi marks
      {"\ufeff9\u00a0h\u200930\u202fm", 570},                     // narrow and unbroken spaces
      {"9\u221217", 480, "9:00-17:00"},                           // minus sign
      {"9\u201417", 480, "9:00-17:00"},                           // em dash
      {"9 a.m. to 5:30 p.m.", 510, "9:00-17:30"},
  });
}

TEST(ReadHours, readsALongTextInOnePass) {
  std::string text = "0";
  while (text.size() < 1'000'000) text += "+0";
  expectRead({text, 0});
}
