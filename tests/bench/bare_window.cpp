// The floor start-up and memory are held against: the least a Qt window can be.

#include <QApplication>
#include <QWidget>

#include "app/pacekeeper/first_paint.h"

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  QWidget window;
  window.resize(1120, 740);
  pace::exitAfterFirstPaint(window);
  window.show();
  return QApplication::exec();
}
