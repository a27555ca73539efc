#include "ui/week/week_so_far.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/text/likely_end.h"
#include "ui/text/wording.h"
#include "ui/theme/scale.h"
#include "ui/week/gaps.h"
#include "ui/week/line_distance.h"

namespace pace::ui {

namespace {

void makeQuiet(QLabel& label) {
  label.setFont(scaled(label.font(), TextSize::small));
  label.setForegroundRole(QPalette::PlaceholderText);
  label.setWordWrap(true);
}

}  // namespace

WeekSoFar::WeekSoFar(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_week(session.snapshot().week.days),
      m_title(new QLabel),
      m_total(new QLabel),
      m_gauge(new Gauge),
      m_distance(new QLabel),
      m_gaps(new QLabel) {
  dress();
  layOut();
  connect(m_gaps, &QLabel::linkActivated, this, &WeekSoFar::follow);
  connect(&m_session, &Session::changed, this, &WeekSoFar::refresh);
  refresh();
}

void WeekSoFar::dress() {
  m_title->setFont(strong(font()));
  m_total->setFont(strong(scaled(font(), TextSize::display)));
  makeQuiet(*m_distance);
  makeQuiet(*m_gaps);
  m_gaps->setTextFormat(Qt::RichText);
  m_gaps->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
}

void WeekSoFar::layOut() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::small - 2);
  for (QWidget* part :
       std::initializer_list<QWidget*>{m_title, m_total, m_gauge, m_distance, m_gaps}) {
    column->addWidget(part);
  }
}

void WeekSoFar::showWeek(DaySpan week) {
  if (week == m_week) return;
  m_week = week;
  refresh();
}

void WeekSoFar::refresh() {
  const Snapshot& snapshot = m_session.snapshot();
  const Day asOf = std::min(m_week.until - std::chrono::days{1}, snapshot.today);
  const Limits& limits = snapshot.settings.limits.at(asOf);
  const Total total = totalOf(snapshot.entries, m_week, snapshot.today);
  refreshTotal(total);
  GaugeModel gauge = gaugeModel(total, limits, snapshot.today);
  gauge.likely = likelyEnd(snapshot, m_week);
  m_gauge->show(gauge);
  m_distance->setText(outlook(lineDistance(total, limits, snapshot.today)));
  refreshGaps();
}

/// "Likely 61–69 h by Sunday · 8 h 45 m to the 70 h line".
QString WeekSoFar::outlook(const QString& distance) const {
  const QString likely = likelyEndWords(m_session.snapshot(), m_week);
  return likely.isEmpty() ? distance : tr("%1 · %2", "two facts in one line").arg(likely, distance);
}

void WeekSoFar::refreshTotal(const Total& total) {
  const Day today = m_session.snapshot().today;
  const QString name =
      m_week.contains(today) ? tr("This week") : tr("Week of %1").arg(dayRange(m_week));
  const bool atLeast = total.logged > 0 && isAtLeast(total, today);
  m_title->setText(atLeast ? tr("%1, at least", "the week's name, before its total").arg(name)
                           : name);
  m_total->setText(length(total.worked));
  m_total->setAccessibleName(
      tr("%1: %2", "the week's name and its total").arg(m_title->text(), m_total->text()));
}

void WeekSoFar::refreshGaps() {
  const std::vector<Day> gaps = gapsBeside(m_week, m_session.snapshot());
  m_gaps->setText(gapLinks(gaps));
  m_gaps->setAccessibleName(gapWords(gaps));
  m_gaps->setVisible(!gaps.empty());
}

// A label inks its links once, when it reads its text.
void WeekSoFar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange) return;
  m_gaps->clear();
  refreshGaps();
}

void WeekSoFar::follow(const QString& link) {
  if (const auto day = tryIsoDay(link.toStdString())) emit dayChosen(*day);
}

}  // namespace pace::ui
