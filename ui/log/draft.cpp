#include "ui/log/draft.h"

#include "core/time/hours_text.h"

namespace pace::ui {

namespace {

QString textOf(const std::optional<std::chrono::minutes>& length,
               const std::vector<ClockSpan>& spans = {}) {
  if (!length) return {};
  return QString::fromStdString(hoursText({*length, spans}));
}

}  // namespace

Draft draftOf(const DayEntry* entry) {
  if (entry == nullptr) return {};
  return {.worked = textOf(entry->worked, entry->spans),
          .slept = textOf(entry->slept),
          .kind = entry->kind,
          .energy = entry->energy,
          .note = QString::fromStdString(entry->note)};
}

}  // namespace pace::ui
