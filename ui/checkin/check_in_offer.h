// Asks on the week's last evening how the week was, in one quiet line that can be put away.
#pragma once

#include <QWidget>
#include <optional>

#include "ui/fields/link_button.h"
#include "ui/session/session.h"

namespace pace::ui {

/// Hidden on every other evening, and once the week is answered or put away. Putting away lasts as
/// long as the window.
class CheckInOffer : public QWidget {
  Q_OBJECT

 public:
  /// `session` must outlive the offer.
  explicit CheckInOffer(Session& session, QWidget* parent = nullptr);

  LinkButton* answerLink() const { return m_answer; }
  LinkButton* notThisWeekLink() const { return m_notThisWeek; }

 signals:
  /// The person wants to answer for the week that begins on `week`.
  void taken(pace::Day week);

 private:
  void layOut();
  void refresh();

  Session& m_session;
  LinkButton* m_answer;
  LinkButton* m_notThisWeek;
  std::optional<Day> m_week;     ///< the week that is asked about
  std::optional<Day> m_putAway;  ///< the week that is not
};

}  // namespace pace::ui
