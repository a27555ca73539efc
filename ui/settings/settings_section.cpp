#include "ui/settings/settings_section.h"

#include <QVBoxLayout>

#include "ui/fields/question.h"
#include "ui/theme/scale.h"

namespace pace::ui {

namespace {

constexpr int columns = 4;

QLabel* heading(const QString& title) {
  auto* label = new QLabel(title);
  label->setFont(strong(label->font()));
  label->setTextFormat(Qt::PlainText);
  return label;
}

}  // namespace

SettingsSection::SettingsSection(const QString& title, const QString& purpose, QWidget* parent)
    : QWidget(parent),
      m_title(title),
      m_fields(new QGridLayout),
      m_from(new DayField),
      m_history(new ToneLabel(&Theme::muted)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::tiny);
  column->addWidget(heading(title));
  auto* about = new ToneLabel(&Theme::muted);
  about->setText(purpose);
  column->addWidget(about);
  column->addSpacing(space::tiny);
  column->addLayout(m_fields);
  column->addSpacing(space::tiny);
  column->addWidget(m_history);
  m_fields->setHorizontalSpacing(space::medium);
  m_fields->setVerticalSpacing(space::small);
  for (int i = 0; i < columns; ++i) {
    m_fields->setColumnStretch(i, 1);
    m_fields->setColumnMinimumWidth(i, m_from->sizeHint().width());
  }
}

// The columns of all groups stand under each other: no field is wider than another, and no column
// is empty.
void SettingsSection::add(QWidget* field) {
  const int place = m_fields->count();
  field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_fields->addWidget(field, place / columns, place % columns, Qt::AlignTop);
}

void SettingsSection::addFrom() {
  add(asked(tr("Holds from"), m_from));
  m_from->setName(tr("%1 hold from", "a group of settings").arg(m_title));
  while (m_fields->count() < columns) add(new QWidget);
}

void SettingsSection::showHistory(const QStringList& lines) {
  m_history->setText(lines.join(u'\n'));
}

}  // namespace pace::ui
