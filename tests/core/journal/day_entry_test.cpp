#include "core/journal/day_entry.h"

#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/support/days.h"

using pace::ClockSpan;
using pace::DayEntry;
using pace::DayKind;
using pace::Energy;
using pace::EntryFault;
using pace::faultOf;
using pace::test::blank;
using pace::test::day;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

DayEntry evening() {
  DayEntry entry = blank(day("2026-11-22"));
  entry.worked = hours{8};
  entry.spans = {{hours{9}, hours{12}}, {hours{13}, hours{18}}};
  entry.slept = hours{7};
  entry.energy = Energy::three;
  entry.note = "Froze again — fixed the queue.\n\tAt last.";
  return entry;
}

std::optional<EntryFault> faultAfter(const std::function<void(DayEntry&)>& change) {
  DayEntry entry = evening();
  change(entry);
  return faultOf(entry);
}

std::optional<EntryFault> faultWithSpans(std::vector<ClockSpan> spans) {
  return faultAfter([&](DayEntry& entry) { entry.spans = std::move(spans); });
}

std::optional<EntryFault> faultWithNote(const std::string& note) {
  return faultAfter([&](DayEntry& entry) { entry.note = note; });
}

}  // namespace

TEST(FaultOf, findsNoneInAnOrdinaryEvening) {
  EXPECT_EQ(faultOf(evening()), std::nullopt);
  EXPECT_EQ(faultOf(blank(day("2026-11-22"))), std::nullopt);
}

TEST(FaultOf, keepsDaysWithinTheJournal) {
  EXPECT_EQ(faultOf(blank(pace::firstDay)), std::nullopt);
  EXPECT_EQ(faultOf(blank(pace::lastDay)), std::nullopt);
  const std::chrono::days oneDay{1};
  EXPECT_EQ(faultOf(blank(pace::firstDay - oneDay)), EntryFault::dayOutOfRange);
  EXPECT_EQ(faultOf(blank(pace::lastDay + oneDay)), EntryFault::dayOutOfRange);
}

TEST(FaultOf, keepsLengthsWithinADay) {
  const auto withWork = [](minutes length) {
    return faultOf(pace::test::worked(day("2026-11-22"), length));
  };
  EXPECT_EQ(withWork(minutes{0}), std::nullopt);
  EXPECT_EQ(withWork(hours{24}), std::nullopt);
  EXPECT_EQ(withWork(minutes{-1}), EntryFault::workedOutOfRange);
  EXPECT_EQ(withWork(minutes{1441}), EntryFault::workedOutOfRange);
  EXPECT_EQ(faultAfter([](DayEntry& entry) { entry.slept = minutes{-1}; }),
            EntryFault::sleptOutOfRange);
  EXPECT_EQ(faultAfter([](DayEntry& entry) { entry.slept = minutes{1441}; }),
            EntryFault::sleptOutOfRange);
}

TEST(FaultOf, takesSpansThatLastAsLongAsTheWorkOrLonger) {
  EXPECT_EQ(faultWithSpans({{hours{9}, hours{17}}}), std::nullopt);
  EXPECT_EQ(faultWithSpans({{hours{9}, hours{18}}}), std::nullopt);
  EXPECT_EQ(faultWithSpans({{hours{9}, hours{12}}, {hours{12}, hours{17}}}), std::nullopt);
  EXPECT_EQ(faultWithSpans({{hours{40}, hours{48}}}), std::nullopt);
  EXPECT_EQ(faultWithSpans({{hours{9}, hours{16}}}), EntryFault::spansDisagree);
}

