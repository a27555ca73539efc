// Tells when a window is first seen, so that start-up can be measured from outside.
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QTimer>
#include <QWidget>
#include <cstdio>

namespace pace {

/// Watches a window for its first paint, then says so on standard output and quits.
class FirstPaint final : public QObject {
 public:
  explicit FirstPaint(QWidget& window) : QObject(&window) { window.installEventFilter(this); }

  bool eventFilter(QObject* window, QEvent* event) override {
    if (event->type() == QEvent::Paint) {
      window->removeEventFilter(this);
      // Queued behind the paint, so that what was painted has been handed to the screen by then.
      QTimer::singleShot(0, this, &FirstPaint::report);
    }
    return QObject::eventFilter(window, event);
  }

 private:
  static void report() {
    std::puts("first paint");
    std::fflush(stdout);
    QCoreApplication::quit();
  }
};

/// Call before the window is shown. The window owns the watcher.
inline void exitAfterFirstPaint(QWidget& window) {
  new FirstPaint(window);
}

}  // namespace pace
