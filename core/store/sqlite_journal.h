// The journal on disk: one SQLite file, owned by one person, durable at every return.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/journal/journal.h"
#include "core/journal/store_error.h"

namespace pace {

class Connection;
struct Occasion;

/// Who writes, and when: what the history keeps beside each change.
struct Writer {
  std::string device;                                        ///< name of this machine
  std::function<std::chrono::sys_seconds()> currentInstant;  ///< the clock, owned by main
};

class SqliteJournal final : public Journal {
 public:
  /// Opens the journal at `path`, creating it (mode 0600) and its folders (mode 0700) where there
  /// is none, and bringing an older schema up to date. A file that is read-only is opened for
  /// reading: reads work, writes throw readOnly. `patience` is how long a call waits for another
  /// program to let go of the file before it throws busy. Throws StoreError.
  SqliteJournal(const std::filesystem::path& path, Writer writer,
                std::chrono::milliseconds patience = std::chrono::seconds{2});
  ~SqliteJournal() override;

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

  /// Saves many days and check-ins in one transaction, as if they had always been there: nothing to
  /// undo.
  void seed(const std::vector<DayEntry>& entries, const std::vector<CheckIn>& checkIns = {});

 private:
  void refuseFaulty(const DayEntry& entry) const;
  Occasion occasion() const;

  std::unique_ptr<Connection> m_connection;
  Writer m_writer;
};

/// `$XDG_DATA_HOME/pacekeeper/journal.sqlite`, or under `$HOME/.local/share` where that is unset,
/// empty or relative. Throws StoreError (cannotOpen) where neither variable is usable.
std::filesystem::path defaultJournalPath();

}  // namespace pace
