#include "ui/log/form_reading.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/days.h"
#include "ui/log/fault_sentence.h"

namespace pace::ui {
namespace {

using test::day;
using test::hours;
using Kind = HoursFault::Kind;

const Day sunday = day("2026-11-22");

Draft hoursTyped(const QString& worked, const QString& slept = {}) {
  Draft draft;
  draft.worked = worked;
  draft.slept = slept;
  return draft;
}

std::vector<FormField> fieldsAtFault(const Draft& draft, Day of = sunday) {
  std::vector<FormField> fields;
  for (const FormFault& fault : readForm(draft, of, sunday).faults) fields.push_back(fault.field);
  return fields;
}

TEST(FormReading, takesEveryFieldIntoTheEntry) {
  const Draft draft{.worked = "9-12:30 13-15",
                    .slept = "23:30-7",
                    .kind = DayKind::holiday,
                    .energy = Energy::two,
                    .note = QStringLiteral("déjà vu\nagain")};
  const FormReading reading = readForm(draft, sunday, sunday);
  EXPECT_TRUE(reading.faults.empty());
  EXPECT_EQ(reading.entry.day, sunday);
  EXPECT_EQ(reading.entry.worked, hours(5.5));
  EXPECT_EQ(reading.entry.spans.size(), 2U);
  EXPECT_EQ(reading.entry.slept, hours(7.5));
  EXPECT_EQ(reading.entry.kind, DayKind::holiday);
  EXPECT_EQ(reading.entry.energy, Energy::two);
  EXPECT_EQ(reading.entry.note, "déjà vu\nagain");
}

TEST(FormReading, keepsMissingApartFromZero) {
  EXPECT_EQ(readForm(hoursTyped(" ", "0"), sunday, sunday).entry.worked, std::nullopt);
  EXPECT_EQ(readForm(hoursTyped(" ", "0"), sunday, sunday).entry.slept, hours(0));
}

TEST(FormReading, namesEveryFieldThatCannotBeRead) {
  Draft draft = hoursTyped("nine", "9-");
  draft.note = QString(10'001, 'n');
  EXPECT_EQ(fieldsAtFault(draft),
            (std::vector{FormField::worked, FormField::slept, FormField::note}));
}

struct BadHours {
  QString text;
  Kind kind;
};

TEST(FormReading, saysWhatIsWrongWithTheHours) {
  for (const auto& [text, kind] : {BadHours{"nine", Kind::unreadable},
                                   {"25", Kind::overADay},
                                   {"-3", Kind::negative},
                                   {"9-12 11-13", Kind::overlap},
                                   {"9:75", Kind::minutesPast59},
                                   {"9-", Kind::endMissing},
                                   {"7p", Kind::startMissing}}) {
    const auto faults = readForm(hoursTyped(text), sunday, sunday).faults;
    ASSERT_EQ(faults.size(), 1U) << text.toStdString();
    EXPECT_EQ(faults.front().sentence, hoursFaultSentence(kind)) << text.toStdString();
  }
}

TEST(FormReading, pointsIntoTheTextAndNotIntoItsBytes) {
  const QString text = QStringLiteral("٩-١٢ ١١-١٣");
  const auto fault = hoursFault(FormField::worked, text);
  ASSERT_TRUE(fault);
  EXPECT_LE(fault->position, text.size());
  EXPECT_EQ(fault->position, hoursFault(FormField::worked, "9-12 11-13")->position);
}

TEST(FormReading, countsTheNoteInBytes) {
  Draft draft;
  draft.note = QString(5'000, QChar(0xe9));  // two bytes each
  EXPECT_TRUE(fieldsAtFault(draft).empty());
  draft.note += 'n';
  const auto faults = readForm(draft, sunday, sunday).faults;
  ASSERT_EQ(faults.size(), 1U);
  EXPECT_TRUE(faults.front().sentence.contains("10001") ||
              faults.front().sentence.contains("10,001"))
      << faults.front().sentence.toStdString();
}

TEST(FormReading, refusesANoteThatIsNotText) {
  Draft draft;
  draft.note = QStringLiteral("a\x01");
  EXPECT_EQ(fieldsAtFault(draft), std::vector{FormField::note});
}

TEST(FormReading, refusesADayToCome) {
  EXPECT_EQ(fieldsAtFault(hoursTyped("9"), day("2026-11-23")), std::vector{FormField::day});
}

TEST(FormReading, readsALengthWhereThereIsOne) {
  EXPECT_EQ(tryLength("9.5"), hours(9.5));
  EXPECT_EQ(tryLength(""), std::nullopt);
  EXPECT_EQ(tryLength("9-"), std::nullopt);
}

TEST(FaultSentence, differsForEveryFault) {
  std::vector<QString> sentences{dayToComeSentence(), dayOutOfRangeSentence(),
                                 noteFaultSentence(EntryFault::noteTooLong, 10'001),
                                 noteFaultSentence(EntryFault::noteNotText, 3)};
  for (const Kind kind : {Kind::unreadable, Kind::minutesPast59, Kind::hourPast24, Kind::endMissing,
                          Kind::startMissing, Kind::negative, Kind::overlap, Kind::overADay}) {
    sentences.push_back(hoursFaultSentence(kind));
  }
  std::ranges::sort(sentences);
  EXPECT_EQ(std::ranges::adjacent_find(sentences), sentences.end());
}

}  // namespace
}  // namespace pace::ui
