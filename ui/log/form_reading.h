// Turns what the form holds into a day's entry, or names every field that cannot be read.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/journal/day_entry.h"
#include "core/time/hours_text.h"
#include "ui/log/draft.h"

namespace pace::ui {

enum class FormField { worked, slept, note, day };

struct FormFault {
  FormField field{};
  QString sentence;
  qsizetype position = 0;  ///< where in the field's text, in QChars, at most its size

  friend bool operator==(const FormFault&, const FormFault&) = default;
};

struct FormReading {
  DayEntry entry;                 ///< what could be read
  std::vector<FormFault> faults;  ///< in the order of the fields; empty where all could be read
};

/// Days after `today` are refused.
FormReading readForm(const Draft& draft, Day day, Day today);

HoursReading readTyped(const QString& text);

/// The length typed; none where the text is empty or cannot be read.
std::optional<std::chrono::minutes> tryLength(const QString& text);

/// Why `text` is not hours; none where it is, or is empty.
std::optional<FormFault> hoursFault(FormField field, const QString& text);

}  // namespace pace::ui
