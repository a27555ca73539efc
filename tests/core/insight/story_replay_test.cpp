// The story lived evening by evening: what is said on which day, and when the rules fall silent.
#include <gtest/gtest.h>

#include <array>
#include <map>
#include <string>

#include "core/demo/story.h"
#include "core/insight/snapshot.h"
#include "tests/support/days.h"

namespace pace::test {
namespace {

const Day deployment = day("2026-08-10");
const Day firstSunday = day("2026-08-16");
const Day calm = day("2026-12-07");

struct Said {
  std::string day;
  AlertKind kind{};
  Severity level{};

  friend bool operator==(const Said&, const Said&) = default;
  friend std::ostream& operator<<(std::ostream& out, const Said& said) {
    return out << said.day << ' ' << word(said.kind) << ' ' << word(said.level);
  }
};

/// A rule that began to stand, at a severity or "on", or fell silent: "off".
struct Turn {
  std::string day;
  std::string what;
  std::string now;

  friend bool operator==(const Turn&, const Turn&) = default;
  friend std::ostream& operator<<(std::ostream& out, const Turn& turn) {
    return out << turn.day << ' ' << turn.what << ' ' << turn.now;
  }
};

std::map<std::string, std::string> standingIn(const Snapshot& snapshot) {
  std::map<std::string, std::string> standing;
  for (const Warning& warning : snapshot.warnings) {
    const bool isOfHours = warning.rule == Rule::weekHours || warning.rule == Rule::rollingHours;
    if (!isOfHours) standing[std::string(word(warning.rule))] = word(warning.severity);
  }
  if (crossesOvertimeLine(hoursOf(snapshot.overtime))) standing["overtime line"] = "on";
  if (snapshot.recovery && snapshot.recovery->isImproving()) standing["improving"] = "on";
  return standing;
}

constexpr std::array<const char*, 5> watched{"no-rest", "short-sleep", "spell", "overtime line",
                                             "improving"};

/// What was said and what turned, from the first evening of the year to the last.
struct Year {
  std::vector<Said> said;
  std::vector<Turn> turns;

  Year() {
    for (const DayEntry& evening : demo::story(day("2026-12-31"))) {
      m_entries.push_back(evening);
      live(summarise(m_entries, evening.day, {}));
    }
  }

 private:
  void live(const Snapshot& snapshot) {
    const auto due = alertsDue(snapshot, snapshot.today, m_log);
    m_log.sent.insert(m_log.sent.end(), due.begin(), due.end());
    if (!due.empty()) said.push_back({isoText(snapshot.today), due[0].kind, due[0].level});
    auto standing = standingIn(snapshot);
    for (const char* what : watched) {
      if (standing[what] == m_standing[what]) continue;
      const std::string now = standing[what].empty() ? "off" : standing[what];
      turns.push_back({isoText(snapshot.today), what, now});
    }
    m_standing = std::move(standing);
  }

