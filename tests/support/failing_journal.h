// A journal in memory that refuses on demand, as a full or a busy disk does.
#pragma once

#include <optional>
#include <vector>

#include "core/journal/memory_journal.h"
#include "core/journal/store_error.h"

namespace pace::test {

/// While `refusal` is set, every call throws it and changes nothing.
class FailingJournal final : public Journal {
 public:
  FailingJournal() = default;
  explicit FailingJournal(const std::vector<DayEntry>& entries) : m_journal(entries) {}

  std::optional<StoreError::Kind> refusal;
  mutable int reads = 0;  ///< how often days were read back

  std::optional<DayEntry> find(Day day) const override {
    refuse();
    return m_journal.find(day);
  }
  std::vector<DayEntry> read(DaySpan days) const override {
    refuse();
    ++reads;
    return m_journal.read(days);
  }
  std::optional<DayEntry> save(const DayEntry& entry) override {
    refuse();
    return m_journal.save(entry);
  }
  std::optional<DayEntry> erase(Day day) override {
    refuse();
    return m_journal.erase(day);
  }
  std::optional<Change> undo() override {
    refuse();
    return m_journal.undo();
  }
  std::optional<Change> redo() override {
    refuse();
    return m_journal.redo();
  }
  Settings settings() const override {
    refuse();
    return m_journal.settings();
  }
  void changeLimits(Day from, const Limits& limits) override {
    refuse();
    m_journal.changeLimits(from, limits);
  }
  void changeCalendar(Day from, const Calendar& calendar) override {
    refuse();
    m_journal.changeCalendar(from, calendar);
  }
  std::vector<Dismissal> dismissals() const override {
    refuse();
    return m_journal.dismissals();
  }
  void dismiss(const Dismissal& dismissal) override {
    refuse();
    m_journal.dismiss(dismissal);
  }
  void changeUsualHours(Day from, const UsualHours& usual) override {
    refuse();
    m_journal.changeUsualHours(from, usual);
  }
  void changeSleepNeed(Day from, std::chrono::minutes need) override {
    refuse();
    m_journal.changeSleepNeed(from, need);
  }
  std::vector<CheckIn> checkIns() const override {
    refuse();
    return m_journal.checkIns();
  }
  void answer(const CheckIn& checkIn) override {
    refuse();
    m_journal.answer(checkIn);
  }
  AlertLog alertLog() const override {
    refuse();
    return m_journal.alertLog();
  }
  void noteSent(const std::vector<SentAlert>& alerts) override {
    refuse();
    m_journal.noteSent(alerts);
  }
  void snooze(const Snooze& snooze) override {
    refuse();
    m_journal.snooze(snooze);
  }

 private:
  void refuse() const {
    if (refusal) throw StoreError(*refusal, "/journals/mine.sqlite", "the fake refuses");
  }

  MemoryJournal m_journal;
};

}  // namespace pace::test
