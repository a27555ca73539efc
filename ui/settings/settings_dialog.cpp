#include "ui/settings/settings_dialog.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/fields/dialog_buttons.h"
#include "ui/theme/scale.h"

namespace pace::ui {

namespace {

constexpr QSize startSize{680, 744};

}  // namespace

SettingsDialog::SettingsDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_form(new SettingsForm),
      m_scroll(new QScrollArea),
      m_failure(new ToneLabel(&Theme::faultText)) {
  setWindowTitle(tr("Settings"));
  setAccessibleName(windowTitle());
  m_failure->setObjectName(QStringLiteral("failure"));
  layOut();
  resize(startSize);
  m_form->setDraft(draftOf(session.snapshot().settings, session.snapshot().today));
  showStanding();
  connect(&m_session, &Session::changed, this, &SettingsDialog::showStanding);
  connect(&m_session, &Session::failed, m_failure, &ToneLabel::say);
  m_form->stops().front()->setFocus();
}

void SettingsDialog::layOut() {
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setAccessibleName(windowTitle());
  m_scroll->setWidget(m_form);

  auto* promise =
      new QLabel(tr("A change holds from its day on: changing a limit never rewrites the past."));
  promise->setTextFormat(Qt::PlainText);
  promise->setWordWrap(true);
  m_failure->hide();

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::huge, space::large, space::large, space::large);
  column->setSpacing(space::large);
  column->addWidget(promise);
  column->addWidget(m_scroll, 1);
  column->addWidget(m_failure);
  column->addWidget(saveOrCancel(this, [this] { save(); }));
}

void SettingsDialog::showStanding() {
  m_form->showHistory(m_session.snapshot().settings, m_session.snapshot().today);
}

void SettingsDialog::save() {
  m_failure->say({});
  const SettingsReading reading = readSettings(m_form->draft(), m_session.snapshot().settings);
  m_form->setFaults(reading.faults);
  if (!reading.faults.empty()) {
    m_scroll->ensureWidgetVisible(m_form->row(reading.faults.front().field));
  } else if (write(reading.changes)) {
    accept();
  }
}

/// Ends at the first that is refused. What was kept until then no longer differs, and is not
/// written again.
bool SettingsDialog::write(const SettingsChanges& changes) {
  const auto& [limits, calendar, usualHours, sleepNeed] = changes;
  return (!limits || m_session.changeLimits(limits->from, limits->value)) &&
         (!calendar || m_session.changeCalendar(calendar->from, calendar->value)) &&
         (!usualHours || m_session.changeUsualHours(usualHours->from, usualHours->value)) &&
         (!sleepNeed || m_session.changeSleepNeed(sleepNeed->from, sleepNeed->value));
}

}  // namespace pace::ui
