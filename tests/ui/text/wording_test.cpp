#include "ui/text/wording.h"

#include <gtest/gtest.h>

#include <QLocale>
#include <tuple>

#include "core/time/week.h"
#include "tests/support/days.h"

namespace pace::ui {
namespace {

using std::chrono::minutes;
using test::day;

TEST(Clock, readsAsOnAClock) {
  EXPECT_EQ(clock(minutes{570}), QStringLiteral("9:30"));
  EXPECT_EQ(clock(minutes{0}), QStringLiteral("0:00"));
  EXPECT_EQ(clock(minutes{3675}), QStringLiteral("61:15"));
}

TEST(Length, leavesOutWhatIsNought) {
  EXPECT_EQ(length(minutes{570}), QStringLiteral("9 h 30 m"));
  EXPECT_EQ(length(minutes{45}), QStringLiteral("45 m"));
  EXPECT_EQ(length(minutes{3600}), QStringLiteral("60 h"));
  EXPECT_EQ(length(minutes{0}), QStringLiteral("0 h"));
}

TEST(Dates, areTheSameInBothCalendars) {
  for (const auto* iso : {"1970-01-01", "2026-11-22", "2028-02-29", "2200-12-31"}) {
    EXPECT_EQ(toQDate(day(iso)), QDate::fromString(QLatin1String(iso), Qt::ISODate));
    EXPECT_EQ(toDay(toQDate(day(iso))), day(iso));
  }
}

TEST(ShortDay, namesWeekdayDayAndMonth) {
  EXPECT_EQ(shortDay(day("2026-11-22")), QStringLiteral("Sun 22 Nov"));
}

TEST(LongDay, givesTheYearOnlyWhereItIsAnother) {
  EXPECT_EQ(longDay(day("2026-11-22"), day("2026-01-01")), QStringLiteral("Sunday 22 November"));
  EXPECT_EQ(longDay(day("2025-11-23"), day("2026-01-01")),
            QStringLiteral("Sunday 23 November 2025"));
}

TEST(Names, areShort) {
  EXPECT_EQ(weekdayName(day("2026-11-22")), QStringLiteral("Sun"));
  EXPECT_EQ(monthName(day("2026-11-22")), QStringLiteral("Nov"));
}

TEST(DayRange, saysTheYearOfAnEarlierOne) {
  const Day today = day("2026-11-22");
  EXPECT_EQ(dayRange({day("2026-11-16"), day("2026-11-23")}, today),
            QStringLiteral("16–22 November"));
  EXPECT_EQ(dayRange({day("2024-11-18"), day("2024-11-25")}, today),
            QStringLiteral("18–24 November 2024"));
  const DaySpan across{day("2024-12-30"), day("2025-01-06")};
  EXPECT_EQ(dayRange(across, today), dayRange(across));
}

TEST(DayRange, saysNoMonthAndNoYearTwice) {
  using Row = std::tuple<const char*, const char*, const char*>;
  for (const auto& [from, until, text] :
       {Row{"2026-11-16", "2026-11-23", "16–22 November"},
        Row{"2026-11-30", "2026-12-07", "30 Nov – 6 Dec"},
        Row{"2026-12-28", "2027-01-04", "28 Dec 2026 – 3 Jan 2027"},
        Row{"2026-11-22", "2026-11-23", "22 November"}}) {
    EXPECT_EQ(dayRange({day(from), day(until)}), QString::fromUtf8(text)) << from;
  }
}

TEST(WeekTitle, numbersOnlyWeeksThatBeginOnAMonday) {
  EXPECT_EQ(weekTitle(weekOf(day("2026-11-22"), std::chrono::Monday)),
            QStringLiteral("Week 47 · 16–22 November"));
  EXPECT_EQ(weekTitle(weekOf(day("2026-11-22"), std::chrono::Sunday)),
            QStringLiteral("22–28 November"));
}

TEST(ShortDay, speaksTheLanguageOfTheLocale) {
  const QLocale before;
  QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
  EXPECT_EQ(monthName(day("2026-05-22")), QStringLiteral("Mai"));
  QLocale::setDefault(before);
}

}  // namespace
}  // namespace pace::ui
