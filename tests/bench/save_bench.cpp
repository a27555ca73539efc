// From a save to the repainted window, with ten years of days.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QEvent>

#include "tests/bench/ten_years.h"
#include "ui/session/session.h"
#include "ui/window/main_window.h"

namespace pace::bench {
namespace {

/// Counts the paints of every widget, so that a benchmark knows something was painted.
class PaintCounter final : public QObject {
 public:
  PaintCounter() { QCoreApplication::instance()->installEventFilter(this); }

  int count() const { return m_count; }

  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint) ++m_count;
    return QObject::eventFilter(watched, event);
  }

 private:
  int m_count = 0;
};

/// Handles everything that is queued, repaints included, until nothing more is painted.
void settle(const PaintCounter& paints) {
  for (int before = -1; before != paints.count();) {
    before = paints.count();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
  }
}

void saveToRepaint(benchmark::State& state) {
  const JournalFolder folder;
  SqliteJournal journal(folder.journal(), benchWriter());
  journal.seed(tenYears());
  ui::Session session(journal, [] { return LocalMinutes{today} + std::chrono::hours{21}; });
  session.load();
  ui::MainWindow window(session);
  window.show();
  const PaintCounter paints;
  settle(paints);

  DayEntry entry{.day = today, .worked = std::chrono::hours{8}};
  for (auto _ : state) {
    *entry.worked += std::chrono::minutes{*entry.worked < std::chrono::hours{12} ? 1 : -240};
    const int before = paints.count();
    if (!session.save(entry)) state.SkipWithError("the journal refused");
    settle(paints);
    if (paints.count() == before) state.SkipWithError("nothing was painted");
  }
}
BENCHMARK(saveToRepaint)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace pace::bench
