// What a journal keeps of check-ins, of what was sent and of what is to stay silent.
#include "tests/core/journal/journal_contract.h"
#include "tests/support/days.h"

namespace pace::test {

namespace {

class KeptAnswers : public JournalContract {};
INSTANTIATE_TEST_SUITE_P(, KeptAnswers, testing::ValuesIn(everyJournal()), nameOf);

const Day monday = day("2026-11-16");
const Day weekBefore = day("2026-11-09");

CheckIn answersOf(Day week, int drained) {
  CheckIn checkIn;
  checkIn.week = week;
  checkIn.drained = Agreement::tryFrom(drained);
  checkIn.switchedOff = Agreement::tryFrom(0);
  return checkIn;
}

TEST_P(KeptAnswers, holdCheckInsByWeek) {
  EXPECT_TRUE(journal().checkIns().empty());
  journal().answer(answersOf(monday, 10));
  journal().answer(answersOf(weekBefore, 0));
  EXPECT_EQ(journal().checkIns(), (std::vector{answersOf(weekBefore, 0), answersOf(monday, 10)}));
}

TEST_P(KeptAnswers, holdTheNewestAnswersOfAWeek) {
  journal().answer(answersOf(monday, 3));
  journal().answer(answersOf(monday, 4));
  EXPECT_EQ(journal().checkIns(), std::vector{answersOf(monday, 4)});
  CheckIn skipped;
  skipped.week = monday;
  journal().answer(skipped);
  EXPECT_TRUE(journal().checkIns().empty());
}

TEST_P(KeptAnswers, holdWhatWasSentInTheOrderItWent) {
  EXPECT_EQ(journal().alertLog(), AlertLog{});
  const SentAlert told{.kind = AlertKind::forecast,
                       .level = Severity::severe,
                       .week = monday,
                       .sentOn = day("2026-11-18")};
  SentAlert absorbed = told;
  absorbed.kind = AlertKind::fact;
  absorbed.level = Severity::overload;
  absorbed.absorbed = true;
  SentAlert chronic = told;
  chronic.kind = AlertKind::chronic;
  journal().noteSent({told, absorbed});
  journal().noteSent({chronic});
  EXPECT_EQ(journal().alertLog().sent, (std::vector{told, absorbed, chronic}));
}

TEST_P(KeptAnswers, holdSnoozesInTheOrderTheyCame) {
  const Snooze all{.level = {}, .from = monday, .until = day("2026-11-17")};
  const Snooze ofALevel{.level = Severity::high, .from = weekBefore, .until = monday};
  journal().snooze(all);
  journal().snooze(ofALevel);
  EXPECT_EQ(journal().alertLog().snoozes, (std::vector{all, ofALevel}));
}

}  // namespace

}  // namespace pace::test