TEST(FaultOf, refusesSpansOutOfOrderOrOutOfTheDay) {
  EXPECT_EQ(faultWithSpans({{hours{9}, hours{14}}, {hours{13}, hours{20}}}),
            EntryFault::spansDisagree);
  EXPECT_EQ(faultWithSpans({{hours{13}, hours{20}}, {hours{9}, hours{12}}}),
            EntryFault::spansDisagree);
  EXPECT_EQ(faultWithSpans({{hours{9}, hours{9}}, {hours{10}, hours{20}}}),
            EntryFault::spansDisagree);
  EXPECT_EQ(faultWithSpans({{hours{20}, hours{9}}}), EntryFault::spansDisagree);
  EXPECT_EQ(faultWithSpans({{hours{-1}, hours{9}}}), EntryFault::spansDisagree);
  EXPECT_EQ(faultWithSpans({{hours{40}, hours{49}}}), EntryFault::spansDisagree);
}

TEST(FaultOf, refusesSpansOfADayWhoseWorkIsNotLogged) {
  EXPECT_EQ(faultAfter([](DayEntry& entry) { entry.worked.reset(); }), EntryFault::spansDisagree);
}

TEST(FaultOf, takesNotesUpTo10000Bytes) {
  EXPECT_EQ(faultWithNote(std::string(10'000, 'a')), std::nullopt);
  EXPECT_EQ(faultWithNote(std::string(10'001, 'a')), EntryFault::noteTooLong);
}

TEST(FaultOf, takesNotesOfPlainText) {
  EXPECT_EQ(faultWithNote("Größe\t雪\n🙂"), std::nullopt);
  for (const std::string_view note :
       {std::string_view("\xff"), std::string_view("a\xc3"), std::string_view("a\0b", 3),
        std::string_view("\r\n"), std::string_view("\x1b[31m"), std::string_view("\x7f"),
        std::string_view("\u0085")}) {
    EXPECT_EQ(faultWithNote(std::string(note)), EntryFault::noteNotText);
  }
}

TEST(FaultOf, namesTheFirstRuleBroken) {
  DayEntry entry = evening();
  entry.slept = minutes{-1};
  entry.note = "\xff";
  EXPECT_EQ(faultOf(entry), EntryFault::sleptOutOfRange);
}

TEST(IsBlank, saysWhetherAnEntrySaysAnything) {
  const std::vector<std::function<void(DayEntry&)>> sayings{
      [](DayEntry& entry) { entry.worked = minutes{0}; },
      [](DayEntry& entry) { entry.slept = minutes{0}; },
      [](DayEntry& entry) { entry.kind = DayKind::dayOff; },
      [](DayEntry& entry) { entry.energy = Energy::one; },
      [](DayEntry& entry) { entry.note = " "; },
  };
  const DayEntry silent = blank(day("2026-11-22"));
  EXPECT_TRUE(isBlank(silent));
  for (const auto& say : sayings) {
    DayEntry entry = silent;
    say(entry);
    EXPECT_FALSE(isBlank(entry));
  }
}

TEST(KindWord, isReadBackInAnyCase) {
  for (const auto kind :
       {DayKind::working, DayKind::dayOff, DayKind::holiday, DayKind::vacation, DayKind::sick}) {
    EXPECT_EQ(pace::tryKind(pace::kindWord(kind)), kind);
  }
  EXPECT_EQ(pace::kindWord(DayKind::dayOff), "day-off");
  EXPECT_EQ(pace::tryKind("Vacation"), DayKind::vacation);
  EXPECT_EQ(pace::tryKind("OFF"), DayKind::dayOff);
  EXPECT_EQ(pace::tryKind("work"), DayKind::working);
}

TEST(KindWord, isNoneForAnotherWord) {
  for (const std::string_view word : {"", "dayoff", "sic", "sick ", "leave"}) {
    EXPECT_EQ(pace::tryKind(word), std::nullopt) << word;
  }
}

TEST(EnergyLevel, goesFrom1To5) {
  for (int level = 1; level <= 5; ++level) {
    EXPECT_EQ(pace::level(pace::tryEnergy(level).value()), level);
  }
  EXPECT_EQ(pace::tryEnergy(0), std::nullopt);
  EXPECT_EQ(pace::tryEnergy(6), std::nullopt);
}
