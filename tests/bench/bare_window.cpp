// The floor start-up and memory are held against: the least a Qt window can be that says a word.
// The first word drawn costs every program the system's fonts.

#include <QApplication>
#include <QLabel>

#include "app/pacekeeper/first_paint.h"

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  QLabel window(QStringLiteral("Pacekeeper"));
  window.resize(1120, 740);
  pace::exitAfterFirstPaint(window);
  window.show();
  return QApplication::exec();
}
