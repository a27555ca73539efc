#include <gtest/gtest.h>

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/time/hours_text.h"

using pace::HoursFault;
using Kind = pace::HoursFault::Kind;

namespace {

struct Row {
  std::string_view text;
  Kind kind;
  std::size_t position;
};

void expectRefused(const std::vector<Row>& rows) {
  for (const auto& [text, kind, position] : rows) {
    const auto reading = pace::readHours(text);
    const auto* fault = std::get_if<HoursFault>(&reading);
    ASSERT_NE(fault, nullptr) << text;
    EXPECT_EQ(pace::sentence(fault->kind), pace::sentence(kind)) << text;
    EXPECT_EQ(fault->position, position) << text;
  }
}

}  // namespace

TEST(HoursFault, namesEveryFaultThatIsPromisedAndItsPlace) {
  expectRefused({
      {"25", Kind::overADay, 0},
      {"9:75", Kind::minutesPast59, 2},
      {"9-12 11-13", Kind::overlap, 5},
      {"9-", Kind::endMissing, 1},
      {"7p", Kind::startMissing, 0},
      {"-3", Kind::negative, 0},
      {"24:01", Kind::overADay, 0},
  });
}

TEST(HoursFault, namesMinutesPast59WhereverTheyStand) {
  expectRefused({
      {"960", Kind::minutesPast59, 0},
      {":60", Kind::minutesPast59, 1},
      {"9h75", Kind::minutesPast59, 2},
      {"9 h 60 m", Kind::minutesPast59, 4},
      {"9:75-17", Kind::minutesPast59, 2},
      {"9-17:60", Kind::minutesPast59, 5},
      {"9-1760", Kind::minutesPast59, 2},
      {"9-17-0:75", Kind::minutesPast59, 7},
  });
}

TEST(HoursFault, namesClockTimesPast24) {
  expectRefused({
      {"9-25", Kind::hourPast24, 2},
      {"9-24:01", Kind::hourPast24, 2},
      {"2401-5", Kind::hourPast24, 0},
      {"8-45", Kind::hourPast24, 2},
      {"9-12 13-30", Kind::hourPast24, 8},
  });
}

TEST(HoursFault, namesWhichEndOfARangeIsMissing) {
  expectRefused({
      {"9 to ", Kind::endMissing, 2},
      {"9.5-", Kind::endMissing, 3},
      {"9-12 13-", Kind::endMissing, 7},
      {"9-17-", Kind::endMissing, 4},
      {"to 17", Kind::startMissing, 0},
      {"9 am", Kind::startMissing, 0},
      {"9-12 7p", Kind::startMissing, 5},
  });
}

TEST(HoursFault, namesWhatComesToLessThanNothing) {
  expectRefused({
      {"−3", Kind::negative, 0},
      {"8+-3", Kind::negative, 2},
      {"1h-90m", Kind::negative, 2},
      {"9-17-9h", Kind::negative, 4},
  });
}

TEST(HoursFault, namesTheLaterOfTwoTimesThatOverlap) {
  expectRefused({
      {"9-12 9-12", Kind::overlap, 5},
      {"9-17, 16:59-18", Kind::overlap, 6},
      {"13-17 9-14", Kind::overlap, 6},
      {"10-2 1-5", Kind::overlap, 5},
  });
}

TEST(HoursFault, namesThePartThatPassesADay) {
  expectRefused({
      {"12+13", Kind::overADay, 3},
      {"12+12+1m", Kind::overADay, 6},
      {"9999m", Kind::overADay, 0},
      {"99999999999999999999h", Kind::overADay, 0},
      {"99999999999999999999:00", Kind::overADay, 0},
      {"0-13 13-2 -1h", Kind::overADay, 5},
  });
}

TEST(HoursFault, refusesRatherThanGuesses) {
  expectRefused({
      {"9.5-17", Kind::unreadable, 4},  // 9.5 is a length, 17 could be a clock time
      {"9-17.5", Kind::unreadable, 2},
      {"9-17-1", Kind::unreadable, 5},  // one hour, one minute, one o'clock?
      {"9-12-13-17", Kind::unreadable, 5},
      {"8h-1h", Kind::unreadable, 3},  // 7 h, or from eight to one?
      {"22h-6h", Kind::unreadable, 4},
      {"9, 5", Kind::unreadable, 3},  // a slip for 9,5, or 14 h?
      {"9 30", Kind::unreadable, 2},
      {"9 13-17", Kind::unreadable, 2},
      {"9:5", Kind::unreadable, 1},
      {"13pm-5pm", Kind::unreadable, 0},
      {"4h 4h", Kind::unreadable, 3},
  });
}

TEST(HoursFault, pointsAtWhatIsNoWayOfWritingHours) {
  expectRefused({
      {"x", Kind::unreadable, 0},
      {"9 bananas", Kind::unreadable, 2},
      {"٩x", Kind::unreadable, 2},  // the position counts bytes
      {"\u200e\u200e9?", Kind::unreadable, 7},
      {"9\xff", Kind::unreadable, 1},
      {std::string_view("9\0", 2), Kind::unreadable, 1},
      {"9.", Kind::unreadable, 1},
      {"9.5.3", Kind::unreadable, 3},
      {"9:30:00", Kind::unreadable, 4},
      {"8+", Kind::unreadable, 1},
      {"+8", Kind::unreadable, 0},
      {"9-12,", Kind::unreadable, 4},
      {"9--17", Kind::unreadable, 2},
      {"9-12 13", Kind::unreadable, 5},
      {"12345", Kind::unreadable, 0},
      {"99999999999999999999", Kind::unreadable, 0},
      {"2/3", Kind::unreadable, 1},
  });
}

TEST(HoursFault, saysEachFaultInASentenceOfItsOwn) {
  constexpr std::array kinds{Kind::unreadable, Kind::minutesPast59, Kind::hourPast24,
                             Kind::endMissing, Kind::startMissing,  Kind::negative,
                             Kind::overlap,    Kind::overADay};
  std::set<std::string_view> sentences;
  for (const Kind kind : kinds) {
    sentences.insert(pace::sentence(kind));
    EXPECT_TRUE(pace::sentence(kind).ends_with('.'));
    EXPECT_EQ(pace::sentence(kind).find('\n'), std::string_view::npos);
  }
  EXPECT_EQ(sentences.size(), kinds.size());
}

TEST(HoursFault, showsOnlyFormsThatCanBeRead) {
  for (const std::string_view shown :
       {"9:45", "9-17", "9-7p", "9-12 13-17", "9.5", "9:30", "9-12:30 13-19"}) {
    EXPECT_TRUE(std::holds_alternative<pace::Hours>(pace::readHours(shown))) << shown;
  }
}
