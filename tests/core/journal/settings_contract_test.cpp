// What a journal keeps beside its days: settings from a day on, and warnings put away.
#include "tests/core/journal/journal_contract.h"
#include "tests/support/days.h"

namespace pace::test {

namespace {

class KeptSettings : public JournalContract {};
INSTANTIATE_TEST_SUITE_P(, KeptSettings, testing::ValuesIn(everyJournal()), nameOf);

const Day march = day("2026-03-01");
const Day may = day("2026-05-01");
const Day dayBeforeMay = day("2026-04-30");

Limits limitsFrom(double notice) {
  return {.notice = hours(notice),
          .high = hours(notice + 5),
          .overload = hours(notice + 10),
          .severe = hours(notice + 20.5)};
}

TEST_P(KeptSettings, beginAsTheDefaults) {
  EXPECT_EQ(journal().settings(), Settings{});
}

TEST_P(KeptSettings, holdLimitsFromTheirDayOn) {
  journal().changeLimits(march, limitsFrom(40));
  journal().changeLimits(may, limitsFrom(30));
  const auto limits = journal().settings().limits;
  EXPECT_EQ(limits.at(firstDay), Limits{});
  EXPECT_EQ(limits.at(march), limitsFrom(40));
  EXPECT_EQ(limits.at(dayBeforeMay), limitsFrom(40));
  EXPECT_EQ(limits.at(may), limitsFrom(30));
  EXPECT_EQ(limits.at(lastDay), limitsFrom(30));
}

TEST_P(KeptSettings, holdTheNewestLimitsOfADay) {
  journal().changeLimits(may, limitsFrom(40));
  journal().changeLimits(march, limitsFrom(35));
  journal().changeLimits(may, limitsFrom(30));
  EXPECT_EQ(journal().settings().limits.at(may), limitsFrom(30));
  EXPECT_EQ(journal().settings().limits.at(dayBeforeMay), limitsFrom(35));
}

TEST_P(KeptSettings, holdEveryCalendarFromItsDayOn) {
  for (unsigned weekday = 0; weekday < 7; ++weekday) {
    const Calendar calendar{.firstWeekday = std::chrono::weekday{weekday},
                            .dayStart = std::chrono::minutes{weekday * 239}};
    journal().changeCalendar(may, calendar);
    EXPECT_EQ(journal().settings().calendar.at(may), calendar);
    EXPECT_EQ(journal().settings().calendar.at(dayBeforeMay), Calendar{});
  }
}

TEST_P(KeptSettings, holdUsualHoursFromTheirDayOn) {
  UsualHours usual;
  for (int minutes = 0; auto& day : usual.fromMonday) {
    day = std::chrono::minutes{minutes};
    minutes += 240;
  }
  journal().changeUsualHours(may, usual);
  EXPECT_EQ(journal().settings().usualHours.at(may), usual);
  EXPECT_EQ(journal().settings().usualHours.at(dayBeforeMay), UsualHours{});
}

TEST_P(KeptSettings, holdTheSleepNeedFromItsDayOn) {
  journal().changeSleepNeed(may, leastSleepNeed);
  journal().changeSleepNeed(march, mostSleepNeed);
  EXPECT_EQ(journal().settings().sleepNeed.at(firstDay), usualSleepNeed);
  EXPECT_EQ(journal().settings().sleepNeed.at(dayBeforeMay), mostSleepNeed);
  EXPECT_EQ(journal().settings().sleepNeed.at(may), leastSleepNeed);
}

TEST_P(KeptSettings, areNoDaysToUndo) {
  journal().changeLimits(march, limitsFrom(40));
  journal().changeCalendar(march, {.firstWeekday = std::chrono::Sunday});
  journal().dismiss({march, Severity::high});
  EXPECT_EQ(journal().undo(), std::nullopt);
}

TEST_P(KeptSettings, holdDismissalsInTheOrderTheyCame) {
  const std::vector<Dismissal> dismissals{{may, Severity::notice},
                                          {march, Severity::severe},
                                          {may, Severity::overload},
                                          {march, Severity::high}};
  EXPECT_TRUE(journal().dismissals().empty());
  for (const Dismissal& dismissal : dismissals) journal().dismiss(dismissal);
  EXPECT_EQ(journal().dismissals(), dismissals);
}

TEST_P(KeptSettings, holdADismissalOnce) {
  for (int count = 0; count < 3; ++count) journal().dismiss({may, Severity::high});
  EXPECT_EQ(journal().dismissals(), (std::vector<Dismissal>{{may, Severity::high}}));
}

}  // namespace

}  // namespace pace::test
