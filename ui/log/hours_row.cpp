#include "ui/log/hours_row.h"

#include <QVBoxLayout>

#include "ui/theme/scale.h"

namespace pace::ui {

HoursRow::HoursRow(FormField which, QWidget* parent)
    : QWidget(parent),
      m_which(which),
      m_question(new ToneLabel(&Theme::muted)),
      m_field(new HoursField),
      m_remark(new ToneLabel(&Theme::muted)),
      m_fault(new ToneLabel(&Theme::faultText)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::tiny);
  for (QWidget* part : std::initializer_list<QWidget*>{m_question, m_field, m_remark, m_fault}) {
    column->addWidget(part);
  }
  m_question->setBuddy(m_field);
  m_question->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  m_remark->hide();
  m_fault->hide();
  describe();
  connect(m_field, &HoursField::textEdited, this, [this] {
    setFault(std::nullopt);
    emit edited();
  });
  connect(m_field, &HoursField::left, this,
          [this] { setFault(hoursFault(m_which, m_field->text())); });
}

void HoursRow::ask(const QString& question) {
  m_question->setText(question);
  m_field->setAccessibleName(question);
}

void HoursRow::remark(const QString& text) {
  m_remark->say(text);
  m_remark->setVisible(!text.isEmpty() && m_fault->text().isEmpty());
}

void HoursRow::setFault(const std::optional<FormFault>& fault) {
  m_field->setFaulty(fault.has_value());
  m_fault->say(fault ? fault->sentence : QString());
  m_remark->setVisible(!fault && !m_remark->text().isEmpty());
  describe();
}

void HoursRow::describe() {
  const QString formats =
      tr("Hours as 9.5, 9:30 or 9h30, or clock times as 9-12:30 13-19. 0 is a day without any.");
  const QString fault = m_fault->text();
  m_field->setAccessibleDescription(fault.isEmpty() ? formats : fault + QLatin1Char(' ') + formats);
}

}  // namespace pace::ui
