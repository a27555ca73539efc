// Every change of a day can be taken back, in turn, and done again.
#include "tests/core/journal/journal_contract.h"
#include "tests/support/days.h"

namespace pace::test {

namespace {

class Undo : public JournalContract {
 protected:
  /// Undoes until nothing is left; how often that was.
  int undoAll() const {
    int count = 0;
    while (journal().undo()) ++count;
    return count;
  }
};
INSTANTIATE_TEST_SUITE_P(, Undo, testing::ValuesIn(everyJournal()), nameOf);

const Day monday = day("2026-11-16");
const Day tuesday = day("2026-11-17");
const DayEntry light = worked(monday, hours(6));
const DayEntry heavy = worked(monday, hours(11));
const DayEntry other = worked(tuesday, hours(9));

TEST_P(Undo, ofNothingIsNone) {
  EXPECT_EQ(journal().undo(), std::nullopt);
  EXPECT_EQ(journal().redo(), std::nullopt);
}

TEST_P(Undo, takesAFirstSaveBack) {
  journal().save(light);
  EXPECT_EQ(journal().undo(), (Change{monday, light, std::nullopt}));
  EXPECT_TRUE(everything().empty());
}

TEST_P(Undo, takesAReplacementBack) {
  save({light, heavy});
  EXPECT_EQ(journal().undo(), (Change{monday, heavy, light}));
  EXPECT_EQ(everything(), std::vector{light});
}

TEST_P(Undo, takesAnEraseBack) {
  journal().save(light);
  journal().erase(monday);
  EXPECT_EQ(journal().undo(), (Change{monday, std::nullopt, light}));
  EXPECT_EQ(everything(), std::vector{light});
}

TEST_P(Undo, walksBackToTheBeginning) {
  save({light, other, heavy});
  journal().erase(tuesday);
  EXPECT_EQ(journal().undo(), (Change{tuesday, std::nullopt, other}));
  EXPECT_EQ(journal().undo(), (Change{monday, heavy, light}));
  EXPECT_EQ(journal().undo(), (Change{tuesday, other, std::nullopt}));
  EXPECT_EQ(journal().undo(), (Change{monday, light, std::nullopt}));
  EXPECT_EQ(journal().undo(), std::nullopt);
  EXPECT_TRUE(everything().empty());
}

TEST_P(Undo, ofAnEqualSaveIsThatOfTheChangeBefore) {
  save({light, heavy, heavy, heavy});
  EXPECT_EQ(journal().undo(), (Change{monday, heavy, light}));
}

TEST_P(Undo, ofAnEraseOfNothingIsThatOfTheChangeBefore) {
  journal().save(light);
  journal().erase(tuesday);
  journal().save({.day = tuesday});
  EXPECT_EQ(journal().undo(), (Change{monday, light, std::nullopt}));
}

TEST_P(Undo, isDoneAgainByRedo) {
  save({light, heavy});
  journal().undo();
  EXPECT_EQ(journal().redo(), (Change{monday, light, heavy}));
  EXPECT_EQ(everything(), std::vector{heavy});
  EXPECT_EQ(journal().redo(), std::nullopt);
}

TEST_P(Undo, isDoneAgainInTurn) {
  save({light, other, heavy});
  EXPECT_EQ(undoAll(), 3);
  EXPECT_EQ(journal().redo(), (Change{monday, std::nullopt, light}));
  EXPECT_EQ(journal().redo(), (Change{tuesday, std::nullopt, other}));
  EXPECT_EQ(journal().redo(), (Change{monday, light, heavy}));
  EXPECT_EQ(journal().redo(), std::nullopt);
}

TEST_P(Undo, takesARedoBack) {
  save({light, heavy});
  journal().undo();
  journal().redo();
  EXPECT_EQ(journal().undo(), (Change{monday, heavy, light}));
  EXPECT_EQ(journal().undo(), (Change{monday, light, std::nullopt}));
  EXPECT_EQ(journal().redo(), (Change{monday, std::nullopt, light}));
  EXPECT_EQ(journal().redo(), (Change{monday, light, heavy}));
}

TEST_P(Undo, goesBackAndForthAsOftenAsAsked) {
  save({light, other, heavy});
  const auto all = everything();
  for (int round = 0; round < 5; ++round) {
    EXPECT_EQ(undoAll(), 3);
    EXPECT_TRUE(everything().empty());
    while (journal().redo()) {
    }
    EXPECT_EQ(everything(), all);
  }
}

TEST_P(Undo, isNotDoneAgainAfterANewSave) {
  save({light, heavy});
  journal().undo();
  journal().save(other);
  EXPECT_EQ(journal().redo(), std::nullopt);
  EXPECT_EQ(everything(), (std::vector{light, other}));
}

TEST_P(Undo, isNotDoneAgainAfterANewErase) {
  save({light, other});
  journal().undo();
  journal().erase(monday);
  EXPECT_EQ(journal().redo(), std::nullopt);
}

TEST_P(Undo, isStillDoneAgainAfterASaveThatChangesNothing) {
  save({light, heavy});
  journal().undo();
  journal().save(light);
  EXPECT_EQ(journal().redo(), (Change{monday, light, heavy}));
}

TEST_P(Undo, leavesOutWhatWasTakenBackBeforeANewSave) {
  save({light, heavy});
  journal().undo();
  journal().save(other);
  EXPECT_EQ(journal().undo(), (Change{tuesday, other, std::nullopt}));
  EXPECT_EQ(journal().undo(), (Change{monday, light, std::nullopt}));
  EXPECT_EQ(journal().undo(), std::nullopt);
}

}  // namespace

}  // namespace pace::test
