#include "ui/checkin/check_in_dialog.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/checkin/statements.h"
#include "ui/fields/dialog_buttons.h"
#include "ui/text/wording.h"
#include "ui/theme/scale.h"

namespace pace::ui {

namespace {

constexpr int least = 0;
constexpr int most = 10;

QLabel* plainLabel(const QString& text) {
  auto* label = new QLabel(text);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

NumberPicker* pickerFor(const QString& sentence) {
  auto* picker = new NumberPicker(least, most);
  picker->setAccessibleName(sentence);
  for (NumberButton* button : picker->buttons()) button->setAccessibleDescription(sentence);
  return picker;
}

}  // namespace

CheckInDialog::CheckInDialog(Session& session, DaySpan week, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_week(week),
      m_failure(new ToneLabel(&Theme::faultText)) {
  setWindowTitle(tr("Weekly check-in"));
  setAccessibleName(windowTitle());
  m_failure->setObjectName(QStringLiteral("failure"));
  m_failure->hide();
  layOut();
  showAnswers();
  connect(&m_session, &Session::failed, m_failure, &ToneLabel::say);
  m_pickers.front()->setFocus();
}

void CheckInDialog::layOut() {
  QLabel* title = plainLabel(weekTitle(m_week));
  title->setFont(strong(title->font()));
  auto* scale = new ToneLabel(&Theme::muted);
  scale->setText(
      tr("0 is not at all, 10 is completely. Leave out what you like; the same number "
         "again clears it."));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::huge, space::large, space::huge, space::large);
  column->setSpacing(space::large);
  column->addWidget(title);
  column->addWidget(scale);
  column->addWidget(rows());
  column->addStretch();
  column->addWidget(m_failure);
  column->addWidget(saveOrCancel(this, [this] { save(); }));
}

QWidget* CheckInDialog::rows() {
  auto* rows = new QWidget;
  auto* column = new QVBoxLayout(rows);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::tiny);
  for (const Statement& statement : statements()) {
    NumberPicker* picker = pickerFor(statement.sentence);
    QLabel* sentence = plainLabel(statement.sentence);
    sentence->setBuddy(picker);
    if (!m_pickers.empty()) column->addSpacing(space::medium);
    column->addWidget(sentence);
    column->addWidget(picker);
    m_pickers.push_back(picker);
  }
  return rows;
}

void CheckInDialog::showAnswers() {
  const auto standing = std::ranges::find(m_session.checkIns(), m_week.from, &CheckIn::week);
  if (standing == m_session.checkIns().end()) return;
  for (std::size_t i = 0; i < m_pickers.size(); ++i) {
    const auto& answer = (*standing).*statements().at(i).answer;
    m_pickers[i]->setNumber(answer ? std::optional(answer->points()) : std::nullopt);
  }
}

CheckIn CheckInDialog::checkIn() const {
  CheckIn checkIn;
  checkIn.week = m_week.from;
  for (std::size_t i = 0; i < m_pickers.size(); ++i) {
    const auto number = m_pickers[i]->number();
    checkIn.*statements().at(i).answer = number ? Agreement::tryFrom(*number) : std::nullopt;
  }
  return checkIn;
}

void CheckInDialog::save() {
  m_failure->say({});
  if (m_session.answer(checkIn())) accept();
}

}  // namespace pace::ui
