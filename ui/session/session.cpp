#include "ui/session/session.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "core/journal/store_error.h"
#include "ui/session/patched.h"
#include "ui/session/store_sentence.h"

namespace pace::ui {

namespace {

constexpr std::chrono::days twoYears{730};

}  // namespace

Session::Session(Journal& journal, std::function<LocalMinutes()> clock, QObject* parent)
    : QObject(parent),
      m_journal(journal),
      m_clock(std::move(clock)),
      m_snapshot(summarise({}, todayBy(Settings()), Settings())) {}

template <class Call>
bool Session::attempt(Call&& call) {
  try {
    call();
    return true;
  } catch (const StoreError& error) {
    emit failed(storeSentence(error));
    return false;
  }
}

bool Session::load() {
  return loadFrom(firstDay);
}

bool Session::loadRecent() {
  return loadFrom(m_snapshot.today - twoYears);
}

bool Session::loadFrom(Day first) {
  std::vector<DayEntry> entries;
  Settings settings;
  std::vector<Dismissal> dismissals;
  std::vector<CheckIn> checkIns;
  AlertLog alertLog;
  const bool wasRead = attempt([&] {
    settings = m_journal.settings();
    entries = m_journal.read({first, lastDay + std::chrono::days{1}});
    dismissals = m_journal.dismissals();
    checkIns = m_journal.checkIns();
    alertLog = m_journal.alertLog();
  });
  if (!wasRead) return false;

  const Day today = todayBy(settings);
  m_dismissals = std::move(dismissals);
  m_checkIns = std::move(checkIns);
  m_alertLog = std::move(alertLog);
  m_snapshot = summarise(std::move(entries), today, std::move(settings));
  emit changed(m_snapshot);
  return true;
}

bool Session::save(const DayEntry& entry) {
  if (!attempt([&] { m_journal.save(entry); })) return false;
  finishWriting(entry.day, isBlank(entry) ? std::nullopt : std::optional(entry));
  emit saved(entry.day);
  return true;
}

bool Session::erase(Day day) {
  if (!attempt([&] { m_journal.erase(day); })) return false;
  finishWriting(day, std::nullopt);
  emit saved(day);
  return true;
}

bool Session::undo() {
  return take(Step::undone);
}

bool Session::redo() {
  return take(Step::redone);
}

bool Session::take(Step step) {
  std::optional<Change> change;
  const bool wasTaken =
      attempt([&] { change = step == Step::undone ? m_journal.undo() : m_journal.redo(); });
  if (!wasTaken || !change) return false;
  finishWriting(change->day, change->after);
  emit putBack(*change, step);
  return true;
}

bool Session::dismiss(const Dismissal& dismissal) {
  if (!attempt([&] { m_journal.dismiss(dismissal); })) return false;
  if (std::ranges::find(m_dismissals, dismissal) == m_dismissals.end()) {
    m_dismissals.push_back(dismissal);
  }
  emit changed(m_snapshot);
  return true;
}

bool Session::snooze(const Snooze& snooze) {
  if (!attempt([&] { m_journal.snooze(snooze); })) return false;
  m_alertLog.snoozes.push_back(snooze);
  emit changed(m_snapshot);
  return true;
}

bool Session::answer(const CheckIn& checkIn) {
  if (!attempt([&] {
        m_journal.answer(checkIn);
        m_checkIns = m_journal.checkIns();
      })) {
    return false;
  }
  emit changed(m_snapshot);
  return true;
}

template <class Call>
bool Session::changeSettings(Call&& call) {
  return attempt(std::forward<Call>(call)) && load();
}

bool Session::changeLimits(Day from, const Limits& limits) {
  return changeSettings([&] { m_journal.changeLimits(from, limits); });
}

bool Session::changeCalendar(Day from, const Calendar& calendar) {
  return changeSettings([&] { m_journal.changeCalendar(from, calendar); });
}

bool Session::changeUsualHours(Day from, const UsualHours& usual) {
  return changeSettings([&] { m_journal.changeUsualHours(from, usual); });
}

bool Session::changeSleepNeed(Day from, std::chrono::minutes need) {
  return changeSettings([&] { m_journal.changeSleepNeed(from, need); });
}

void Session::tick() {
  if (todayBy(m_snapshot.settings) != m_snapshot.today) load();
  emit ticked();
}

// Patching the entries in hand is what keeps a save as fast as its commit: reading ten years back
// would cost more than everything else after it.
void Session::finishWriting(Day day, const std::optional<DayEntry>& entry) {
  m_savedAt = m_clock();
  auto entries = patched(std::move(m_snapshot.entries), day, entry);
  const Day today = todayBy(m_snapshot.settings);
  m_snapshot = summarise(std::move(entries), today, std::move(m_snapshot.settings));
  emit changed(m_snapshot);
  alert(day);
}

// A late entry may raise its own week, and any entry the chronic state.
void Session::alert(Day day) {
  const std::vector<SentAlert> due = alertsDue(m_snapshot, day, m_alertLog);
  if (due.empty() || !attempt([&] { m_journal.noteSent(due); })) return;
  m_alertLog.sent.insert(m_alertLog.sent.end(), due.begin(), due.end());
  emit alerted(due.front());
}

// The calendar in force is the one of the date on the wall.
Day Session::todayBy(const Settings& settings) const {
  const LocalMinutes now = m_clock();
  const Day date = std::chrono::floor<std::chrono::days>(now);
  return logicalDay(now, settings.calendar.at(date).dayStart);
}

}  // namespace pace::ui
