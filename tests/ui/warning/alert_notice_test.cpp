#include "ui/warning/alert_notice.h"

#include <gtest/gtest.h>

#include "tests/ui/warning/told.h"

namespace pace::ui {
namespace {

using test::asOf;
using test::monday;
using test::plain;
using test::sunday;

SentAlert alert(AlertKind kind, Severity level) {
  return {.kind = kind, .level = level, .week = monday, .sentOn = sunday};
}

TEST(AlertWords, ofAFactSayFigureSourceAndAction) {
  const Snapshot snapshot = asOf(sunday, test::weekOfTheDrawing());
  const AlertWords words = alertWords(alert(AlertKind::fact, Severity::overload), snapshot);
  EXPECT_EQ(plain(words.title), "61 h 15 m this week, inside the 60–70 h range.");
  EXPECT_NE(plain(words.body).find("Lin et al. 2021"), std::string::npos);
  EXPECT_NE(plain(words.body).find("Keeping Sunday free"), std::string::npos);
}

TEST(AlertWords, ofAForecastSayWhatLiesAhead) {
  const AlertWords words =
      alertWords(alert(AlertKind::forecast, Severity::overload), test::longWeekAhead());
  EXPECT_EQ(plain(words.title).find("This week is heading for 60 h"), 0U);
  EXPECT_NE(plain(words.body).find("Keeping Saturday and Sunday free"), std::string::npos);
}

TEST(AlertWords, ofAChronicStateSayTheMean) {
  test::Entries entries;
  for (int back = 4; back > 0; --back) {
    entries = test::joined(
        {entries, test::workedDays(monday - std::chrono::weeks{back}, {9, 9, 9, 9, 9, 9, 9})});
  }
  const AlertWords words =
      alertWords(alert(AlertKind::chronic, Severity::overload), asOf(monday, std::move(entries)));
  EXPECT_EQ(plain(words.title), "The last four weeks came to 63 h a week.");
}

}  // namespace
}  // namespace pace::ui
