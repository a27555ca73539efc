#include "core/insight/exhaustion.h"

#include <gtest/gtest.h>

#include "tests/core/insight/vectors.h"

namespace pace::test {
namespace {

std::vector<std::optional<Agreement>> answers(const nlohmann::json& points) {
  std::vector<std::optional<Agreement>> answers;
  for (const auto& answer : points) {
    answers.push_back(answer.is_null() ? std::nullopt : Agreement::tryFrom(answer.get<int>()));
  }
  return answers;
}

TEST(Exhaustion, isTheWorkedValue) {
  for (const auto& sample : vectors("M9_check_in")) {
    const auto& expected = sample.at("expect");
    const auto found = exhaustion(answers(sample.at("exhaustion")));
    ASSERT_EQ(found.has_value(), !expected.is_null()) << sample;
    if (!found) continue;
    EXPECT_EQ(found->isHigh, expected.at("high").get<bool>()) << sample;
    EXPECT_EQ(found->isRising, expected.at("rise").get<bool>()) << sample;
    const auto& median = expected.at("median");
    EXPECT_EQ(found->median, median.is_null() ? std::nullopt : std::optional(median.get<double>()));
  }
}

TEST(Exhaustion, looksBackEightAnswers) {
  EXPECT_EQ(exhaustion(answers({0, 0, 5, 5, 5, 5, 5, 5, 5, 5, 6, 6}))->median, 5.0);
  EXPECT_EQ(exhaustion(answers({4, 5, 5, 6, 6, 6}))->median, 5.0);
}

}  // namespace
}  // namespace pace::test
