// Builds the parts of the window from the process it runs in, and hands them to each other.
#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QIcon>
#include <QMessageBox>
#include <QSysInfo>
#include <chrono>
#include <cstdio>
#include <memory>

#include "app/pacekeeper/first_paint.h"
#include "app/pacekeeper/options.h"
#include "app/pacekeeper/pictures.h"
#include "core/demo/check_ins.h"
#include "core/demo/story.h"
#include "core/journal/memory_journal.h"
#include "core/store/sqlite_journal.h"
#include "ui/reminder/desktop_notifier.h"
#include "ui/session/session.h"
#include "ui/session/store_sentence.h"
#include "ui/text/wording.h"
#include "ui/theme/color_scheme.h"
#include "ui/warning/alert_notice.h"
#include "ui/window/main_window.h"

namespace pace {

namespace {

using Clock = std::function<LocalMinutes()>;

LocalMinutes localNow() {
  const QDateTime now = QDateTime::currentDateTime();
  return ui::toDay(now.date()) + std::chrono::hours{now.time().hour()} +
         std::chrono::minutes{now.time().minute()};
}

/// The real clock, or one that stands in the evening of a day given.
Clock clockOf(std::optional<Day> day) {
  constexpr std::chrono::hours evening{21};
  if (!day) return localNow;
  return [now = LocalMinutes{*day} + evening] { return now; };
}

Writer writer() {
  return {.device = QSysInfo::machineHostName().toStdString(), .currentInstant = [] {
            return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
          }};
}

std::filesystem::path journalPath(const Options& options) {
  const QString path = options.journal.value_or(qEnvironmentVariable("PACEKEEPER_JOURNAL"));
  return path.isEmpty() ? defaultJournalPath()
                        : std::filesystem::path(QFile::encodeName(path).toStdString());
}

std::unique_ptr<Journal> demoJournal(Day today) {
  auto journal = std::make_unique<MemoryJournal>(demo::story(today));
  for (const CheckIn& checkIn : demo::checkIns(today)) journal->answer(checkIn);
  return journal;
}

std::unique_ptr<Journal> openJournal(const Options& options) {
  if (options.isDemo) return demoJournal(*options.today);
  return std::make_unique<SqliteJournal>(journalPath(options), writer());
}

void nameApplication() {
  QCoreApplication::setOrganizationName(QStringLiteral("pacekeeper"));
  QCoreApplication::setApplicationName(QStringLiteral("pacekeeper"));
  QCoreApplication::setApplicationVersion(QStringLiteral(PACE_VERSION));
  QGuiApplication::setDesktopFileName(QStringLiteral("org.pacekeeper.pacekeeper"));
}

Options optionsOf(const QApplication& application) {
  const Day realToday = logicalDay(localNow());
  Options options = readOptions(application.arguments(), realToday);
  if (options.isDemo && !options.today) options.today = demo::climax(realToday);
  return options;
}

void passOnAlerts(ui::Session& session, ui::DesktopNotifier& notifier) {
  QObject::connect(&session, &ui::Session::alerted, &notifier, [&](const SentAlert& alert) {
    const auto [title, body] = ui::alertWords(alert, session.snapshot());
    const bool isUrgent = alert.kind == AlertKind::fact && alert.level == Severity::severe;
    notifier.show({.title = title, .body = body, .isUrgent = isUrgent});
  });
}

/// Tells why there is nothing to show. Returns the exit code.
int fail(const QString& sentence, const Options& options) {
  std::fprintf(stderr, "pacekeeper: %s\n", qUtf8Printable(sentence));
  if (!options.pictures) {
    QMessageBox::critical(nullptr, QCoreApplication::translate("main", "Pacekeeper"), sentence);
  }
  return EXIT_FAILURE;
}

int paint(ui::MainWindow& window, const Options& options) {
  const auto error = paintPictures(window, *options.pictures);
  return error ? fail(*error, options) : EXIT_SUCCESS;
}

int open(ui::Session& session, ui::MainWindow& window, ui::SchemeFollower& follower,
         const Options& options) {
  ui::DesktopNotifier notifier;
  if (!options.isDemo) {
    window.keepGeometry();
    passOnAlerts(session, notifier);
  }
  if (options.endsAtFirstPaint) exitAfterFirstPaint(window);
  QObject::connect(&window, &ui::MainWindow::firstPainted, &follower, &ui::SchemeFollower::start);
  QObject::connect(&window, &ui::MainWindow::firstPainted, &session, &ui::Session::load);
  QObject::connect(&window, &ui::MainWindow::firstPainted, &window, [] {
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/pacekeeper-128.png")));
  });
  window.show();
  return QApplication::exec();
}

int run(const Options& options) {
  ui::SchemeFollower follower;
  const auto journal = openJournal(options);
  ui::Session session(*journal, clockOf(options.today));
  QString refusal;
  const auto listening = QObject::connect(&session, &ui::Session::failed,
                                          [&refusal](const QString& text) { refusal = text; });
  const bool wasRead = options.pictures ? session.load() : session.loadRecent();
  if (!wasRead) return fail(refusal, options);
  QObject::disconnect(listening);

  ui::MainWindow window(session);
  window.offerSchemes(follower);
  if (options.isDemo) window.markDemo();
  return options.pictures ? paint(window, options) : open(session, window, follower, options);
}

int runPacekeeper(int count, char** words) {
  nameApplication();
  const QApplication application(count, words);
  const Options options = optionsOf(application);
  try {
    return run(options);
  } catch (const StoreError& error) {
    return fail(ui::storeSentence(error), options);
  }
}

}  // namespace

}  // namespace pace

int main(int count, char** words) {
  return pace::runPacekeeper(count, words);
}
