// The verbs of `pace`, one file each. Every one reads its arguments before it touches the journal,
// and throws UsageError, Refusal or StoreError with the journal as it was.
#pragma once

#include <optional>
#include <string>

#include "app/pace/answer.h"
#include "app/pace/context.h"
#include "app/pace/log_request.h"

namespace pace::cli {

/// Writes what was given into a day, leaves the rest of the day as it was, and tells what the day
/// now holds, what its week comes to and what warns of it.
Answer log(const Context& context, const LogRequest& request);

/// One day. `day` as dayArgument reads it; today where absent.
Answer show(const Context& context, const std::optional<std::string>& day);

/// The seven days of the week that holds `day`, their total and their warnings.
Answer week(const Context& context, const std::optional<std::string>& day);

/// The last `count` weeks, 1 to 520 and 12 where absent, as a chart.
Answer weeks(const Context& context, const std::optional<std::string>& count);

/// Where things stand today.
Answer status(const Context& context);

/// What this week is likely to come to; or, with the score, how such forecasts of the journal's own
/// past did.
Answer forecast(const Context& context, bool wantsScore);

/// As typed.
struct InsightRequest {
  std::optional<std::string> name;        ///< one insight; all of them where absent
  std::optional<std::string> usualSleep;  ///< before the diary began
};

/// What the weeks are adding up to.
Answer insight(const Context& context, const InsightRequest& request);

/// As typed.
struct CheckInRequest {
  std::optional<std::string> day;  ///< a day of the week it is about; today where absent
  std::optional<std::string> drained;
  std::optional<std::string> distant;
  std::optional<std::string> didWell;
  std::optional<std::string> switchedOff;
};

/// Writes the answers given, if any, and tells those of every week.
Answer checkIn(const Context& context, const CheckInRequest& request);

/// As typed.
struct LimitsRequest {
  std::optional<std::string> from;  ///< the day they hold from; today where absent
  std::optional<std::string> notice;
  std::optional<std::string> high;
  std::optional<std::string> overload;
  std::optional<std::string> severe;
};

/// Sets the limits given, if any, and tells those that hold today and every change of them.
Answer limits(const Context& context, const LimitsRequest& request);

/// Takes a day out. One that was not logged is said to be so, and that is all.
Answer erase(const Context& context, const std::string& day);

Answer undo(const Context& context);
Answer redo(const Context& context);

/// Writes the story of the year to today into a journal without days.
Answer demo(const Context& context);

}  // namespace pace::cli
