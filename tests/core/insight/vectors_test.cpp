// Totals and runs held to the worked values.
#include "tests/core/insight/vectors.h"

#include <gtest/gtest.h>

#include "core/insight/rest.h"
#include "core/insight/totals.h"

namespace pace::test {
namespace {

using nlohmann::json;

TEST(Vectors, ofTheWeek) {
  for (const json& sample : vectors("M1_week")) {
    const json& expected = sample.at("expect");
    const Total total =
        totalOf(diaryOf(sample.at("days_h")), sevenDaysTo(sunday), lastDayOf(sample.at("days_h")));
    EXPECT_EQ(total.worked, hours(expected.at("total").get<double>())) << sample;
    EXPECT_EQ(total.missing.size(), expected.at("missing").get<std::size_t>()) << sample;
    const auto severity = severityReached(total.worked, Limits{});
    const auto band = severity ? limitOf(Limits{}, *severity) : std::chrono::minutes{0};
    EXPECT_EQ(band, hours(expected.at("band").get<double>())) << sample;
  }
}

TEST(Vectors, ofDaysWithoutRest) {
  for (const json& sample : vectors("M3_streak")) {
    const json& expected = sample.at("expect");
    const auto entries = diaryOf(sample.at("days_h"));
    const Day last = lastDayOf(sample.at("days_h"));
    const WorkRun run = workRun(entries, last);
    EXPECT_EQ(run.days, expected.at("streak").get<int>()) << sample;
    EXPECT_EQ(run.uncertain, expected.at("uncertain").get<bool>()) << sample;
    EXPECT_EQ(longestRun(entries, last), expected.at("longest").get<int>()) << sample;
  }
}

}  // namespace
}  // namespace pace::test
