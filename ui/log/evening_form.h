// The evening, in under ten seconds: one day typed, saved, put back, and the days missed before it.
#pragma once

#include <QWidget>
#include <functional>
#include <optional>

#include "ui/fields/quiet_line.h"
#include "ui/fields/tone_label.h"
#include "ui/log/day_header.h"
#include "ui/log/drafts.h"
#include "ui/log/form_fields.h"
#include "ui/log/form_keys.h"
#include "ui/log/gaps_line.h"
#include "ui/log/save_button.h"
#include "ui/session/session.h"

namespace pace::ui {

/// What is typed is never lost in silence: a day left with changes keeps them as a draft while the
/// window lives, and a save that fails leaves the form as it is.
class EveningForm : public QWidget {
  Q_OBJECT

 public:
  /// Shows today. `session` must outlive the form.
  explicit EveningForm(Session& session, QWidget* parent = nullptr);

  /// Days after today are shown as today.
  void showDay(Day day);
  Day day() const { return m_day; }

  /// The keyboard goes to the hours worked, their text selected.
  void focusWorked() { m_fields->focusWorked(); }

 signals:
  /// The form itself went to another day: by key, by arrow, or because a new day began.
  void dayShown(pace::Day day);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void layOut();
  void connectParts();
  void connectSession();
  void orderStops();

  bool obey(FormCommand command);
  void save();
  void commit(const DayEntry& entry);
  void sayNothingNew();
  bool putBack();
  void undo();

  void goTo(Day day);
  void present(Day day);
  void takeEdit();
  void takeSnapshot();
  void takePutBack(const Change& change, Step step);

  void walkTo(std::optional<Day> gap);
  void offerGaps();

  void tellNews(const QString& text, const QString& link = {}, std::function<void()> follow = {});
  void refresh();
  void refreshHeader();
  void refreshOutcome();

  bool isDirty() const { return m_fields->draft() != m_saved; }
  const DayEntry* savedEntry() const;

  Session& m_session;
  DayHeader* m_header;
  FormFields* m_fields;
  SaveButton* m_saveButton;
  ToneLabel* m_refusal;  ///< why the last save could not be done
  QuietLine* m_outcome;
  GapsLine* m_gaps;

  Day m_today;
  Day m_day;
  Draft m_saved;  ///< the form as the journal has this day
  Drafts m_drafts;
  bool m_hasNews = false;  ///< the outcome line tells of something done, until the next edit
};

}  // namespace pace::ui
