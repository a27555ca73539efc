#include "core/journal/memory_journal.h"

#include <algorithm>

namespace pace {

MemoryJournal::MemoryJournal(const std::vector<DayEntry>& entries) {
  for (const DayEntry& entry : entries) {
    if (!isBlank(entry)) put(entry.day, entry);
  }
}

std::optional<DayEntry> MemoryJournal::find(Day day) const {
  const auto found = m_entries.find(day);
  if (found == m_entries.end()) return std::nullopt;
  return found->second;
}

std::vector<DayEntry> MemoryJournal::read(DaySpan days) const {
  std::vector<DayEntry> entries;
  for (auto next = m_entries.lower_bound(days.from);
       next != m_entries.end() && next->first < days.until; ++next) {
    entries.push_back(next->second);
  }
  return entries;
}

std::optional<DayEntry> MemoryJournal::save(const DayEntry& entry) {
  if (isBlank(entry)) return erase(entry.day);
  return record(entry.day, entry);
}

std::optional<DayEntry> MemoryJournal::erase(Day day) {
  return record(day, std::nullopt);
}

std::optional<Change> MemoryJournal::undo() {
  if (m_done.empty()) return std::nullopt;
  const Change change = m_done.back();
  m_done.pop_back();
  m_undone.push_back(change);
  put(change.day, change.before);
  return Change{change.day, change.after, change.before};
}

std::optional<Change> MemoryJournal::redo() {
  if (m_undone.empty()) return std::nullopt;
  const Change change = m_undone.back();
  m_undone.pop_back();
  m_done.push_back(change);
  put(change.day, change.after);
  return change;
}

Settings MemoryJournal::settings() const {
  return m_settings;
}

void MemoryJournal::changeLimits(Day from, const Limits& limits) {
  m_settings.limits.change(from, limits);
}

void MemoryJournal::changeCalendar(Day from, const Calendar& calendar) {
  m_settings.calendar.change(from, calendar);
}

void MemoryJournal::changeUsualHours(Day from, const UsualHours& usual) {
  m_settings.usualHours.change(from, usual);
}

void MemoryJournal::changeSleepNeed(Day from, std::chrono::minutes need) {
  m_settings.sleepNeed.change(from, need);
}

std::vector<Dismissal> MemoryJournal::dismissals() const {
  return m_dismissals;
}

void MemoryJournal::dismiss(const Dismissal& dismissal) {
  if (std::ranges::find(m_dismissals, dismissal) == m_dismissals.end()) {
    m_dismissals.push_back(dismissal);
  }
}

std::vector<CheckIn> MemoryJournal::checkIns() const {
  std::vector<CheckIn> all;
  for (const auto& [week, checkIn] : m_checkIns) all.push_back(checkIn);
  return all;
}

void MemoryJournal::answer(const CheckIn& checkIn) {
  if (isBlank(checkIn)) {
    m_checkIns.erase(checkIn.week);
  } else {
    m_checkIns.insert_or_assign(checkIn.week, checkIn);
  }
}

AlertLog MemoryJournal::alertLog() const {
  return m_alertLog;
}

void MemoryJournal::noteSent(const std::vector<SentAlert>& alerts) {
  m_alertLog.sent.insert(m_alertLog.sent.end(), alerts.begin(), alerts.end());
}

void MemoryJournal::snooze(const Snooze& snooze) {
  m_alertLog.snoozes.push_back(snooze);
}

/// Makes `entry` what stands on `day`, without a trace. Returns what stood there.
std::optional<DayEntry> MemoryJournal::put(Day day, const std::optional<DayEntry>& entry) {
  std::optional<DayEntry> before = find(day);
  if (entry) {
    m_entries.insert_or_assign(day, *entry);
  } else {
    m_entries.erase(day);
  }
  return before;
}

/// As put, and keeps the change for undo. A change to the same is none.
std::optional<DayEntry> MemoryJournal::record(Day day, const std::optional<DayEntry>& entry) {
  std::optional<DayEntry> before = put(day, entry);
  if (before != entry) {
    m_done.push_back({day, before, entry});
    m_undone.clear();
  }
  return before;
}

}  // namespace pace
