#include "ui/log/evening_form.h"

#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/log/form_reading.h"
#include "ui/log/outcome.h"
#include "ui/log/week_echo.h"
#include "ui/text/wording.h"
#include "ui/theme/scale.h"

namespace pace::ui {

EveningForm::EveningForm(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_header(new DayHeader),
      m_fields(new FormFields),
      m_saveButton(new SaveButton),
      m_refusal(new ToneLabel(&Theme::faultText)),
      m_outcome(new QuietLine),
      m_gaps(new GapsLine),
      m_today(session.snapshot().today),
      m_day(m_today) {
  layOut();
  orderStops();
  connectParts();
  connectSession();
  present(m_today);
}

void EveningForm::layOut() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::tiny);
  for (QWidget* part : std::initializer_list<QWidget*>{m_header, m_fields, m_saveButton, m_refusal,
                                                       m_outcome, m_gaps}) {
    column->addWidget(part);
  }
  column->insertSpacing(column->indexOf(m_fields), space::tiny);
  m_outcome->setObjectName(QStringLiteral("outcome"));
  m_refusal->setObjectName(QStringLiteral("refusal"));
  m_outcome->setMinimumHeight(m_outcome->link()->sizeHint().height());
  m_refusal->hide();
}

void EveningForm::orderStops() {
  QList<QWidget*> stops{m_header->earlierButton(), m_header->laterButton()};
  stops += m_fields->stops();
  stops += {m_saveButton, m_outcome->link(), m_gaps->link()};
  for (int i = 1; i < stops.size(); ++i) setTabOrder(stops[i - 1], stops[i]);
  for (QWidget* field : m_fields->stops()) field->installEventFilter(this);
  m_saveButton->installEventFilter(this);
}

void EveningForm::connectParts() {
  connect(m_header, &DayHeader::earlierAsked, this, [this] { obey(FormCommand::earlierDay); });
  connect(m_header, &DayHeader::laterAsked, this, [this] { obey(FormCommand::laterDay); });
  connect(m_fields, &FormFields::edited, this, &EveningForm::takeEdit);
  connect(m_saveButton, &SaveButton::clicked, this, &EveningForm::save);
  connect(m_gaps, &GapsLine::walked, this, &EveningForm::walkTo);
}

void EveningForm::connectSession() {
  connect(&m_session, &Session::changed, this, &EveningForm::takeSnapshot);
  connect(&m_session, &Session::putBack, this, &EveningForm::takePutBack);
  connect(&m_session, &Session::failed, m_refusal, &ToneLabel::say);
  connect(&m_session, &Session::ticked, this, &EveningForm::refreshHeader);
}

bool EveningForm::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto command = commandOf(static_cast<const QKeyEvent&>(*event));
    if (command && obey(*command)) return true;
  }
  return QWidget::eventFilter(watched, event);
}

void EveningForm::keyPressEvent(QKeyEvent* event) {
  const auto command = commandOf(*event);
  if (!command || !obey(*command)) QWidget::keyPressEvent(event);
}

/// False where the command has nothing to do here, so that the window may use the key.
bool EveningForm::obey(FormCommand command) {
  switch (command) {
    case FormCommand::save:
      save();
      return true;
    case FormCommand::putBack:
      return putBack();
    case FormCommand::earlierDay:
      goTo(m_day - std::chrono::days{1});
      return true;
    case FormCommand::laterDay:
      goTo(m_day + std::chrono::days{1});
      return true;
  }
  return false;
}

void EveningForm::save() {
  m_refusal->say({});
  const FormReading reading = readForm(m_fields->draft(), m_day, m_session.snapshot().today);
  m_fields->setFaults(reading.faults);
  const auto ofDay = std::ranges::find(reading.faults, FormField::day, &FormFault::field);
  if (ofDay != reading.faults.end()) m_refusal->say(ofDay->sentence);
  if (!reading.faults.empty()) return;

  const DayEntry* standing = savedEntry();
  const bool isNew = standing == nullptr ? !isBlank(reading.entry) : *standing != reading.entry;
  if (isNew) {
    commit(reading.entry);
  } else {
    sayNothingNew();
  }
}

