// The models held to the worked values of tests/data/vectors.json, which a separate implementation
// computed.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/insight/rest.h"
#include "core/insight/totals.h"
#include "tests/core/insight/diary.h"

namespace pace::test {
namespace {

using nlohmann::json;

json vectors(const char* model) {
  std::ifstream file(PACE_TEST_DATA "/vectors.json");
  return json::parse(file).at(model);
}

std::vector<DayEntry> diaryOf(const json& hoursADay) {
  std::vector<DayEntry> entries;
  for (Day day = monday; const json& length : hoursADay) {
    if (!length.is_null()) entries.push_back(worked(day, hours(length.get<double>())));
    day += oneDay;
  }
  return entries;
}

Day lastDayOf(const json& hoursADay) {
  return monday + std::chrono::days{static_cast<int>(hoursADay.size()) - 1};
}

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
    int longest = 0;
    for (Day day = monday; day <= last; day += oneDay) {
      longest = std::max(longest, workRun(entries, day).days);
    }
    EXPECT_EQ(longest, expected.at("longest").get<int>()) << sample;
  }
}

}  // namespace
}  // namespace pace::test
