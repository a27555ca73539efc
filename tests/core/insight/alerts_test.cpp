#include "core/insight/alerts.h"

#include <gtest/gtest.h>

#include "tests/core/insight/vectors.h"

namespace pace::test {
namespace {

using std::chrono::weeks;

const DaySpan week = sevenDaysTo(sunday);

/// A person who saves every evening and is told what is due.
class Told {
 public:
  AlertLog log;

  /// The message that went out; none for silence.
  std::optional<SentAlert> save(Day today, double worked, std::optional<Odds> odds = {},
                                bool isChronic = false) {
    const WeekOutlook outlook{
        .week = {today - (std::chrono::weekday{today} - std::chrono::Monday), {}},
        .worked = hours(worked),
        .odds = odds};
    const auto due = alertsDue(outlook, {}, isChronic, log, today);
    log.sent.insert(log.sent.end(), due.begin(), due.end());
    if (due.empty()) return std::nullopt;
    return due.front();
  }
};

SentAlert alert(AlertKind kind, Severity level, Day sentOn) {
  return {.kind = kind, .level = level, .week = monday, .sentOn = sentOn};
}

Severity levelAt(int limitHours) {
  return limitHours == 70   ? Severity::severe
         : limitHours == 60 ? Severity::overload
                            : Severity::high;
}

TEST(Alerts, goOutOnTheWorkedEvenings) {
  for (const auto& sample : vectors("M8_alerts")) {
    Told person;
    std::vector<SentAlert> sent;
    for (const auto& evening : sample.at("evenings")) {
      const int day = evening.at("day");
      const bool isOpen = day < 7 && evening.at("missing").get<int>() < 2;
      const auto odds =
          isOpen ? std::optional(Odds{evening.at("p60"), evening.at("p70")}) : std::nullopt;
      const auto told = person.save(monday + (day - 1) * oneDay, evening.at("total"), odds);
      if (told) sent.push_back(*told);
    }
    std::vector<SentAlert> expected;
    for (const auto& message : sample.at("expect_day_level_kind")) {
      expected.push_back(alert(message.at(2) == "fact" ? AlertKind::fact : AlertKind::forecast,
                               levelAt(message.at(1)),
                               monday + (message.at(0).get<int>() - 1) * oneDay));
    }
    EXPECT_EQ(sent, expected) << sample;
  }
}

TEST(Alerts, comeOnceADay) {
  Told person;
  EXPECT_EQ(person.save(monday, 55), alert(AlertKind::fact, Severity::high, monday));
  EXPECT_EQ(person.save(monday, 70), std::nullopt);
  EXPECT_EQ(person.save(monday + oneDay, 70),
            alert(AlertKind::fact, Severity::severe, monday + oneDay));
}

TEST(Alerts, comeAtTheLimitAndNotAMinuteBefore) {
  EXPECT_EQ(Told().save(monday, 55 - 1.0 / 60), std::nullopt);
  EXPECT_NE(Told().save(monday, 55), std::nullopt);
}

TEST(Alerts, preferTheFactToTheForecastOfItsLevel) {
  Told person;
  person.save(monday, 60, Odds{1, 0.9});
  EXPECT_EQ(person.log.sent.front(), alert(AlertKind::forecast, Severity::severe, monday));
  Told other;
  EXPECT_EQ(other.save(monday, 60, Odds{1, 0.1}),
            alert(AlertKind::fact, Severity::overload, monday));
}

TEST(Alerts, ofAFactSilenceEverythingBelowIt) {
  Told person;
  person.save(monday, 70);
  EXPECT_EQ(person.save(monday + oneDay, 70, {}, true), std::nullopt);
}

TEST(Alerts, startAfreshWithTheWeek) {
  Told person;
  person.save(monday, 60);
  EXPECT_EQ(person.save(sunday, 60), std::nullopt);
  EXPECT_NE(person.save(sunday + oneDay, 60), std::nullopt);
}

TEST(Alerts, ofAChronicStateComeEveryFourWeeks) {
  Told person;
  EXPECT_EQ(person.save(monday, 10, {}, true),
            alert(AlertKind::chronic, Severity::overload, monday));
  EXPECT_EQ(person.save(monday + weeks{3} + 6 * oneDay, 50, {}, true), std::nullopt);
  EXPECT_NE(person.save(monday + weeks{4}, 10, {}, true), std::nullopt);
}

TEST(Alerts, stayAwayWhileSnoozed) {
  Told person;
  person.log.snoozes = {forToday(monday)};
  EXPECT_EQ(person.save(monday, 72), std::nullopt);
  EXPECT_NE(person.save(monday + oneDay, 72), std::nullopt);
}

TEST(Snooze, untilMondayEndsOnTheNextOne) {
  EXPECT_EQ(untilMonday(monday).until, monday + weeks{1});
  EXPECT_EQ(untilMonday(sunday).until, sunday + oneDay);
}

TEST(Snooze, ofALevelLeavesHigherOnes) {
  Told person;
  person.log.snoozes = {forLevel(Severity::overload, monday)};
  EXPECT_EQ(person.save(monday, 62), std::nullopt);
  EXPECT_EQ(person.save(monday + oneDay, 71),
            alert(AlertKind::fact, Severity::severe, monday + oneDay));
  EXPECT_EQ(forLevel(Severity::overload, monday).until, monday + weeks{4});
  EXPECT_EQ(forLevel(Severity::severe, monday).until, monday + weeks{1});
}

TEST(ForecastLevel, comesOnAt70PercentAndGoesUnder40) {
  const auto levelAt = [](double odds, const AlertLog& log) {
    return forecastLevel({.week = week, .worked = hours(20), .odds = Odds{odds, 0}}, {}, log);
  };
  const AlertLog told{.sent = {alert(AlertKind::forecast, Severity::overload, monday)},
                      .snoozes = {}};
  EXPECT_EQ(levelAt(0.69, {}), std::nullopt);
  EXPECT_EQ(levelAt(0.70, {}), Severity::overload);
  EXPECT_EQ(levelAt(0.40, told), Severity::overload);
  EXPECT_EQ(levelAt(0.39, told), std::nullopt);
}

TEST(ForecastLevel, isSilentOnceTheHoursSpeak) {
  EXPECT_EQ(forecastLevel({.week = week, .worked = hours(70), .odds = Odds{1, 1}}, {}, {}),
            std::nullopt);
  EXPECT_EQ(forecastLevel({.week = week, .worked = hours(60), .odds = Odds{1, 0.8}}, {}, {}),
            Severity::severe);
}

TEST(ChronicStates, areTheWorkedValues) {
  for (const auto& sample : vectors("M8_chronic")) {
    EXPECT_EQ(chronicStates(realHoursOf(sample.at("four_week_means_h"))),
              sample.at("expect").get<std::vector<bool>>());
  }
}

TEST(Chronic, standsAfterFourWeeksAt60) {
  EXPECT_TRUE(isChronic(alike(monday - weeks{4}, 28, 60.0 / 7), monday, {}));
  EXPECT_FALSE(isChronic(alike(monday - weeks{3}, 21, 60.0 / 7), monday, {}));
  EXPECT_FALSE(isChronic({}, monday, {}));
}

TEST(Outlook, isOfTheWeekThatHoldsTheDay) {
  auto entries = alike(monday - weeks{1}, 9, 9);
  const Day tuesday = monday + oneDay;
  const WeekOutlook last = outlookOf(entries, monday - oneDay, tuesday, {});
  EXPECT_EQ(last.week.from, monday - weeks{1});
  EXPECT_EQ(last.worked, hours(63));
  EXPECT_EQ(last.odds, std::nullopt);
  const WeekOutlook present = outlookOf(entries, tuesday, tuesday, {});
  EXPECT_EQ(present.worked, hours(18));
  EXPECT_TRUE(present.odds.has_value());
}

TEST(Outlook, foreseesNothingOnTheLastEveningOrOverTwoGaps) {
  auto entries = alike(monday, 7, 9);
  EXPECT_EQ(outlookOf(entries, sunday, sunday, {}).odds, std::nullopt);
  entries.erase(entries.begin());
  EXPECT_TRUE(outlookOf(entries, monday + 4 * oneDay, monday + 4 * oneDay, {}).odds.has_value());
  entries.erase(entries.begin());
  EXPECT_EQ(outlookOf(entries, monday + 4 * oneDay, monday + 4 * oneDay, {}).odds, std::nullopt);
}

}  // namespace
}  // namespace pace::test
