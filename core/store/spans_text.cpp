#include "core/store/spans_text.h"

#include <algorithm>
#include <charconv>

namespace pace {

namespace {

using std::chrono::minutes;

std::optional<minutes> tryMinutes(std::string_view digits) {
  unsigned count = 0;  // which reads no sign
  const char* const end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, count);
  if (error != std::errc{} || stop != end) return std::nullopt;
  return minutes{count};
}

std::optional<ClockSpan> trySpan(std::string_view text) {
  const auto dash = text.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const auto from = tryMinutes(text.substr(0, dash));
  const auto until = tryMinutes(text.substr(dash + 1));
  if (!from || !until) return std::nullopt;
  return ClockSpan{*from, *until};
}

}  // namespace

std::string spansText(const std::vector<ClockSpan>& spans) {
  std::string text;
  for (const ClockSpan& span : spans) {
    if (!text.empty()) text += ' ';
    text += std::to_string(span.from.count()) + '-' + std::to_string(span.until.count());
  }
  return text;
}

std::optional<std::vector<ClockSpan>> trySpans(std::string_view text) {
  std::vector<ClockSpan> spans;
  while (!text.empty()) {
    const auto space = std::min(text.find(' '), text.size());
    const auto span = trySpan(text.substr(0, space));
    if (!span) return std::nullopt;
    spans.push_back(*span);
    text.remove_prefix(std::min(space + 1, text.size()));
  }
  return spans;
}

}  // namespace pace
