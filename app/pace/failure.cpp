#include "app/pace/failure.h"

#include "app/pace/text.h"

namespace pace::cli {

namespace {

constexpr int longestQuote = 60;

}  // namespace

UsageError::UsageError(std::string_view argument, std::string_view value, std::string_view fault)
    : std::runtime_error(std::string(argument) + ' ' + inQuotes(value) + ": " +
                         std::string(fault)) {}

std::string inQuotes(std::string_view text) {
  return '"' + clipped(onOneLine(text), longestQuote, "...") + '"';
}

}  // namespace pace::cli
