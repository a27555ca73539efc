#include "ui/fields/field_row.h"

#include <QVBoxLayout>
#include <utility>

#include "ui/fields/question.h"
#include "ui/theme/scale.h"

namespace pace::ui {

FieldRow::FieldRow(EchoField* field, FaultOf faultOf, QString formats, QWidget* parent)
    : QWidget(parent),
      m_faultOf(std::move(faultOf)),
      m_formats(std::move(formats)),
      m_question(new ToneLabel(&Theme::muted)),
      m_field(field),
      m_remark(new ToneLabel(&Theme::muted)),
      m_fault(new ToneLabel(&Theme::faultText)) {
  layOut();
  describe();
  connect(m_field, &EchoField::textEdited, this, [this] {
    setFault({});
    emit edited();
  });
  connect(m_field, &EchoField::left, this, [this] { setFault(m_faultOf(m_field->text())); });
}

void FieldRow::layOut() {
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
}

void FieldRow::ask(const QString& question) {
  m_question->setText(question);
  m_field->setAccessibleName(withoutMnemonic(question));
}

void FieldRow::remark(const QString& text) {
  m_remark->say(text);
  m_remark->setVisible(!text.isEmpty() && m_fault->text().isEmpty());
}

void FieldRow::setFault(const QString& sentence) {
  m_field->setFaulty(!sentence.isEmpty());
  m_fault->say(sentence);
  m_remark->setVisible(sentence.isEmpty() && !m_remark->text().isEmpty());
  describe();
}

void FieldRow::describe() {
  const QString fault = m_fault->text();
  m_field->setAccessibleDescription(fault.isEmpty() ? m_formats
                                                    : fault + QLatin1Char(' ') + m_formats);
}

}  // namespace pace::ui
