#include <algorithm>
#include <sstream>

#include "app/pace/text.h"
#include "tests/app/pace_test.h"

namespace pace::test {

namespace {

class OutputTest : public PaceTest {
 protected:
  /// `environment` goes before the usual one, and is what counts.
  Outcome onTerminal(const Words& words, int columns, const Words& environment = {}) const {
    Command asked = command(words);
    asked.terminalColumns = columns;
    asked.environment.insert(asked.environment.begin(), environment.begin(), environment.end());
    return run(asked);
  }

  Outcome ontoFullDisk(const Words& words) const {
    Command asked = command(words);
    asked.output = "/dev/full";
    return run(asked);
  }
};

bool isColoured(const Outcome& outcome) {
  return outcome.output.find("\x1b[") != std::string::npos;
}

std::string withoutColours(const std::string& text) {
  std::string plain;
  for (std::size_t place = 0; place < text.size(); ++place) {
    if (text[place] == '\x1b') {
      place = text.find('m', place);
    } else if (text[place] != '\r') {
      plain += text[place];
    }
  }
  return plain;
}

int widestLine(const std::string& text) {
  std::istringstream lines(text);
  int widest = 0;
  for (std::string line; std::getline(lines, line);) {
    widest = std::max(widest, cli::widthOf(line));
  }
  return widest;
}

TEST_F(OutputTest, isColouredOnATerminalAndNowhereElse) {
  pace({"demo"});
  for (const char* verb : {"status", "week", "weeks"}) {
    EXPECT_TRUE(isColoured(onTerminal({verb}, 80))) << verb;
    EXPECT_FALSE(isColoured(pace({verb}))) << verb;
  }
}

TEST_F(OutputTest, hasNoColourWhereItIsNotWanted) {
  pace({"demo"});
  EXPECT_FALSE(isColoured(onTerminal({"status"}, 80, {"NO_COLOR=1"})));
  EXPECT_FALSE(isColoured(onTerminal({"status"}, 80, {"TERM=dumb"})));
  EXPECT_FALSE(isColoured(onTerminal({"status", "--json"}, 80)));
}

TEST_F(OutputTest, fitsTheTerminal) {
  log({"mon", "9", "--note", std::string(300, 'x')});
  pace({"demo", "--journal", (folder() / "demo.sqlite").string()});
  for (const int columns : {60, 80, 120}) {
    EXPECT_LE(widestLine(withoutColours(onTerminal({"week"}, columns).output)), columns);
    for (const char* verb : {"weeks", "status", "week"}) {
      const Outcome told =
          onTerminal({verb, "--journal", (folder() / "demo.sqlite").string()}, columns);
      EXPECT_LE(widestLine(withoutColours(told.output)), columns) << told.output;
    }
  }
}

TEST_F(OutputTest, heedsColumnsBeforeTheTerminal) {
  pace({"demo"});
  EXPECT_LE(widestLine(withoutColours(onTerminal({"weeks"}, 120, {"COLUMNS=60"}).output)), 60);
}

TEST_F(OutputTest, drawsInAsciiWhereTheLocaleHasNoMore) {
  pace({"demo"});
  const Outcome drawn = onTerminal({"weeks"}, 80, {"LC_ALL=C", "NO_COLOR=1"});
  EXPECT_TRUE(std::ranges::all_of(drawn.output, [](char letter) { return letter > 0; }));
  EXPECT_NE(drawn.output.find("####"), std::string::npos);
}

TEST_F(OutputTest, printsWholeNotesIntoAFile) {
  log({"--note", std::string(300, 'x')});
  EXPECT_NE(pace({"week"}).output.find(std::string(300, 'x')), std::string::npos);
}

TEST_F(OutputTest, neverLetsANoteSteerTheTerminal) {
  log({"--note", "first\nsecond"});
  EXPECT_NE(pace({"week"}).output.find("first\\nsecond"), std::string::npos);
}

TEST_F(OutputTest, saysThatTheDiskIsFull) {
  log({"9"});
  for (const char* verb : {"show", "status", "week", "weeks", "--help", "--version"}) {
    const Outcome failed = ontoFullDisk({verb});
    EXPECT_EQ(failed.exitCode, 1) << verb;
    EXPECT_NE(failed.errors.find("standard output: No space left on device\n"), std::string::npos);
  }
}

TEST_F(OutputTest, takesBackWhatItCouldNotTell) {
  log({"9"});
  const auto before = json({"week"});
  EXPECT_EQ(ontoFullDisk({"log", "mon", "8"}).exitCode, 1);
  EXPECT_EQ(ontoFullDisk({"erase", "sun"}).exitCode, 1);
  EXPECT_EQ(json({"week"}), before);
  EXPECT_EQ(ontoFullDisk({"undo"}).exitCode, 1);
  EXPECT_EQ(json({"week"}), before);
}

TEST_F(OutputTest, leavesNoJournalOfADemoItCouldNotTell) {
  EXPECT_EQ(ontoFullDisk({"demo"}).exitCode, 1);
  EXPECT_TRUE(std::filesystem::is_empty(folder()));
}

}  // namespace

}  // namespace pace::test
