#include "app/pace/style.h"

#include <algorithm>
#include <charconv>

#include "core/time/ascii.h"

namespace pace::cli {

namespace {

bool isGiven(const std::optional<std::string>& variable) {
  return variable && !variable->empty();
}

std::optional<int> tryColumns(std::string_view text) {
  int columns = 0;
  const char* end = text.data() + text.size();
  const auto [stopped, fault] = std::from_chars(text.data(), end, columns);
  if (fault != std::errc{} || stopped != end || columns <= 0) return std::nullopt;
  return columns;
}

int columnsOf(const Surroundings& surroundings) {
  std::optional<int> columns = surroundings.terminalColumns;
  if (surroundings.columns) {
    if (const auto wanted = tryColumns(*surroundings.columns)) columns = wanted;
  }
  return std::clamp(columns.value_or(usualColumns), fewestColumns, mostColumns);
}

bool namesUtf8(std::string_view locale) {
  const std::string name = lowered(locale);
  return name.find("utf-8") != std::string::npos || name.find("utf8") != std::string::npos;
}

std::string_view colourOf(Ink ink) {
  switch (ink) {
    case Ink::plain:
      return "0";
    case Ink::strong:
      return "1";
    case Ink::faint:
      return "2";
    case Ink::notice:
      return "36";
    case Ink::high:
      return "33";
    case Ink::overload:
      return "31";
    case Ink::severe:
      return "1;31";
  }
  return {};
}

}  // namespace

Style styleFor(const Surroundings& surroundings) {
  Style style;
  style.isTerminal = surroundings.isTerminal;
  style.isColoured = surroundings.isTerminal && !isGiven(surroundings.noColor) &&
                     isGiven(surroundings.term) && surroundings.term != "dumb";
  style.isUnicode = namesUtf8(surroundings.locale.value_or(""));
  style.columns = columnsOf(surroundings);
  return style;
}

std::string painted(std::string_view text, Ink ink, const Style& style) {
  if (!style.isColoured || ink == Ink::plain || text.empty()) return std::string(text);
  return "\x1b[" + std::string(colourOf(ink)) + 'm' + std::string(text) + "\x1b[0m";
}

Ink inkOf(Severity severity) {
  switch (severity) {
    case Severity::notice:
      return Ink::notice;
    case Severity::high:
      return Ink::high;
    case Severity::overload:
      return Ink::overload;
    case Severity::severe:
      return Ink::severe;
  }
  return Ink::plain;
}

std::string_view markOf(Severity severity) {
  switch (severity) {
    case Severity::notice:
      return "*";
    case Severity::high:
      return "!";
    case Severity::overload:
      return "!!";
    case Severity::severe:
      return "!!!";
  }
  return {};
}

}  // namespace pace::cli
