#include "ui/log/form_fields.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/fields/question.h"
#include "ui/log/hours_field.h"
#include "ui/theme/scale.h"

namespace pace::ui {

namespace {

const QString zeroHours = QStringLiteral("0");

FieldRow* hoursRow(FormField field) {
  const auto faultOf = [field](const QString& text) {
    const auto fault = hoursFault(field, text);
    return fault ? fault->sentence : QString();
  };
  return new FieldRow(
      new HoursField, faultOf,
      FormFields::tr("Hours as 9.5, 9:30 or 9h30, or clock times as 9-12:30 13-19. 0 is a day "
                     "without any."));
}

void focusFault(EchoField& field, const FormFault& fault) {
  field.setFocus(Qt::OtherFocusReason);
  field.setCursorPosition(static_cast<int>(fault.position));
}

}  // namespace

FormFields::FormFields(QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_worked(hoursRow(FormField::worked)),
      m_slept(hoursRow(FormField::slept)),
      m_kind(new KindBox),
      m_energyQuestion(new ToneLabel(&Theme::muted)),
      m_energy(new EnergyPicker),
      m_note(new NoteField),
      m_noteFault(new ToneLabel(&Theme::faultText)) {
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(0);
  addHours();
  addKind();
  addEnergy();
  addNote();
  askAbout(true);
}

void FormFields::addHours() {
  m_worked->field()->setObjectName(QStringLiteral("worked"));
  m_slept->field()->setObjectName(QStringLiteral("slept"));
  m_worked->field()->setPlaceholderText(tr("9.5 or 9-12:30 13-19"));
  m_slept->field()->setPlaceholderText(tr("7 or 23:30-6:30"));
  m_worked->ask(tr("Worked"));
  for (FieldRow* row : {m_worked, m_slept}) {
    m_column->addWidget(row);
    m_column->addSpacing(space::small);
    connect(row, &FieldRow::edited, this, &FormFields::edited);
  }
  connect(m_worked, &FieldRow::edited, this, [this] { m_zeroIsFromKind = false; });
}

void FormFields::addKind() {
  addAnswer(questionFor(m_kind, tr("Kind of day")), m_kind);
  connect(m_kind, &KindBox::activated, this, &FormFields::answerForKind);
}

void FormFields::addEnergy() {
  m_energyQuestion->setBuddy(m_energy);
  m_energy->setAccessibleDescription(tr("From 1, drained, to 5, full of energy."));
  addAnswer(m_energyQuestion, m_energy);
  connect(m_energy, &EnergyPicker::chosen, this, &FormFields::edited);
}

void FormFields::addNote() {
  m_note->setAccessibleDescription(tr("Enter saves the day, Shift+Enter begins a new line."));
  addAnswer(questionFor(m_note, tr("Note")), m_note);
  m_noteFault->hide();
  m_column->addWidget(m_noteFault);
  connect(m_note, &NoteField::textChanged, this, [this] {
    setFault({FormField::note, {}});
    emit edited();
  });
}

void FormFields::addAnswer(ToneLabel* question, QWidget* answer) {
  m_column->addWidget(question);
  m_column->addSpacing(space::tiny);
  m_column->addWidget(answer);
  m_column->addSpacing(space::small);
}

Draft FormFields::draft() const {
  return {.worked = m_worked->field()->text(),
          .slept = m_slept->field()->text(),
          .kind = m_kind->kind(),
          .energy = m_energy->energy(),
          .note = m_note->note()};
}

void FormFields::setDraft(const Draft& draft) {
  const QSignalBlocker noteIsNotEdited(m_note);
  m_worked->field()->setText(draft.worked);
  m_slept->field()->setText(draft.slept);
  m_kind->setKind(draft.kind);
  m_energy->setEnergy(draft.energy);
  m_note->setNote(draft.note);
  m_zeroIsFromKind = false;
  setFaults({});
}

void FormFields::askAbout(bool isTonight) {
  m_slept->ask(isTonight ? tr("Slept last night") : tr("Slept the night before"));
  const QString energy = isTonight ? tr("Energy tonight") : tr("Energy that evening");
  m_energyQuestion->setText(energy);
  m_energy->setAccessibleName(energy);
}

void FormFields::setFaults(const std::vector<FormFault>& faults) {
  for (const FormField field : {FormField::worked, FormField::slept, FormField::note}) {
    setFault({field, {}});
  }
  for (auto fault = faults.rbegin(); fault != faults.rend(); ++fault) setFault(*fault);
  if (faults.empty()) return;
  if (faults.front().field == FormField::worked) focusFault(*m_worked->field(), faults.front());
  if (faults.front().field == FormField::slept) focusFault(*m_slept->field(), faults.front());
  if (faults.front().field == FormField::note) m_note->setFocus(Qt::OtherFocusReason);
}

void FormFields::focusWorked() {
  m_worked->field()->setFocus(Qt::ShortcutFocusReason);
  m_worked->field()->selectAll();
}

void FormFields::selectFocused() {
  for (const FieldRow* row : {m_worked, m_slept}) {
    if (row->field()->hasFocus()) row->field()->selectAll();
  }
}

QList<QWidget*> FormFields::stops() const {
  QList<QWidget*> stops{m_worked->field(), m_slept->field(), m_kind};
  for (NumberButton* button : m_energy->buttons()) stops.append(button);
  stops.append(m_note);
  return stops;
}

// A day off is a day of 0 hours, unless something else is typed; said in the field, so that the
// person sees what is saved and can change it.
void FormFields::answerForKind() {
  EchoField* worked = m_worked->field();
  if (m_kind->kind() == DayKind::working && m_zeroIsFromKind) {
    worked->clear();
    m_zeroIsFromKind = false;
  } else if (m_kind->kind() != DayKind::working && worked->text().trimmed().isEmpty()) {
    worked->setText(zeroHours);
    m_worked->setFault({});
    m_zeroIsFromKind = true;
  }
  emit edited();
}

void FormFields::setFault(const FormFault& fault) {
  switch (fault.field) {
    case FormField::worked:
      m_worked->setFault(fault.sentence);
      break;
    case FormField::slept:
      m_slept->setFault(fault.sentence);
      break;
    case FormField::note:
      m_note->setFaulty(!fault.sentence.isEmpty());
      m_noteFault->say(fault.sentence);
      break;
    case FormField::day:
      break;
  }
}

}  // namespace pace::ui
