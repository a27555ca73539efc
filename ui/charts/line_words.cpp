#include "ui/charts/line_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/time/real_hours.h"
#include "ui/text/wording.h"

namespace pace::ui {
namespace {

class LineWords {
  Q_DECLARE_TR_FUNCTIONS(LineWords)
};

QString cell(const LineModel& model, const LineSeries& series, std::size_t week) {
  const auto& value = series.values[week];
  return value ? valueText(*value, model.unit) : model.unknown;
}

/// Latest, lowest and highest; empty where no value is known.
QString summaryOf(const LineSeries& series, LineUnit unit) {
  std::vector<double> known;
  for (const auto& value : series.values) {
    if (value) known.push_back(*value);
  }
  if (known.empty()) return {};
  const auto [least, most] = std::minmax_element(known.begin(), known.end());
  return LineWords::tr("latest %1, from %2 to %3")
      .arg(valueText(known.back(), unit), valueText(*least, unit), valueText(*most, unit));
}

}  // namespace

QString valueText(double value, LineUnit unit) {
  if (unit == LineUnit::hours) {
    return length(std::chrono::round<std::chrono::minutes>(RealHours{value}));
  }
  const QString text = QLocale().toString(value, 'f', 1);
  const QString whole = QLocale().toString(qRound(value));
  return text == QLocale().toString(double(qRound(value)), 'f', 1) ? whole : text;
}

QString summaryOf(const LineModel& model) {
  QStringList parts;
  for (const auto& series : model.series) {
    const QString part = summaryOf(series, model.unit);
    if (part.isEmpty()) continue;
    parts.push_back(
        model.series.size() == 1
            ? part
            : LineWords::tr("%1: %2", "a line's name and its values").arg(series.name, part));
  }
  QString text = parts.join(LineWords::tr("; ", "between lines of a chart"));
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return LineWords::tr("%1.").arg(text);
}

QString nameOf(const LineModel& model, std::size_t week) {
  QStringList parts;
  for (const auto& series : model.series) {
    const QString value = cell(model, series, week);
    parts.push_back(
        model.series.size() == 1
            ? value
            : LineWords::tr("%1 %2", "a line's name and its value").arg(series.name, value));
  }
  return LineWords::tr("%1: %2", "a week and its values")
      .arg(dayRange(model.weeks[week], model.today),
           parts.join(LineWords::tr(", ", "between values")));
}

ChartRows rowsOf(const LineModel& model) {
  ChartRows table{{LineWords::tr("Week")}, {}};
  for (const auto& series : model.series) table.headers.push_back(series.name);
  for (std::size_t week = 0; week < model.weeks.size(); ++week) {
    QStringList row{dayRange(model.weeks[week], model.today)};
    for (const auto& series : model.series) row.push_back(cell(model, series, week));
    table.rows.push_back(row);
  }
  return table;
}

}  // namespace pace::ui
