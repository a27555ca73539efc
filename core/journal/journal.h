// The diary as the rest of the program sees it: days in, days out, nothing ever lost.
#pragma once

#include <optional>
#include <vector>

#include "core/journal/alert_log.h"
#include "core/journal/check_in.h"
#include "core/journal/day_entry.h"
#include "core/journal/settings.h"
#include "core/time/span.h"

namespace pace {

/// One change of one day. Undo and redo report what they did: `after` is what stands now.
struct Change {
  Day day{};
  std::optional<DayEntry> before;  ///< none where the day was not logged
  std::optional<DayEntry> after;   ///< none where the day is no longer logged

  friend bool operator==(const Change&, const Change&) = default;
};

/// A warning the person has read and put away for the week that begins on `week`. One of a higher
/// severity shows again.
struct Dismissal {
  Day week{};
  Severity severity{};

  friend bool operator==(const Dismissal&, const Dismissal&) = default;
};

/// A store of days. Every call is one transaction: it happens whole and is on disk when it
/// returns, or it throws StoreError and nothing has changed. Entries handed in must be without
/// fault (see faultOf); that is the caller's promise, and the SQLite store checks it once more.
class Journal {
 public:
  Journal() = default;
  Journal(const Journal&) = delete;
  Journal& operator=(const Journal&) = delete;
  virtual ~Journal() = default;

  virtual std::optional<DayEntry> find(Day day) const = 0;

  /// The entries of `days`, by day; days not logged are left out.
  virtual std::vector<DayEntry> read(DaySpan days) const = 0;

  /// Replaces the day and keeps what it replaced in the history. Returns what it replaced. Saving
  /// an entry equal to the one that stands changes nothing and adds nothing to the history; saving
  /// a blank entry erases the day.
  virtual std::optional<DayEntry> save(const DayEntry& entry) = 0;

  /// Takes the day out and keeps it in the history. Returns it, or none where nothing was logged.
  virtual std::optional<DayEntry> erase(Day day) = 0;

  /// Takes the newest change not yet undone back, also one from before a restart; called again, the
  /// one before it. None where nothing is left to undo. The undoing is itself kept in the history.
  virtual std::optional<Change> undo() = 0;

  /// Does again what was undone last. None where nothing was undone since the newest save or erase.
  virtual std::optional<Change> redo() = 0;

  virtual Settings settings() const = 0;

  /// `limits` hold from `from` on. They must be in order (see isInOrder).
  virtual void changeLimits(Day from, const Limits& limits) = 0;
  virtual void changeCalendar(Day from, const Calendar& calendar) = 0;
  /// `usual` must be within days (see isWithinDays).
  virtual void changeUsualHours(Day from, const UsualHours& usual) = 0;
  /// `need` is in [leastSleepNeed, mostSleepNeed].
  virtual void changeSleepNeed(Day from, std::chrono::minutes need) = 0;

  virtual std::vector<Dismissal> dismissals() const = 0;
  /// Dismissing the same again changes nothing.
  virtual void dismiss(const Dismissal& dismissal) = 0;

  /// By week.
  virtual std::vector<CheckIn> checkIns() const = 0;
  /// Replaces the answers of that week; a blank one takes them out.
  virtual void answer(const CheckIn& checkIn) = 0;

  virtual AlertLog alertLog() const = 0;
  virtual void noteSent(const std::vector<SentAlert>& alerts) = 0;
  virtual void snooze(const Snooze& snooze) = 0;
};

}  // namespace pace
