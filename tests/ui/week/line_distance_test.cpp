#include "ui/week/line_distance.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"

namespace pace::ui {
namespace {

using namespace std::chrono_literals;
using test::day;

const DaySpan week{day("2026-11-16"), day("2026-11-23")};

std::string distanceOf(std::chrono::minutes worked, Day today = day("2026-11-22"),
                       std::vector<Day> missing = {}) {
  const Total total{.days = week, .worked = worked, .logged = 6, .missing = std::move(missing)};
  QString text = lineDistance(total, Limits(), today);
  return text.replace(QChar::Nbsp, QChar::Space).toStdString();
}

TEST(LineDistance, isToTheNextLine) {
  EXPECT_EQ(distanceOf(0h), "48 h to the 48 h line");
  EXPECT_EQ(distanceOf(48h), "7 h to the 55 h line");
  EXPECT_EQ(distanceOf(59h + 59min), "1 m to the 60 h line");
  EXPECT_EQ(distanceOf(61h + 15min), "8 h 45 m to the 70 h line");
}

TEST(LineDistance, isPastTheLastLine) {
  EXPECT_EQ(distanceOf(70h), "at the 70 h line");
  EXPECT_EQ(distanceOf(71h + 5min), "1 h 5 m past the 70 h line");
}

TEST(LineDistance, isBelowTheLineOnceTheWeekIsOver) {
  EXPECT_EQ(distanceOf(61h + 15min, day("2026-11-23")), "8 h 45 m below the 70 h line");
}

TEST(LineDistance, boundsWhatItDoesNotKnow) {
  const std::vector<Day> gap{day("2026-11-17")};
  EXPECT_EQ(distanceOf(61h, day("2026-11-22"), gap), "at most 9 h to the 70 h line");
  EXPECT_EQ(distanceOf(61h, day("2026-11-23"), gap), "at most 9 h below the 70 h line");
  EXPECT_EQ(distanceOf(72h, day("2026-11-22"), gap), "at least 2 h past the 70 h line");
}

}  // namespace
}  // namespace pace::ui
