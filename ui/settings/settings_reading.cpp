#include "ui/settings/settings_reading.h"

#include <variant>

#include "core/time/hours_text.h"
#include "core/time/time_of_day.h"
#include "core/time/week_hours_text.h"
#include "ui/settings/setting_sentence.h"

namespace pace::ui {

namespace {

using std::chrono::minutes;

/// What one field's text stands for, or what is wrong with it.
using OneReading = std::variant<minutes, QString>;

OneReading readLimit(const QString& text) {
  const WeekHoursReading reading = readWeekHours(text.toStdString());
  if (const auto* fault = std::get_if<WeekHoursFault>(&reading)) return weekHoursSentence(*fault);
  const auto* limit = std::get_if<minutes>(&reading);
  if (limit == nullptr) return limitMissingSentence();
  if (*limit == minutes::zero()) return limitOfNothingSentence();
  return *limit;
}

OneReading readDayHours(const QString& text) {
  const HoursReading reading = readHours(text.toStdString());
  if (const auto* fault = std::get_if<HoursFault>(&reading)) return dayHoursSentence(fault->kind);
  const auto* hours = std::get_if<Hours>(&reading);
  if (hours == nullptr) return usualHoursMissingSentence();
  return hours->total;
}

OneReading readSleepNeed(const QString& text) {
  const OneReading reading = readDayHours(text);
  const auto* need = std::get_if<minutes>(&reading);
  const bool isAdvised = need != nullptr && leastSleepNeed <= *need && *need <= mostSleepNeed;
  if (!isAdvised) return sleepNeedSentence();
  return *need;
}

OneReading readOne(SettingField field, const QString& text) {
  switch (field) {
    case SettingField::notice:
    case SettingField::high:
    case SettingField::overload:
    case SettingField::severe:
      return readLimit(text);
    case SettingField::dayStart: {
      const auto time = tryTimeOfDay(text.toStdString());
      return time ? OneReading(*time) : OneReading(timeOfDaySentence());
    }
    case SettingField::sleepNeed:
      return readSleepNeed(text);
    default:
      return readDayHours(text);
  }
}

/// Reads fields one after the other, and keeps what is wrong with them.
class DraftReader {
 public:
  explicit DraftReader(const SettingsDraft& draft) : m_draft(draft) {}

  /// 0 where the field cannot be read, which is noted.
  minutes read(SettingField field) {
    const OneReading reading = readOne(field, m_draft.text(field));
    if (const auto* sentence = std::get_if<QString>(&reading)) refuse(field, *sentence);
    const auto* value = std::get_if<minutes>(&reading);
    return value == nullptr ? minutes::zero() : *value;
  }

  /// A limit that is not more than the one before it is refused where both can be read.
  minutes readAbove(minutes lower, SettingField field) {
    const minutes limit = read(field);
    const bool areBothRead = lower > minutes::zero() && limit > minutes::zero();
    if (areBothRead && limit <= lower) refuse(field, limitsOutOfOrderSentence(lower));
    return limit;
  }

  std::vector<SettingFault> faults() && { return std::move(m_faults); }

 private:
  void refuse(SettingField field, const QString& sentence) {
    m_faults.push_back({field, sentence});
  }

  const SettingsDraft& m_draft;
  std::vector<SettingFault> m_faults;
};

Limits readLimits(DraftReader& reader) {
  Limits limits;
  limits.notice = reader.read(SettingField::notice);
  limits.high = reader.readAbove(limits.notice, SettingField::high);
  limits.overload = reader.readAbove(limits.high, SettingField::overload);
  limits.severe = reader.readAbove(limits.overload, SettingField::severe);
  return limits;
}

UsualHours readUsualHours(DraftReader& reader) {
  UsualHours usual;
  for (std::size_t i = 0; i < usual.fromMonday.size(); ++i) {
    usual.fromMonday.at(i) = reader.read(weekdayField(i));
  }
  return usual;
}

template <class Value>
std::optional<SettingChange<Value>> changeOf(const Dated<Value>& standing, Day from, Value value) {
  if (standing.at(from) == value) return std::nullopt;
  return SettingChange<Value>{from, value};
}

}  // namespace

SettingsReading readSettings(const SettingsDraft& draft, const Settings& standing) {
  DraftReader reader(draft);
  const Limits limits = readLimits(reader);
  const Calendar calendar{draft.firstWeekday, reader.read(SettingField::dayStart)};
  const UsualHours usual = readUsualHours(reader);
  const minutes sleepNeed = reader.read(SettingField::sleepNeed);

  const auto from = [&draft](SettingGroup group) { return draft.fromOf(group); };
  SettingsReading reading;
  reading.changes = {
      .limits = changeOf(standing.limits, from(SettingGroup::limits), limits),
      .calendar = changeOf(standing.calendar, from(SettingGroup::calendar), calendar),
      .usualHours = changeOf(standing.usualHours, from(SettingGroup::usualHours), usual),
      .sleepNeed = changeOf(standing.sleepNeed, from(SettingGroup::sleepNeed), sleepNeed)};
  reading.faults = std::move(reader).faults();
  return reading;
}

std::optional<minutes> trySetting(SettingField field, const QString& text) {
  const OneReading reading = readOne(field, text);
  const auto* value = std::get_if<minutes>(&reading);
  return value == nullptr ? std::nullopt : std::optional(*value);
}

QString settingFault(SettingField field, const QString& text) {
  const OneReading reading = readOne(field, text);
  const auto* sentence = std::get_if<QString>(&reading);
  return sentence == nullptr ? QString() : *sentence;
}

}  // namespace pace::ui
