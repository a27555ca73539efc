// The one object of the window that calls the Journal: changes go in, one Snapshot comes out.
#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "core/insight/snapshot.h"
#include "core/journal/journal.h"
#include "core/time/day.h"

namespace pace::ui {

/// Which way a change was put back.
enum class Step { undone, redone };

/// Every call that writes is true when it is done and on disk. Where the journal refuses it is
/// false, nothing has changed, and `failed` has told why in one sentence.
class Session : public QObject {
  Q_OBJECT

 public:
  /// Empty until load(). `journal` must outlive the session; `clock` reads the person's local time.
  Session(Journal& journal, std::function<LocalMinutes()> clock, QObject* parent = nullptr);

  /// Reads the whole journal; may be called again to take in what another program wrote. Where it
  /// cannot be read, the snapshot stays as it was and `failed` tells why.
  bool load();

  /// As load, but reads only the last two years: enough for the first sight of the window, which
  /// then calls load() for the rest.
  bool loadRecent();

  const Snapshot& snapshot() const { return m_snapshot; }
  const std::vector<Dismissal>& dismissals() const { return m_dismissals; }
  /// By week.
  const std::vector<CheckIn>& checkIns() const { return m_checkIns; }
  const AlertLog& alertLog() const { return m_alertLog; }
  LocalMinutes now() const { return m_clock(); }
  /// When this session last wrote a day; none before its first write.
  std::optional<LocalMinutes> savedAt() const { return m_savedAt; }

  /// `entry` must be without fault (see faultOf). A blank one erases its day.
  bool save(const DayEntry& entry);
  bool erase(Day day);
  /// False and silent where nothing is left to undo or redo.
  bool undo();
  bool redo();
  bool dismiss(const Dismissal& dismissal);
  bool snooze(const Snooze& snooze);

  /// A blank one takes its week's answers out.
  bool answer(const CheckIn& checkIn);

  /// Each holds from `from` on. What the Journal asks of them, it asks here too.
  bool changeLimits(Day from, const Limits& limits);
  bool changeCalendar(Day from, const Calendar& calendar);
  bool changeUsualHours(Day from, const UsualHours& usual);
  bool changeSleepNeed(Day from, std::chrono::minutes need);

  /// Call about once a minute and after a wake-up: reloads when the logical day has changed.
  void tick();

 signals:
  void changed(const pace::Snapshot& snapshot);
  /// After `changed`. The day was written, or erased by a blank entry.
  void saved(pace::Day day);
  /// After `changed`.
  void putBack(const pace::Change& change, pace::ui::Step step);
  /// After `changed`, at most once a day: the message that is due, already kept as sent.
  void alerted(const pace::SentAlert& alert);
  void failed(const QString& sentence);
  /// The clock has moved, though perhaps not to another day.
  void ticked();

 private:
  template <class Call>
  bool attempt(Call&& call);
  bool loadFrom(Day first);
  bool take(Step step);
  void alert(Day day);
  template <class Call>
  bool changeSettings(Call&& call);
  void finishWriting(Day day, const std::optional<DayEntry>& entry);
  Day todayBy(const Settings& settings) const;

  Journal& m_journal;
  std::function<LocalMinutes()> m_clock;
  Snapshot m_snapshot;
  std::vector<Dismissal> m_dismissals;
  std::vector<CheckIn> m_checkIns;
  AlertLog m_alertLog;
  std::optional<LocalMinutes> m_savedAt;
};

}  // namespace pace::ui
