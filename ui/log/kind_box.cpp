#include "ui/log/kind_box.h"

namespace pace::ui {

KindBox::KindBox(QWidget* parent) : ChoiceBox(parent) {
  for (const DayKind kind :
       {DayKind::working, DayKind::dayOff, DayKind::holiday, DayKind::vacation, DayKind::sick}) {
    addItem(kindName(kind), static_cast<int>(kind));
  }
}

DayKind KindBox::kind() const {
  return static_cast<DayKind>(currentData().toInt());
}

void KindBox::setKind(DayKind kind) {
  setCurrentIndex(findData(static_cast<int>(kind)));
}

QString kindName(DayKind kind) {
  switch (kind) {
    case DayKind::working:
      return KindBox::tr("Working day");
    case DayKind::dayOff:
      return KindBox::tr("Day off");
    case DayKind::holiday:
      return KindBox::tr("Holiday");
    case DayKind::vacation:
      return KindBox::tr("Vacation");
    case DayKind::sick:
      return KindBox::tr("Sick");
  }
  return {};
}

}  // namespace pace::ui
