#include "core/store/spans_text.h"

#include <gtest/gtest.h>

namespace pace::test {

namespace {

using std::chrono::minutes;
using Spans = std::vector<ClockSpan>;

TEST(SpansText, isMinutesAfterMidnight) {
  EXPECT_EQ(spansText({}), "");
  EXPECT_EQ(spansText({{minutes{540}, minutes{750}}}), "540-750");
  EXPECT_EQ(spansText({{minutes{0}, minutes{60}}, {minutes{1320}, minutes{1800}}}),
            "0-60 1320-1800");
}

TEST(SpansText, isReadBack) {
  for (const Spans& spans : {Spans{}, Spans{{minutes{540}, minutes{750}}},
                             Spans{{minutes{0}, minutes{60}}, {minutes{1320}, minutes{1800}}}}) {
    EXPECT_EQ(trySpans(spansText(spans)), spans);
  }
}

TEST(SpansText, isNothingElse) {
  for (const char* text : {"540", "540-", "-750", "a-b", "540-750x", "540 750", "540-750,780-1140",
                           " 540-750", "540-750  780-1140", "540--750", "540-99999999999"}) {
    EXPECT_EQ(trySpans(text), std::nullopt) << text;
  }
}

}  // namespace

}  // namespace pace::test
