// What `pace` refuses: with the right exit code, in one line that names the fault, with nothing on
// standard output and the journal's file as it was, byte for byte.
#include <algorithm>
#include <fstream>
#include <iterator>

#include "tests/app/pace_test.h"

namespace pace::test {

namespace {

std::string bytesOf(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// The schema's number is the 4 bytes from 60 on in the header of every SQLite file.
void markAsWrittenByALaterVersion(const std::filesystem::path& file) {
  std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
  stream.seekp(60);
  stream.write("\x00\x00\x27\x0f", 4);
}

void expectRefused(const Outcome& outcome, int exitCode, const std::string& line) {
  EXPECT_EQ(outcome.exitCode, exitCode);
  EXPECT_EQ(outcome.output, "");
  EXPECT_NE(outcome.errors.find(line), std::string::npos) << outcome.errors;
  EXPECT_EQ(std::ranges::count(outcome.errors, '\n'), 1) << outcome.errors;
  EXPECT_TRUE(outcome.errors.starts_with("pace")) << outcome.errors;
  EXPECT_TRUE(outcome.errors.ends_with('\n'));
}

struct Misuse {
  std::string name;
  Words words;
  std::string line;

  friend std::ostream& operator<<(std::ostream& out, const Misuse& misuse) {
    return out << misuse.name;
  }
};

class Misused : public PaceTest, public testing::WithParamInterface<Misuse> {};

TEST_P(Misused, saysWhatAndWhereAndLeavesTheJournalAsItWas) {
  log({"mon", "9", "--sleep", "7"});
  const std::string before = bytesOf(journal());
  expectRefused(pace(GetParam().words), 2, GetParam().line);
  EXPECT_EQ(bytesOf(journal()), before);
}

TEST_P(Misused, makesNoJournal) {
  EXPECT_EQ(pace(GetParam().words).exitCode, 2);
  EXPECT_FALSE(std::filesystem::exists(journal()));
}

INSTANTIATE_TEST_SUITE_P(
    Hours, Misused,
    testing::Values(
        Misuse{"unreadable", {"log", "abc"}, R"(pace log: DAY or HOURS "abc": neither a day)"},
        Misuse{"unreadableAfterADay", {"log", "mon", "lots"}, R"(HOURS "lots": )"},
        Misuse{"minutesPast59",
               {"log", "9:75"},
               "pace log: HOURS \"9:75\": minutes go up to 59, as in 9:45 (at character 3)\n"},
        Misuse{"moreThanADay", {"log", "25"}, R"(HOURS "25": )"},
        Misuse{"negative", {"log", "-3"}, R"(HOURS "-3": )"},
        Misuse{"negativeDecimal", {"log", "mon", "-0.5"}, R"(HOURS "-0.5": )"},
        Misuse{"negativeWithoutZero", {"log", "-.5"}, R"("-.5")"},
        Misuse{"overlap", {"log", "9-12", "11-13"}, R"(HOURS "9-12 11-13": )"},
        Misuse{"openEnd", {"log", "9-"}, R"(HOURS "9-": )"},
        Misuse{"loneClockTime", {"log", "7p"}, R"(HOURS "7p": )"},
        Misuse{"empty", {"log", ""}, R"(HOURS "": say how many)"},
        Misuse{"brokenText", {"log", "9\xff"}, "not UTF-8 text"},
        Misuse{"twoLines", {"log", "9\nx"}, R"(HOURS "9\nx": )"},
        Misuse{"nothing", {"log"}, "pace log: nothing to log"},
        Misuse{"nothingForADay", {"log", "mon"}, "pace log: nothing to log"}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Days, Misused,
    testing::Values(
        Misuse{"thirtyFebruary", {"log", "2026-02-30", "8"}, R"(DAY "2026-02-30": no such day)"},
        Misuse{"thirtyFebruaryToShow", {"show", "2026-02-30"}, R"(pace show: DAY "2026-02-30")"},
        Misuse{
            "tomorrow", {"log", "2026-11-23", "8"}, R"(DAY "2026-11-23": after today, 2026-11-22)"},
        Misuse{"noSuchWord", {"week", "someday"}, R"(pace week: DAY "someday": not a day)"},
        Misuse{"noSuchToday", {"status", "--today", "2026-02-30"}, R"(--today "2026-02-30")"},
        Misuse{"nothingToErase", {"erase"}, "pace erase: "}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Options, Misused,
    testing::Values(
        Misuse{"unknownKind", {"log", "8", "--kind", "party"}, R"(--kind "party": not a kind)"},
        Misuse{"sleepOverADay", {"log", "--sleep", "25"}, R"(--sleep "25": )"},
        Misuse{"negativeSleep", {"log", "--sleep", "-1"}, R"(--sleep "-1": )"},
        Misuse{"emptySleep", {"log", "--sleep", ""}, R"(--sleep "": say how many)"},
        Misuse{"energyOfSix", {"log", "--energy", "6"}, R"(--energy "6": a level from 1)"},
        Misuse{"energyOfZero", {"log", "--energy", "0"}, R"(--energy "0": a level from 1)"},
        Misuse{"longNote", {"log", "--note", std::string(10'001, 'x')}, "--note is longer"},
        Misuse{"controlInNote", {"log", "--note", "a\x1b[2J"}, "--note holds a control character"},
        Misuse{"noValue", {"log", "8", "--sleep"}, "pace log: "},
        Misuse{"valueTwice", {"log", "--sleep", "7", "--sleep", "8"}, "pace log: "},
        Misuse{"unknownOption", {"log", "8", "--speed", "3"}, "pace log: "},
        Misuse{"unknownVerb", {"lag"}, "pace: "}, Misuse{"noVerb", {}, "pace: "},
        Misuse{"tooManyWords", {"show", "mon", "tue"}, "pace show: "},
        Misuse{"noWeeks", {"weeks", "0"}, R"(N "0": a number of weeks, 1 to 520)"},
        Misuse{"tooManyWeeks", {"weeks", "521"}, R"(N "521")"},
        Misuse{"negativeWeeks", {"weeks", "-3"}, R"(N "-3")"},
        Misuse{"noPath", {"status", "--journal", ""}, R"(--journal "")"}),
    [](const auto& test) { return test.param.name; });

/// Every verb that opens a journal, against one that cannot be.
const std::vector<Words> everyVerb{{"log", "8"},     {"show"}, {"week"}, {"weeks"}, {"status"},
                                   {"erase", "mon"}, {"undo"}, {"redo"}, {"demo"}};

class Refused : public PaceTest, public testing::WithParamInterface<Words> {
 protected:
  Outcome paceOn(const std::filesystem::path& file) const {
    Words words = GetParam();
    words.push_back("--journal");
    words.push_back(file.string());
    return pace(words);
  }
};

TEST_P(Refused, aFolder) {
  expectRefused(paceOn(folder()), 1, "pace " + GetParam().front() + ": " + folder().string());
}

TEST_P(Refused, aFileThatIsNoDatabase) {
  const auto file = folder() / "letter.txt";
  std::ofstream(file) << "Dear diary, today I worked for nine hours and slept for seven.\n";
  const std::string before = bytesOf(file);
  expectRefused(paceOn(file), 1, file.string());
  EXPECT_EQ(bytesOf(file), before);
}

TEST_P(Refused, aNewerSchema) {
  log({"mon", "9"});
  markAsWrittenByALaterVersion(journal());
  const std::string before = bytesOf(journal());
  expectRefused(paceOn(journal()), 1, journal().string());
  EXPECT_EQ(bytesOf(journal()), before);
}

INSTANTIATE_TEST_SUITE_P(, Refused, testing::ValuesIn(everyVerb),
                         [](const auto& test) { return test.param.front(); });

class ReadOnly : public PaceTest {
 protected:
  /// `pace WORDS` as one who may read the journal's file and not write it.
  Outcome paceReading(const Words& words) const {
    std::filesystem::permissions(journal(), std::filesystem::perms::owner_read);
    Command asked = command(words);
    asked.obeysFileModes = true;
    return run(asked);
  }
};

TEST_F(ReadOnly, refusesWhatWrites) {
  for (const Words& words : {Words{"log", "8"}, Words{"erase", "mon"}, Words{"undo"}}) {
    log({"mon", "9"});
    const std::string before = bytesOf(journal());
    expectRefused(paceReading(words), 1, journal().string());
    EXPECT_EQ(bytesOf(journal()), before);
    std::filesystem::permissions(journal(), std::filesystem::perms::owner_all);
  }
}

TEST_F(ReadOnly, answersWhatReads) {
  log({"mon", "9"});
  const Outcome shown = paceReading({"show", "mon"});
  EXPECT_EQ(shown.exitCode, 0) << shown.errors;
  EXPECT_NE(shown.output.find("9 h"), std::string::npos);
}

TEST_F(ReadOnly, refusesAFolderWithoutRoomForAJournal) {
  const auto closed = folder() / "closed";
  std::filesystem::create_directory(closed);
  std::filesystem::permissions(
      closed, std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
  Command asked = command({"log", "8", "--journal", (closed / "journal.sqlite").string()});
  asked.obeysFileModes = true;
  expectRefused(run(asked), 1, (closed / "journal.sqlite").string());
}

}  // namespace

}  // namespace pace::test
