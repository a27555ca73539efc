#include "ui/session/patched.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"

namespace pace::ui {
namespace {

using test::day;
using test::hours;
using test::worked;

const std::vector<DayEntry> twoDays{worked(day("2026-11-20"), hours(9)),
                                    worked(day("2026-11-22"), hours(5))};

TEST(Patched, putsADayInItsPlace) {
  const DayEntry between = worked(day("2026-11-21"), hours(7));
  EXPECT_EQ(patched(twoDays, between.day, between), (std::vector{twoDays[0], between, twoDays[1]}));
  const DayEntry after = worked(day("2026-11-23"), hours(7));
  EXPECT_EQ(patched(twoDays, after.day, after), (std::vector{twoDays[0], twoDays[1], after}));
}

TEST(Patched, replacesADayThatIsThere) {
  const DayEntry other = worked(day("2026-11-20"), hours(1));
  EXPECT_EQ(patched(twoDays, other.day, other), (std::vector{other, twoDays[1]}));
}

TEST(Patched, takesADayOut) {
  EXPECT_EQ(patched(twoDays, day("2026-11-20"), std::nullopt), std::vector{twoDays[1]});
}

TEST(Patched, leavesADayOutThatIsNotThere) {
  EXPECT_EQ(patched(twoDays, day("2026-11-21"), std::nullopt), twoDays);
}

}  // namespace
}  // namespace pace::ui
