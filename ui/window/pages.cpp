#include "ui/window/pages.h"

#include "ui/window/scroll_column.h"

namespace pace::ui {

Pages::Pages(Session& session, QWidget* parent)
    : QStackedWidget(parent),
      m_session(session),
      m_week(session.snapshot().week.days),
      m_chosen(session.snapshot().today) {
  build(PageName::week);
}

QWidget* Pages::pageOf(PageName page) {
  switch (page) {
    case PageName::week:
      return m_weekPage;
    case PageName::trends:
      return m_trendsPage;
    case PageName::year:
      break;
  }
  return m_yearPage;
}

/// Puts a new page into the stack, in a column of its own that scrolls.
template <class Page>
Page* Pages::take(Page* page) {
  connect(page, &Page::dayChosen, this, &Pages::dayChosen);
  page->setTableShown(m_isTableShown);
  addWidget(new ScrollColumn(page));
  return page;
}

void Pages::build(PageName page) {
  if (pageOf(page) != nullptr) return;
  switch (page) {
    case PageName::week:
      m_weekPage = take(new WeekPage(m_session));
      break;
    case PageName::trends:
      m_trendsPage = take(new TrendsPage(m_session));
      break;
    case PageName::year:
      m_yearPage = take(new YearPage(m_session));
      break;
  }
  showWeek(m_week, m_chosen);
}

void Pages::showPage(PageName page) {
  build(page);
  m_shown = page;
  for (int i = 0; i < count(); ++i) {
    if (widget(i)->isAncestorOf(pageOf(page))) setCurrentIndex(i);
  }
}

void Pages::focusShown() {
  pageOf(m_shown)->setFocus(Qt::OtherFocusReason);
}

void Pages::showWeek(DaySpan week, Day chosen) {
  m_week = week;
  m_chosen = chosen;
  if (m_weekPage) m_weekPage->showWeek(week, chosen);
  if (m_trendsPage) m_trendsPage->showWeek(week);
  if (m_yearPage) m_yearPage->showDay(chosen);
}

void Pages::setTableShown(bool isShown) {
  m_isTableShown = isShown;
  if (m_weekPage) m_weekPage->setTableShown(isShown);
  if (m_trendsPage) m_trendsPage->setTableShown(isShown);
  if (m_yearPage) m_yearPage->setTableShown(isShown);
}

}  // namespace pace::ui
