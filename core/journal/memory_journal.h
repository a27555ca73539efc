// A journal that lives in memory: for the demo, and the twin every test of the store is held to.
#pragma once

#include <map>
#include <vector>

#include "core/journal/journal.h"

namespace pace {

class MemoryJournal final : public Journal {
 public:
  MemoryJournal() = default;
  /// Begins with `entries` as if they had always been there: nothing to undo.
  explicit MemoryJournal(const std::vector<DayEntry>& entries);

  std::optional<DayEntry> find(Day day) const override;
  std::vector<DayEntry> read(DaySpan days) const override;
  std::optional<DayEntry> save(const DayEntry& entry) override;
  std::optional<DayEntry> erase(Day day) override;
  std::optional<Change> undo() override;
  std::optional<Change> redo() override;
  Settings settings() const override;
  void changeLimits(Day from, const Limits& limits) override;
  void changeCalendar(Day from, const Calendar& calendar) override;
  void changeUsualHours(Day from, const UsualHours& usual) override;
  void changeSleepNeed(Day from, std::chrono::minutes need) override;
  std::vector<Dismissal> dismissals() const override;
  void dismiss(const Dismissal& dismissal) override;
  std::vector<CheckIn> checkIns() const override;
  void answer(const CheckIn& checkIn) override;
  AlertLog alertLog() const override;
  void noteSent(const std::vector<SentAlert>& alerts) override;
  void snooze(const Snooze& snooze) override;

 private:
  std::optional<DayEntry> put(Day day, const std::optional<DayEntry>& entry);
  std::optional<DayEntry> record(Day day, const std::optional<DayEntry>& entry);

  std::map<Day, DayEntry> m_entries;
  std::vector<Change> m_done;
  std::vector<Change> m_undone;
  Settings m_settings;
  std::vector<Dismissal> m_dismissals;
  std::map<Day, CheckIn> m_checkIns;
  AlertLog m_alertLog;
};

}  // namespace pace