void EveningForm::commit(const DayEntry& entry) {
  if (!m_session.save(entry)) return;
  m_drafts.forget(entry.day);
  m_fields->setDraft(m_saved);
  m_gaps->walkOn();
  const QString text = isBlank(entry) ? erasedText(entry.day) : savedText(entry.day, m_day);
  tellNews(text, tr("Undo"), [this] { undo(); });
  offerGaps();
}

void EveningForm::sayNothingNew() {
  m_fields->setDraft(m_saved);
  tellNews(savedEntry() == nullptr ? tr("Nothing to save yet. 9.5, say, is enough.")
                                   : tr("Already saved."));
  offerGaps();
}

bool EveningForm::putBack() {
  if (!isDirty()) return false;
  const Draft typed = m_fields->draft();
  m_fields->setDraft(m_saved);
  m_fields->selectFocused();
  m_refusal->say({});
  tellNews(tr("Put back as saved."), tr("Undo"), [this, typed] {
    m_fields->setDraft(typed);
    focusWorked();
    takeEdit();
  });
  return true;
}

void EveningForm::undo() {
  if (m_session.undo()) focusWorked();
}

void EveningForm::showDay(Day day) {
  const Day reachable = std::clamp(day, firstDay, m_today);
  if (reachable == m_day) return;
  m_gaps->withdraw();
  present(reachable);
}

void EveningForm::goTo(Day day) {
  const Day before = m_day;
  showDay(day);
  if (m_day != before) emit dayShown(m_day);
}

void EveningForm::present(Day day) {
  m_drafts.keep(m_day, m_fields->draft(), m_saved);
  m_day = day;
  m_saved = draftOf(savedEntry());
  m_fields->setDraft(m_drafts.find(day).value_or(m_saved));
  m_fields->selectFocused();
  m_refusal->say({});
  m_hasNews = false;
  refresh();
}

void EveningForm::takeEdit() {
  m_hasNews = false;
  m_refusal->say({});
  refresh();
}

void EveningForm::takeSnapshot() {
  const bool wasClean = !isDirty();
  const bool wasToday = m_day == m_today;
  m_today = m_session.snapshot().today;
  m_saved = draftOf(savedEntry());
  if (wasClean && isDirty()) m_fields->setDraft(m_saved);
  if (wasClean && wasToday) goTo(m_today);
  refresh();
}

void EveningForm::takePutBack(const Change& change, Step step) {
  m_gaps->withdraw();
  tellNews(putBackText(change, step));
}

void EveningForm::walkTo(std::optional<Day> gap) {
  const Day before = m_day;
  present(gap.value_or(m_today));
  if (m_day != before) emit dayShown(m_day);
  focusWorked();
  offerGaps();
}

void EveningForm::offerGaps() {
  m_gaps->offer(recentGaps(m_session.snapshot()));
}

void EveningForm::tellNews(const QString& text, const QString& link, std::function<void()> follow) {
  m_hasNews = true;
  m_outcome->say(text, link, std::move(follow));
}

void EveningForm::refresh() {
  const QString worked = m_fields->draft().worked;
  const bool isReadable = !hoursFault(FormField::worked, worked);
  m_fields->askAbout(m_day == m_today);
  m_fields->remarkOnWeek(isReadable ? weekEcho(m_session.snapshot(), m_day, tryLength(worked))
                                    : tr("week …"));
  refreshHeader();
  refreshOutcome();
}

void EveningForm::refreshHeader() {
  const Calendar& calendar = m_session.snapshot().settings.calendar.at(m_day);
  m_header->showDay(m_day, m_today, m_session.now(), calendar);
}

void EveningForm::refreshOutcome() {
  if (m_hasNews) return;
  if (isDirty()) {
    m_outcome->say(tr("Not saved yet."));
  } else if (const auto other = m_drafts.newestBut(m_day)) {
    m_outcome->say(tr("%1 is not saved yet.").arg(shortDay(*other)), tr("Go back"),
                   [this, day = *other] { goTo(day); });
  } else {
    m_outcome->say({});
  }
}

const DayEntry* EveningForm::savedEntry() const {
  return entryOf(m_session.snapshot().entries, m_day);
}

}  // namespace pace::ui
