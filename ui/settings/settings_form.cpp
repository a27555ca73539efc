#include "ui/settings/settings_form.h"

#include <QLocale>
#include <QVBoxLayout>

#include "ui/fields/echo_words.h"
#include "ui/fields/question.h"
#include "ui/settings/settings_history.h"
#include "ui/theme/scale.h"

namespace pace::ui {

namespace {

/// What a field says it has understood. A time of day reads as it was typed, and needs no echo.
EchoField::Understood echoIn(SettingField field) {
  if (field == SettingField::dayStart) return [](const QString&) { return QString(); };
  return [field](const QString& text) {
    if (text.trimmed().isEmpty()) return QString();
    const auto value = trySetting(field, text);
    return value ? echoOf(*value) : unreadEcho();
  };
}

QString formatsOf(SettingField field) {
  return field == SettingField::dayStart ? SettingsForm::tr("A time of day, as 4, 4:30 or 04:00.")
                                         : SettingsForm::tr("Hours, as 8, 8:30 or 8.5.");
}

FieldRow* rowFor(SettingField field) {
  return new FieldRow(
      new EchoField(echoIn(field)),
      [field](const QString& text) { return settingFault(field, text); }, formatsOf(field));
}

}  // namespace

SettingsForm::SettingsForm(QWidget* parent) : QWidget(parent), m_firstWeekday(new ChoiceBox) {
  addLimits();
  addCalendar();
  addUsualHours();
  addSleepNeed();
  layOut();
  const QList<QWidget*> order = stops();
  for (int i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
}

void SettingsForm::addLimits() {
  SettingsSection* limits =
      begin(SettingGroup::limits, tr("Limits"),
            tr("Hours a week from which Pacekeeper speaks up, each more serious than the last."));
  ask(limits, SettingField::notice, tr("&Notice"));
  ask(limits, SettingField::high, tr("&High"));
  ask(limits, SettingField::overload, tr("&Overload"));
  ask(limits, SettingField::severe, tr("Se&vere"));
  limits->addFrom();
}

void SettingsForm::addCalendar() {
  SettingsSection* calendar =
      begin(SettingGroup::calendar, tr("Weeks and days"),
            tr("An evening before the start of the day still belongs to the day before."));
  for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
    m_firstWeekday->addItem(QLocale().standaloneDayName(weekday), weekday);
  }
  calendar->add(asked(tr("&Week starts on"), m_firstWeekday));
  ask(calendar, SettingField::dayStart, tr("&Day starts at"));
  calendar->addFrom();
}

void SettingsForm::addUsualHours() {
  SettingsSection* usual = begin(SettingGroup::usualHours, tr("Usual hours"),
                                 tr("What a day of yours usually holds: a forecast begins here "
                                    "until it can learn from weeks."));
  for (std::size_t i = 0; i < UsualHours().fromMonday.size(); ++i) {
    ask(usual, weekdayField(i), QLocale().standaloneDayName(static_cast<int>(i) + 1));
  }
  usual->addFrom();
}

void SettingsForm::addSleepNeed() {
  SettingsSection* sleep = begin(SettingGroup::sleepNeed, tr("Sleep need"),
                                 tr("Adults are advised 7 to 9 hours a night (NSF 2015)."));
  ask(sleep, SettingField::sleepNeed, tr("Hours a ni&ght"));
  sleep->addFrom();
}

void SettingsForm::layOut() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, space::small, 0);
  column->setSpacing(space::huge);
  for (SettingsSection* section : m_sections) column->addWidget(section);
  column->addStretch();
}

SettingsSection* SettingsForm::begin(SettingGroup group, const QString& title,
                                     const QString& purpose) {
  auto* section = new SettingsSection(title, purpose);
  m_sections.at(static_cast<std::size_t>(group)) = section;
  return section;
}

void SettingsForm::ask(SettingsSection* section, SettingField field, const QString& question) {
  FieldRow* row = rowFor(field);
  row->ask(question);
  section->add(row);
  m_rows.at(static_cast<std::size_t>(field)) = row;
}

SettingsDraft SettingsForm::draft() const {
  SettingsDraft draft;
  for (std::size_t i = 0; i < settingFields; ++i) draft.typed.at(i) = m_rows.at(i)->field()->text();
  for (std::size_t i = 0; i < settingGroups; ++i) {
    draft.from.at(i) = m_sections.at(i)->from()->day();
  }
  draft.firstWeekday = std::chrono::weekday{m_firstWeekday->currentData().toUInt()};
  return draft;
}

void SettingsForm::setDraft(const SettingsDraft& draft) {
  for (std::size_t i = 0; i < settingFields; ++i) m_rows.at(i)->field()->setText(draft.typed.at(i));
  for (std::size_t i = 0; i < settingGroups; ++i) {
    m_sections.at(i)->from()->setDay(draft.from.at(i));
  }
  m_firstWeekday->setCurrentIndex(
      m_firstWeekday->findData(static_cast<int>(draft.firstWeekday.iso_encoding())));
  setFaults({});
}

void SettingsForm::showHistory(const Settings& settings, Day today) {
  for (std::size_t i = 0; i < settingGroups; ++i) {
    m_sections.at(i)->showHistory(historyOf(static_cast<SettingGroup>(i), settings, today));
  }
}

void SettingsForm::setFaults(const std::vector<SettingFault>& faults) {
  for (FieldRow* row : m_rows) row->setFault({});
  for (const SettingFault& fault : faults) row(fault.field)->setFault(fault.sentence);
  if (faults.empty()) return;
  EchoField* first = row(faults.front().field)->field();
  first->setFocus(Qt::OtherFocusReason);
  first->selectAll();
}

QList<QWidget*> SettingsForm::stops() const {
  const auto field = [this](SettingField which) { return row(which)->field(); };
  QList<QWidget*> stops{
      field(SettingField::notice),           field(SettingField::high),
      field(SettingField::overload),         field(SettingField::severe),
      section(SettingGroup::limits)->from(), m_firstWeekday,
      field(SettingField::dayStart),         section(SettingGroup::calendar)->from()};
  for (std::size_t i = 0; i < UsualHours().fromMonday.size(); ++i) {
    stops.append(field(weekdayField(i)));
  }
  stops += {section(SettingGroup::usualHours)->from(), field(SettingField::sleepNeed),
            section(SettingGroup::sleepNeed)->from()};
  return stops;
}

}  // namespace pace::ui
