// The pages of the window, one of them shown: each is built when it is first asked for.
#pragma once

#include <QStackedWidget>

#include "ui/session/session.h"
#include "ui/trends/trends_page.h"
#include "ui/week/week_page.h"
#include "ui/window/page_name.h"
#include "ui/year/year_page.h"

namespace pace::ui {

class Pages : public QStackedWidget {
  Q_OBJECT

 public:
  /// Builds and shows the week page. `session` must outlive them all.
  explicit Pages(Session& session, QWidget* parent = nullptr);

  /// Scrolls as it was left.
  void showPage(PageName page);
  PageName shown() const { return m_shown; }
  /// Puts the keyboard on the main chart of the page shown.
  void focusShown();

  /// What is chosen, for all pages, also for those not yet built.
  void showWeek(DaySpan week, Day chosen);

  /// Charts as tables, on every page.
  void setTableShown(bool isShown);
  bool isTableShown() const { return m_isTableShown; }

 signals:
  /// A day was chosen on a page, or a week: then its last day, or today in this week.
  void dayChosen(pace::Day day);

 private:
  QWidget* pageOf(PageName page);
  void build(PageName page);
  template <class Page>
  Page* take(Page* page);

  Session& m_session;
  PageName m_shown = PageName::week;
  DaySpan m_week;
  Day m_chosen;
  bool m_isTableShown = false;
  WeekPage* m_weekPage = nullptr;
  TrendsPage* m_trendsPage = nullptr;
  YearPage* m_yearPage = nullptr;
};

}  // namespace pace::ui
