#include "app/pace/weeks_chart.h"

#include <algorithm>
#include <chrono>

#include "app/pace/bar.h"
#include "app/pace/text.h"
#include "app/pace/week_totals.h"
#include "core/time/clock_text.h"

namespace pace::cli {

namespace {

using std::chrono::minutes;

constexpr int dateWidth = 10;
constexpr int hoursWidth = 8;  // ">=168:00"
constexpr int sleepWidth = 5;
constexpr int markWidth = 3;
constexpr int beforeBar = 2 + dateWidth + 1 + hoursWidth + 2 + sleepWidth + 2;

std::string toRight(std::string_view text, int width) {
  return std::string(static_cast<std::size_t>(std::max(0, width - widthOf(text))), ' ') +
         std::string(text);
}

/// The line up to its bar.
std::string lineStart(std::string_view date, std::string_view hours, std::string_view sleep) {
  return "  " + toRight(date, dateWidth) + ' ' + toRight(hours, hoursWidth) + "  " +
         toRight(sleep, sleepWidth) + "  ";
}

void endLine(std::string& line) {
  line.erase(line.find_last_not_of(' ') + 1);
  line += '\n';
}

class Chart {
 public:
  Chart(const Snapshot& snapshot, const std::vector<Total>& totals, const Style& style)
      : m_snapshot(snapshot),
        m_style(style),
        m_limits(limitsOf(totals.back().days, snapshot)),
        m_width(style.columns - beforeBar - 1 - markWidth),
        m_scale(m_limits.severe * 8 / 7) {
    for (const Total& total : totals) m_scale = std::max(m_scale, total.worked);
  }

  std::string heading() const;
  std::string line(const Total& total) const;
  std::string legend() const;

 private:
  std::string hours(const Total& total) const;

  const Snapshot& m_snapshot;
  const Style& m_style;
  const Limits& m_limits;  // of the newest week, named in heading and legend
  int m_width;
  minutes m_scale;
};

std::string limitLabel(minutes limit) {
  const std::string text = clockText(limit);
  return text.ends_with(":00") ? text.substr(0, text.size() - 3) : text;
}

std::string Chart::heading() const {
  std::string marks(static_cast<std::size_t>(m_width + markWidth), ' ');
  for (const minutes limit : {m_limits.overload, m_limits.severe}) {
    const std::string label = limitLabel(limit);
    marks.replace(static_cast<std::size_t>(cellOf(limit, m_scale, m_width)), label.size(), label);
  }
  std::string line = lineStart("Week from", "Hours", "Sleep") + marks;
  endLine(line);
  return painted(line, Ink::faint, m_style);
}

std::string Chart::hours(const Total& total) const {
  if (total.logged == 0) return "-";
  const bool hasGaps = isAtLeast(total, m_snapshot.today);
  return (hasGaps ? m_style.isUnicode ? "≥" : ">=" : "") + clockText(total.worked);
}

std::string Chart::line(const Total& total) const {
  const auto severity = severityOf(total, m_snapshot);
  const Limits& limits = limitsOf(total.days, m_snapshot);
  const SleepMean sleep = sleepMean(m_snapshot.entries, total.days.until - std::chrono::days{1});
  const Ink ink = severity ? inkOf(*severity) : Ink::plain;
  const Bar bar{.worked = total.worked,
                .overload = limits.overload,
                .severe = limits.severe,
                .scale = m_scale,
                .ink = ink};
  std::string line =
      lineStart(isoText(total.days.from), hours(total), sleep.mean ? clockText(*sleep.mean) : "-") +
      barText(bar, m_width, m_style);
  if (severity) line += ' ' + painted(markOf(*severity), ink, m_style);
  endLine(line);
  return line;
}

std::string Chart::legend() const {
  std::string text;
  for (const Severity severity :
       {Severity::notice, Severity::high, Severity::overload, Severity::severe}) {
    text += std::string(markOf(severity)) + ' ' + lengthText(limitOf(m_limits, severity)) + "   ";
  }
  text += std::string(m_style.isUnicode ? "≥" : ">=") + " a day is missing";
  return painted(wrapped(text, m_style.columns, 2), Ink::faint, m_style);
}

}  // namespace

std::string weeksChart(const Snapshot& snapshot, const std::vector<Total>& totals,
                       const Style& style) {
  const Chart chart(snapshot, totals, style);
  std::string text = chart.heading();
  for (const Total& total : totals) text += chart.line(total);
  return text + '\n' + chart.legend();
}

}  // namespace pace::cli