  std::vector<DayEntry> m_entries;
  AlertLog m_log;
  std::map<std::string, std::string> m_standing;
};

const Year& year() {
  static const Year lived;
  return lived;
}

const std::vector<Said> everythingSaid{{"2026-08-12", AlertKind::forecast, Severity::overload},
                                       {"2026-08-14", AlertKind::fact, Severity::overload},
                                       {"2026-08-22", AlertKind::fact, Severity::overload},
                                       {"2026-08-29", AlertKind::fact, Severity::overload},
                                       {"2026-09-04", AlertKind::fact, Severity::high},
                                       {"2026-09-05", AlertKind::fact, Severity::overload},
                                       {"2026-09-07", AlertKind::chronic, Severity::overload},
                                       {"2026-09-09", AlertKind::forecast, Severity::overload},
                                       {"2026-09-11", AlertKind::fact, Severity::high},
                                       {"2026-09-12", AlertKind::fact, Severity::overload},
                                       {"2026-09-13", AlertKind::fact, Severity::severe},
                                       {"2026-09-18", AlertKind::forecast, Severity::overload},
                                       {"2026-09-19", AlertKind::fact, Severity::overload},
                                       {"2026-09-22", AlertKind::forecast, Severity::overload},
                                       {"2026-09-26", AlertKind::forecast, Severity::severe},
                                       {"2026-09-27", AlertKind::fact, Severity::overload},
                                       {"2026-10-03", AlertKind::fact, Severity::overload},
                                       {"2026-10-05", AlertKind::forecast, Severity::overload},
                                       {"2026-10-09", AlertKind::fact, Severity::high},
                                       {"2026-10-10", AlertKind::fact, Severity::overload},
                                       {"2026-10-11", AlertKind::fact, Severity::severe},
                                       {"2026-10-17", AlertKind::fact, Severity::overload},
                                       {"2026-10-24", AlertKind::fact, Severity::overload},
                                       {"2026-10-26", AlertKind::chronic, Severity::overload},
                                       {"2026-10-31", AlertKind::fact, Severity::high},
                                       {"2026-11-07", AlertKind::fact, Severity::overload},
                                       {"2026-11-15", AlertKind::fact, Severity::overload},
                                       {"2026-11-20", AlertKind::forecast, Severity::overload},
                                       {"2026-11-21", AlertKind::fact, Severity::overload},
                                       {"2026-11-27", AlertKind::forecast, Severity::overload},
                                       {"2026-11-28", AlertKind::fact, Severity::overload},
                                       {"2026-12-05", AlertKind::fact, Severity::overload},
                                       {"2026-12-07", AlertKind::chronic, Severity::overload}};

const std::vector<Turn> everyTurn{
    {"2026-08-12", "short-sleep", "notice"}, {"2026-08-16", "short-sleep", "overload"},
    {"2026-08-23", "no-rest", "notice"},     {"2026-08-28", "no-rest", "high"},
    {"2026-08-29", "spell", "severe"},       {"2026-08-30", "no-rest", "off"},
    {"2026-09-06", "no-rest", "notice"},     {"2026-09-07", "overtime line", "on"},
    {"2026-09-11", "no-rest", "high"},       {"2026-09-13", "no-rest", "overload"},
    {"2026-09-13", "overtime line", "off"},  {"2026-09-14", "overtime line", "on"},
    {"2026-09-20", "no-rest", "off"},        {"2026-09-28", "no-rest", "notice"},
    {"2026-10-03", "no-rest", "high"},       {"2026-10-04", "no-rest", "off"},
    {"2026-10-11", "no-rest", "notice"},     {"2026-10-16", "no-rest", "high"},
    {"2026-10-18", "no-rest", "overload"},   {"2026-10-25", "no-rest", "off"},
    {"2026-11-02", "spell", "off"},          {"2026-11-02", "improving", "on"},
    {"2026-11-07", "improving", "off"},      {"2026-11-16", "no-rest", "notice"},
    {"2026-11-21", "no-rest", "high"},       {"2026-11-21", "spell", "severe"},
    {"2026-11-23", "no-rest", "overload"},   {"2026-11-29", "no-rest", "off"},
    {"2026-12-07", "short-sleep", "notice"}, {"2026-12-12", "short-sleep", "off"},
    {"2026-12-14", "spell", "off"},          {"2026-12-14", "improving", "on"}};

TEST(StoryReplay, saysThisOnTheseDaysAndNoMore) {
  EXPECT_EQ(year().said, everythingSaid);
}

TEST(StoryReplay, turnsTheRulesOnAndOffOnTheseDays) {
  EXPECT_EQ(year().turns, everyTurn);
}

TEST(StoryReplay, foreseesTheFirstLongWeekBeforeItIsFull) {
  const Said& first = year().said.front();
  EXPECT_EQ(first.kind, AlertKind::forecast);
  EXPECT_GE(day(first.day), deployment);
  EXPECT_LT(day(first.day), firstSunday);
}

TEST(StoryReplay, fallsSilentOnceTheCalmHasBegun) {
  EXPECT_LE(day(year().said.back().day), calm);
  EXPECT_EQ(year().turns.back().what, "improving");
  EXPECT_EQ(year().turns.back().now, "on");
}

}  // namespace
}  // namespace pace::test
