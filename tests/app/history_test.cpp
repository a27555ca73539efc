#include "tests/app/pace_test.h"

namespace pace::test {

namespace {

using HistoryTest = PaceTest;

TEST_F(HistoryTest, undoesAndRedoesAcrossProcesses) {
  log({"8"});
  log({"9"});
  const auto undone = json({"undo"});
  EXPECT_EQ(undone.at("changed"), true);
  EXPECT_EQ(undone.at("date"), "2026-11-22");
  EXPECT_EQ(undone.at("before").at("worked_minutes"), 540);
  EXPECT_EQ(undone.at("after").at("worked_minutes"), 480);
  EXPECT_EQ(json({"show"}).at("worked_minutes"), 480);

  EXPECT_EQ(json({"undo"}).at("after"), nullptr);
  EXPECT_EQ(json({"show"}).at("worked_minutes"), nullptr);

  EXPECT_EQ(json({"redo"}).at("after").at("worked_minutes"), 480);
  EXPECT_EQ(json({"redo"}).at("after").at("worked_minutes"), 540);
  EXPECT_EQ(json({"show"}).at("worked_minutes"), 540);
}

TEST_F(HistoryTest, saysWhereThereIsNothingToUndo) {
  EXPECT_EQ(pace({"undo"}).output, "Nothing to undo.\n");
  EXPECT_EQ(pace({"redo"}).output, "Nothing to redo.\n");
  EXPECT_EQ(json({"undo"}).at("changed"), false);
  EXPECT_FALSE(std::filesystem::exists(journal()));
}

TEST_F(HistoryTest, tellsWhatWasUndone) {
  log({"8"});
  EXPECT_EQ(pace({"undo"}).output,
            "Undone. Sun 22 Nov 2026 now: nothing logged; before: 8 h worked.\n");
  EXPECT_EQ(pace({"redo"}).output,
            "Done again. Sun 22 Nov 2026 now: 8 h worked; before: nothing logged.\n");
}

TEST_F(HistoryTest, erasesADayAndBringsItBack) {
  log({"mon", "8", "--sleep", "7"});
  EXPECT_EQ(pace({"erase", "mon"}).output,
            "Erased Mon 16 Nov 2026: 8 h worked, 7 h slept. `pace undo` brings it back.\n");
  EXPECT_EQ(json({"show", "mon"}).at("worked_minutes"), nullptr);
  pace({"undo"});
  EXPECT_EQ(json({"show", "mon"}).at("slept_minutes"), 420);
}

TEST_F(HistoryTest, erasesNothingWhereNothingWasLogged) {
  EXPECT_EQ(pace({"erase", "mon"}).output, "Mon 16 Nov 2026: nothing was logged.\n");
  EXPECT_EQ(json({"erase", "mon"}).at("changed"), false);
  EXPECT_FALSE(std::filesystem::exists(journal()));
}

TEST_F(HistoryTest, writesTheDemoIntoANewJournal) {
  const auto written = json({"demo"});
  EXPECT_GT(written.at("days"), 300);
  EXPECT_EQ(written.at("until"), "2026-11-23");
  EXPECT_EQ(pace({"undo"}).output, "Nothing to undo.\n");
}

TEST_F(HistoryTest, writesNoDemoOverLoggedDays) {
  log({"8"});
  const auto before = json({"weeks", "60"});
  const Outcome refused = pace({"demo"});
  EXPECT_EQ(refused.exitCode, 1);
  EXPECT_EQ(refused.output, "");
  EXPECT_NE(refused.errors.find("holds 1 logged day"), std::string::npos) << refused.errors;
  EXPECT_EQ(json({"weeks", "60"}), before);
}

TEST_F(HistoryTest, writesTheDemoWhereEveryDayWasTakenOut) {
  log({"8"});
  pace({"undo"});
  EXPECT_GT(json({"demo"}).at("days"), 300);
}

}  // namespace

}  // namespace pace::test
