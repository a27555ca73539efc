#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

#include "core/time/hours_text.h"

using pace::ClockSpan;
using pace::Hours;
using pace::HoursFault;
using std::chrono::minutes;

namespace {

minutes anyMinutes(int from, int until) {
  return minutes{*rc::gen::inRange(from, until)};
}

/// Up to four spans in order, each beginning on the day and lasting a day at most, and a break that
/// leaves between nothing and a day.
Hours anyHours() {
  Hours hours;
  minutes end{0};
  for (int left = *rc::gen::inRange(0, 5); left > 0 && end < minutes{1440}; --left) {
    const minutes from = anyMinutes(static_cast<int>(end.count()), 1440);
    end = from + anyMinutes(1, 1441);
    hours.spans.push_back({from, end});
    hours.total += end - from;
  }
  if (hours.spans.empty()) return {anyMinutes(0, 1441), {}};
  const auto most = std::min<int>(1440, static_cast<int>(hours.total.count()));
  hours.total = *rc::gen::arbitrary<bool>() && hours.total.count() <= most
                    ? hours.total
                    : anyMinutes(0, most + 1);
  return hours;
}

/// Pieces of what people type, so that random texts get past the first sign.
std::string anyTyping() {
  return *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789:.,;-+ hmap")));
}

Hours clockTimes(std::vector<ClockSpan> spans, minutes rest = minutes{0}) {
  minutes total = -rest;
  for (const ClockSpan& span : spans) total += span.length();
  return {total, std::move(spans)};
}

std::string written(int from, int until) {
  return pace::hoursText(clockTimes({{minutes{from}, minutes{until}}}));
}

}  // namespace

RC_GTEST_PROP(HoursText, isReadBackAsItWas, ()) {
  const Hours hours = anyHours();
  const std::string text = pace::hoursText(hours);
  RC_LOG() << text << '\n';
  RC_ASSERT(pace::readHours(text) == pace::HoursReading{hours});
}

RC_GTEST_PROP(ReadHours, takesAnyBytesAndPointsInsideThem, (const std::string& bytes)) {
  const auto reading = pace::readHours(bytes);
  if (const auto* fault = std::get_if<HoursFault>(&reading)) {
    RC_ASSERT(fault->position <= bytes.size());
  }
}

RC_GTEST_PROP(ReadHours, givesADayInOrderOrPointsAtTheFault, ()) {
  const std::string text = anyTyping();
  const auto reading = pace::readHours(text);
  if (const auto* fault = std::get_if<HoursFault>(&reading))
    RC_ASSERT(fault->position < text.size());
  const auto* hours = std::get_if<Hours>(&reading);
  if (hours == nullptr) return;
  RC_ASSERT(hours->total >= minutes{0});
  RC_ASSERT(hours->total <= minutes{1440});
  minutes present{0};
  minutes end{0};
  for (const ClockSpan& span : hours->spans) {
    RC_ASSERT(span.from >= end);
    RC_ASSERT(span.from < minutes{1440});
    RC_ASSERT(span.until > span.from);
    end = span.until;
    present += span.length();
  }
  RC_ASSERT(hours->spans.empty() || present >= hours->total);
}

TEST(HoursText, isReadBackForEverySingleStretchOfTheDay) {
  for (int from = 0; from < 1440; from += 15) {
    for (int length = 15; length <= 1440; length += 15) {
      const Hours hours = clockTimes({{minutes{from}, minutes{from + length}}});
      const std::string text = pace::hoursText(hours);
      ASSERT_EQ(pace::readHours(text), pace::HoursReading{hours}) << text;
    }
  }
}

TEST(HoursText, writesLengthsAsHoursAndMinutes) {
  EXPECT_EQ(pace::hoursText({minutes{570}, {}}), "9:30");
  EXPECT_EQ(pace::hoursText({minutes{0}, {}}), "0:00");
  EXPECT_EQ(pace::hoursText({minutes{1440}, {}}), "24:00");
}

TEST(HoursText, writesClockTimesAsShortAsTheyReadBack) {
  EXPECT_EQ(written(540, 1020), "9-17");
  EXPECT_EQ(written(1320, 1800), "22-6");
  EXPECT_EQ(written(60, 780), "1-13");
  EXPECT_EQ(written(30, 300), "0:30-5");
  EXPECT_EQ(written(0, 1440), "0-24");
  EXPECT_EQ(
      pace::hoursText(clockTimes({{minutes{540}, minutes{750}}, {minutes{780}, minutes{1140}}})),
      "9-12:30 13-19");
  EXPECT_EQ(pace::hoursText(clockTimes({{minutes{540}, minutes{1020}}}, minutes{45})), "9-17-45m");
}

TEST(HoursText, marksClockTimesThatWouldBeReadHalfADaySooner) {
  EXPECT_EQ(written(660, 2070), "11am-10:30am");
  EXPECT_EQ(written(480, 1920), "8am-8am");
  EXPECT_EQ(written(720, 1500), "12pm-1am");
}

TEST(HoursText, leavesOutClockTimesThatCouldNotBeReadBack) {
  EXPECT_EQ(written(1470, 1560), "1:30");
  EXPECT_EQ(pace::hoursText({minutes{600}, {{minutes{540}, minutes{600}}}}), "10:00");
}
