// The window: hands the chosen day and week to its parts, which do not know each other.
#pragma once

#include <QMenu>
#include <QTimer>
#include <QWidget>

#include "ui/checkin/check_in_offer.h"
#include "ui/log/evening_form.h"
#include "ui/session/session.h"
#include "ui/theme/color_scheme.h"
#include "ui/warning/banner.h"
#include "ui/warning/quiet_notes.h"
#include "ui/week/week_so_far.h"
#include "ui/window/pages.h"
#include "ui/window/scroll_column.h"
#include "ui/window/status_line.h"
#include "ui/window/top_bar.h"

namespace pace::ui {

class MainWindow : public QWidget {
  Q_OBJECT

 public:
  /// `session` must be loaded, and outlive the window.
  explicit MainWindow(Session& session, QWidget* parent = nullptr);

  /// Says beside the name that nothing here is kept.
  void markDemo() { m_topBar->markDemo(); }
  /// Puts the choice of light and dark into the menu. `follower` must outlive the window.
  void offerSchemes(SchemeFollower& follower);
  /// From now on the window's size and place are kept, and those kept last are taken up.
  void keepGeometry();

  /// Goes to `day` and its week; a day to come is shown as today.
  void showDay(Day day);
  /// Leaves the chosen day as it is.
  void showPage(PageName page);

 signals:
  /// Once, after the window was first seen.
  void firstPainted();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  QWidget* leftColumn();
  void layOut();
  void connectParts();
  void fillMenu();
  QAction* addKey(const QString& text, const QKeySequence& key, void (MainWindow::*act)());

  DaySpan weekThatHolds(Day day) const;
  void showWeekOf(Day day);
  void openDay(Day day);
  void goToPage(PageName page);
  void showToday();
  void showTrends() { goToPage(PageName::trends); }
  void showYear() { goToPage(PageName::year); }
  void focusWorked();
  void undo();
  void redo();
  void step(bool (Session::*take)(), const QString& nothingLeft);
  void toggleTable();
  void showSettings();
  void askAboutWeekShown();
  void askAboutWeek(Day week);
  void showKeys();
  void showAbout();
  void openMenu();
  void quit();

  Session& m_session;
  QMenu* m_menu;
  QAction* m_tableAction = nullptr;
  TopBar* m_topBar;
  Banner* m_banner;
  EveningForm* m_form;
  CheckInOffer* m_checkIn;
  WeekSoFar* m_weekSoFar;
  QuietNotes* m_notes;
  Pages* m_pages;
  StatusLine* m_status;
  ScrollColumn* m_column = nullptr;
  QTimer m_minute;
  bool m_wasPainted = false;
  bool m_keepsGeometry = false;
};

}  // namespace pace::ui
