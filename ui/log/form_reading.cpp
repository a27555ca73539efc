#include "ui/log/form_reading.h"

#include "ui/log/fault_sentence.h"

namespace pace::ui {

namespace {

/// `byteOffset` in the UTF-8 of `text`, as an index into it.
qsizetype indexAt(const QString& text, std::size_t byteOffset) {
  return QString::fromUtf8(text.toUtf8().first(static_cast<qsizetype>(byteOffset))).size();
}

FormFault formFault(FormField field, const QString& text, const HoursFault& fault) {
  return {field, hoursFaultSentence(fault.kind), indexAt(text, fault.position)};
}

/// The hours typed; none where there are none or they cannot be read, which is noted.
std::optional<Hours> readInto(FormReading& reading, FormField field, const QString& text) {
  const HoursReading typed = readTyped(text);
  if (const auto* fault = std::get_if<HoursFault>(&typed)) {
    reading.faults.push_back(formFault(field, text, *fault));
  }
  const auto* hours = std::get_if<Hours>(&typed);
  return hours == nullptr ? std::nullopt : std::optional(*hours);
}

// An entry built from readings can break only the rules that no single reading knows of.
std::optional<FormFault> leftoverFault(const DayEntry& entry) {
  const auto fault = faultOf(entry);
  if (!fault) return std::nullopt;
  switch (*fault) {
    case EntryFault::noteTooLong:
    case EntryFault::noteNotText:
      return FormFault{FormField::note, noteFaultSentence(*fault, entry.note.size())};
    default:
      return FormFault{FormField::day, dayOutOfRangeSentence()};
  }
}

}  // namespace

FormReading readForm(const Draft& draft, Day day, Day today) {
  FormReading reading;
  reading.entry.day = day;
  reading.entry.kind = draft.kind;
  reading.entry.energy = draft.energy;
  reading.entry.note = draft.note.toStdString();
  if (const auto worked = readInto(reading, FormField::worked, draft.worked)) {
    reading.entry.worked = worked->total;
    reading.entry.spans = worked->spans;
  }
  if (const auto slept = readInto(reading, FormField::slept, draft.slept)) {
    reading.entry.slept = slept->total;
  }
  if (const auto fault = leftoverFault(reading.entry)) reading.faults.push_back(*fault);
  if (day > today) reading.faults.push_back({FormField::day, dayToComeSentence()});
  return reading;
}

HoursReading readTyped(const QString& text) {
  return readHours(text.toStdString());
}

std::optional<std::chrono::minutes> tryLength(const QString& text) {
  const HoursReading reading = readTyped(text);
  const auto* hours = std::get_if<Hours>(&reading);
  if (hours == nullptr) return std::nullopt;
  return hours->total;
}

std::optional<FormFault> hoursFault(FormField field, const QString& text) {
  const HoursReading reading = readTyped(text);
  const auto* fault = std::get_if<HoursFault>(&reading);
  if (fault == nullptr) return std::nullopt;
  return formFault(field, text, *fault);
}

}  // namespace pace::ui
