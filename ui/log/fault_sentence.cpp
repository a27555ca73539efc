#include "ui/log/fault_sentence.h"

#include <QCoreApplication>
#include <QLocale>

namespace pace::ui {

namespace {

struct FaultSentence {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::FaultSentence)
};

QString counted(std::size_t bytes) {
  return QLocale().toString(static_cast<qulonglong>(bytes));
}

}  // namespace

QString hoursFaultSentence(HoursFault::Kind kind) {
  using Kind = HoursFault::Kind;
  using Words = FaultSentence;
  switch (kind) {
    case Kind::unreadable:
      break;
    case Kind::minutesPast59:
      return Words::tr("Minutes go up to 59, as in 9:45.");
    case Kind::hourPast24:
      return Words::tr("Clock times go up to 24:00.");
    case Kind::endMissing:
      return Words::tr("The end is missing, as in 9-17.");
    case Kind::startMissing:
      return Words::tr("This is a time of day. With its start it can be counted, as in 9-7p.");
    case Kind::negative:
      return Words::tr("This comes to less than 0 hours.");
    case Kind::overlap:
      return Words::tr("Two of these times overlap.");
    case Kind::overADay:
      return Words::tr("This is more than the 24 hours of a day.");
  }
  return Words::tr("This cannot be read as hours. 9.5, 9:30 and 9-12:30 13-19 can.");
}

QString noteFaultSentence(EntryFault fault, std::size_t bytes) {
  if (fault == EntryFault::noteTooLong) {
    return FaultSentence::tr("The note is %1 bytes long; up to %2 fit.")
        .arg(counted(bytes), counted(maxNoteBytes));
  }
  return FaultSentence::tr("The note holds a character that is not text. Please take it out.");
}

QString dayToComeSentence() {
  return FaultSentence::tr("This day is yet to come. It can be logged on its evening.");
}

QString dayOutOfRangeSentence() {
  return FaultSentence::tr("The journal holds the years 1970 to 2200.");
}

}  // namespace pace::ui
