// Names the day the form is for, between an arrow to the day before and one to the day after.
#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include "core/journal/settings.h"
#include "core/time/day.h"
#include "ui/fields/tone_label.h"

namespace pace::ui {

class DayHeader : public QWidget {
  Q_OBJECT

 public:
  explicit DayHeader(QWidget* parent = nullptr);

  /// `today` is the newest day there is. After midnight a remark says which day tonight counts as.
  void showDay(Day day, Day today, LocalMinutes now, const Calendar& calendar);

  QString title() const { return m_title->text(); }
  QString remark() const { return m_remark->text(); }
  QToolButton* earlierButton() const { return m_earlier; }
  QToolButton* laterButton() const { return m_later; }

 signals:
  void earlierAsked();
  void laterAsked();

 protected:
  /// Enter presses the arrow the keyboard is on, as Space does.
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void layOut();

  QToolButton* m_earlier;
  QLabel* m_title;
  QToolButton* m_later;
  ToneLabel* m_remark;
};

}  // namespace pace::ui
