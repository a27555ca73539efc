#include "ui/settings/day_field.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QPainter>
#include <QTextCharFormat>
#include <QWheelEvent>
#include <algorithm>

#include "ui/fields/field_frame.h"
#include "ui/text/wording.h"
#include "ui/theme/scale.h"

namespace pace::ui {

DayField::DayField(QWidget* parent) : QDateEdit(parent) {
  setCalendarPopup(true);
  setFrame(false);
  clearBase(*this);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setDateRange(toQDate(firstDay), toQDate(lastDay));
  setDisplayFormat(tr("d MMM yyyy", "date pattern: 1 Mar 2026"));
  // Qt's own weekends are red, which a dark ground swallows.
  for (const auto weekend : {Qt::Saturday, Qt::Sunday}) {
    calendarWidget()->setWeekdayTextFormat(weekend, {});
  }
  const int lineEditInset = 2;
  lineEdit()->setTextMargins(fieldInset - 2 * lineEditInset, 0, 0, 0);
}

// The line inside is a widget of its own to a screen reader.
void DayField::setName(const QString& name) {
  setAccessibleName(name);
  lineEdit()->setAccessibleName(name);
}

Day DayField::day() const {
  return toDay(date());
}

void DayField::setDay(Day day) {
  setDate(toQDate(day));
}

QSize DayField::sizeHint() const {
  return {QDateEdit::sizeHint().width() + fieldInset,
          std::max(fieldHeight, fontMetrics().height() + 2 * space::small)};
}

QSize DayField::minimumSizeHint() const {
  return sizeHint();
}

bool DayField::focusNextPrevChild(bool next) {
  // Past QDateTimeEdit, which would stop at every part of the date.
  return QWidget::focusNextPrevChild(next);  // NOLINT(bugprone-parent-virtual-call)
}

void DayField::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(palette());
  QPainter painter(this);
  paintFieldFrame(painter, rect(), theme, {.hasFocus = hasFocus()});
  paintChoiceArrow(painter, rect().adjusted(fieldInset, 0, -fieldInset, 0), theme,
                   layoutDirection());
}

void DayField::wheelEvent(QWheelEvent* event) {
  if (hasFocus()) {
    QDateEdit::wheelEvent(event);
  } else {
    event->ignore();
  }
}

}  // namespace pace::ui
