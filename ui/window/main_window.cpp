#include "ui/window/main_window.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QSettings>
#include <QVBoxLayout>

#include "core/time/week.h"
#include "ui/checkin/check_in_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/theme/scale.h"
#include "ui/window/keys_window.h"
#include "ui/window/rule_line.h"
#include "ui/window/scheme_menu.h"
#include "ui/window/snooze_menu.h"

namespace pace::ui {

namespace {

constexpr int columnWidth = 300;
constexpr QSize startSize{1120, 740};
constexpr QSize smallestSize{720, 520};

QString geometryKey() {
  return QStringLiteral("geometry");
}

}  // namespace

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_menu(new QMenu(this)),
      m_topBar(new TopBar(m_menu)),
      m_banner(new Banner(session)),
      m_form(new EveningForm(session)),
      m_checkIn(new CheckInOffer(session)),
      m_weekSoFar(new WeekSoFar(session)),
      m_notes(new QuietNotes(session)),
      m_pages(new Pages(session)),
      m_status(new StatusLine(session)) {
  setWindowTitle(tr("Pacekeeper"));
  setMinimumSize(smallestSize);
  resize(startSize);
  layOut();
  fillMenu();
  connectParts();
  showWeekOf(m_form->day());
  focusWorked();
}

QWidget* MainWindow::leftColumn() {
  auto* content = new QWidget;
  auto* parts = new QVBoxLayout(content);
  parts->setContentsMargins(space::large, space::small, space::large, space::small);
  parts->setSpacing(space::medium);
  auto* evening = new QVBoxLayout;
  evening->setSpacing(0);
  evening->addWidget(m_form);
  evening->addWidget(m_checkIn);
  parts->addLayout(evening);
  parts->addWidget(new RuleLine);
  parts->addWidget(m_weekSoFar);
  parts->addWidget(m_notes);
  parts->addStretch();

  auto* panel = new Panel(Panel::Line::after);
  panel->setFixedWidth(columnWidth);
  auto* row = new QHBoxLayout(panel);
  row->setContentsMargins(0, 0, 1, 0);
  m_column = new ScrollColumn(content);
  row->addWidget(m_column);
  return panel;
}

void MainWindow::layOut() {
  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(leftColumn());
  middle->addWidget(m_pages, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_topBar);
  column->addWidget(m_banner);
  column->addLayout(middle, 1);
  column->addWidget(m_status);
}

void MainWindow::connectParts() {
  connect(m_topBar, &TopBar::pageAsked, this, &MainWindow::goToPage);
  connect(m_form, &EveningForm::dayShown, this, &MainWindow::showWeekOf);
  connect(m_weekSoFar, &WeekSoFar::dayChosen, this, [this](Day day) {
    showDay(day);
    focusWorked();
  });
  connect(m_pages, &Pages::dayChosen, this, &MainWindow::openDay);
  connect(m_checkIn, &CheckInOffer::taken, this, &MainWindow::askAboutWeek);
  connect(&m_minute, &QTimer::timeout, &m_session, &Session::tick);
  m_minute.setTimerType(Qt::VeryCoarseTimer);
  m_minute.start(std::chrono::minutes{1});
}

void MainWindow::fillMenu() {
  addKey(tr("Log the evening"), Qt::CTRL | Qt::Key_L, &MainWindow::focusWorked);
  addKey(tr("This week"), Qt::CTRL | Qt::Key_1, &MainWindow::showToday);
  addKey(tr("Trends"), Qt::CTRL | Qt::Key_2, &MainWindow::showTrends);
  addKey(tr("Year"), Qt::CTRL | Qt::Key_3, &MainWindow::showYear);
  addKey(tr("Menu"), Qt::Key_F10, &MainWindow::openMenu);
  m_menu->addAction(addKey(tr("&Undo"), Qt::CTRL | Qt::Key_Z, &MainWindow::undo));
  m_menu->addAction(addKey(tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, &MainWindow::redo));
  m_menu->addSeparator();
  m_tableAction = addKey(tr("Show as &table"), Qt::CTRL | Qt::Key_T, &MainWindow::toggleTable);
  m_tableAction->setCheckable(true);
  m_menu->addAction(m_tableAction);
  m_menu->addSeparator();
  m_menu->addAction(
      addKey(tr("Weekly check-&in..."), Qt::CTRL | Qt::Key_K, &MainWindow::askAboutWeekShown));
  m_menu->addAction(
      addKey(tr("&Settings..."), Qt::CTRL | Qt::Key_Comma, &MainWindow::showSettings));
  m_menu->addMenu(new SnoozeMenu(m_session, m_menu));
  m_menu->addSeparator();
  m_menu->addAction(addKey(tr("&Keys"), Qt::Key_F1, &MainWindow::showKeys));
  m_menu->addAction(addKey(tr("A&bout Pacekeeper"), {}, &MainWindow::showAbout));
  m_menu->addSeparator();
  m_menu->addAction(addKey(tr("&Quit"), Qt::CTRL | Qt::Key_Q, &MainWindow::quit));
}

/// An action of the window, so that its key works whether or not a menu shows it.
QAction* MainWindow::addKey(const QString& text, const QKeySequence& key,
                            void (MainWindow::*act)()) {
  auto* action = new QAction(text, this);
  action->setShortcut(key);
  connect(action, &QAction::triggered, this, act);
  addAction(action);
  return action;
}

void MainWindow::offerSchemes(SchemeFollower& follower) {
  m_menu->insertMenu(m_menu->actions().at(m_menu->actions().indexOf(m_tableAction) + 1),
                     new SchemeMenu(follower, m_menu));
}

void MainWindow::keepGeometry() {
  m_keepsGeometry = true;
  restoreGeometry(QSettings().value(geometryKey()).toByteArray());
}

void MainWindow::showDay(Day day) {
  m_form->showDay(day);
  showWeekOf(m_form->day());
}

DaySpan MainWindow::weekThatHolds(Day day) const {
  const Snapshot& snapshot = m_session.snapshot();
  return weekOf(day, snapshot.settings.calendar.at(snapshot.today).firstWeekday);
}

void MainWindow::showWeekOf(Day day) {
  const DaySpan week = weekThatHolds(day);
  m_pages->showWeek(week, day);
  m_weekSoFar->showWeek(week);
  m_notes->showWeek(week);
  m_banner->showWeek(week);
  m_status->showWeek(week);
}

void MainWindow::showPage(PageName page) {
  m_pages->showPage(page);
  m_topBar->setChosen(page);
}

/// From another page a day opens on the week page, ready to type.
void MainWindow::openDay(Day day) {
  const bool isOnWeek = m_pages->shown() == PageName::week;
  showDay(day);
  if (isOnWeek) return;
  showPage(PageName::week);
  focusWorked();
}

void MainWindow::goToPage(PageName page) {
  if (page == PageName::week) {
    showToday();
  } else {
    showPage(page);
    m_pages->focusShown();
  }
}

void MainWindow::showToday() {
  showDay(m_session.snapshot().today);
  if (m_pages->shown() == PageName::week) return;
  showPage(PageName::week);
  m_pages->focusShown();
}

void MainWindow::focusWorked() {
  m_form->focusWorked();
  m_column->showFocused();
}

void MainWindow::undo() {
  step(&Session::undo, tr("Nothing left to undo"));
}

void MainWindow::redo() {
  step(&Session::redo, tr("Nothing to redo"));
}

/// A refusal is told by the form; that nothing is left to do is told by nobody else.
void MainWindow::step(bool (Session::*take)(), const QString& nothingLeft) {
  bool wasRefused = false;
  const QObject whileTaking;
  connect(&m_session, &Session::failed, &whileTaking, [&wasRefused] { wasRefused = true; });
  const bool wasTaken = (m_session.*take)();
  if (!wasTaken && !wasRefused) m_status->say(nothingLeft);
}

void MainWindow::toggleTable() {
  m_pages->setTableShown(!m_pages->isTableShown());
  m_tableAction->setChecked(m_pages->isTableShown());
}

void MainWindow::showSettings() {
  auto* settings = new SettingsDialog(m_session, this);
  settings->setAttribute(Qt::WA_DeleteOnClose);
  // The week may begin on another day now.
  connect(settings, &QDialog::accepted, this, [this] { showWeekOf(m_form->day()); });
  settings->open();
}

void MainWindow::askAboutWeekShown() {
  askAboutWeek(weekThatHolds(m_form->day()).from);
}

void MainWindow::askAboutWeek(Day week) {
  auto* checkIn = new CheckInDialog(m_session, {week, week + std::chrono::weeks{1}}, this);
  checkIn->setAttribute(Qt::WA_DeleteOnClose);
  checkIn->open();
}

void MainWindow::showKeys() {
  auto* keys = new KeysWindow(this);
  keys->setAttribute(Qt::WA_DeleteOnClose);
  keys->open();
}

void MainWindow::showAbout() {
  QMessageBox::about(this, tr("About Pacekeeper"),
                     tr("Pacekeeper %1\n\nA diary of the hours you work and sleep, kept in one "
                        "file of your own. It tells what is linked with burnout; it makes no "
                        "diagnosis.")
                         .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::openMenu() {
  m_topBar->openMenu();
}

void MainWindow::quit() {
  close();
}

void MainWindow::paintEvent(QPaintEvent* event) {
  QWidget::paintEvent(event);
  if (m_wasPainted) return;
  m_wasPainted = true;
  QTimer::singleShot(0, this, &MainWindow::firstPainted);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (m_keepsGeometry) QSettings().setValue(geometryKey(), saveGeometry());
  QWidget::closeEvent(event);
}

}  // namespace pace::ui
