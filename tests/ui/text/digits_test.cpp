#include "core/time/digits.h"

#include <gtest/gtest.h>

#include <QChar>
#include <iomanip>

namespace pace {
namespace {

constexpr char32_t lastCodePoint = 0x10FFFF;

// Later versions of Unicode than the core's table only add digits, so Qt may know more of them.
TEST(DigitValue, agreesWithTheUnicodeTableOfQt) {
  int digits = 0;
  for (char32_t point = 0; point <= lastCodePoint; ++point) {
    const auto value = digitValue(point);
    if (!value) continue;
    ++digits;
    EXPECT_EQ(QChar::category(point), QChar::Number_DecimalDigit)
        << "U+" << std::hex << static_cast<unsigned>(point);
    EXPECT_EQ(*value, QChar::digitValue(point)) << "U+" << std::hex << static_cast<unsigned>(point);
  }
  EXPECT_GE(digits, 650);
}

TEST(DigitValue, knowsEveryDigitThatUnicode14Has) {
  for (char32_t point = 0; point <= lastCodePoint; ++point) {
    const bool isDigit = QChar::category(point) == QChar::Number_DecimalDigit &&
                         QChar::unicodeVersion(point) <= QChar::Unicode_14_0;
    EXPECT_EQ(digitValue(point).has_value(), isDigit)
        << "U+" << std::hex << static_cast<unsigned>(point);
  }
}

}  // namespace
}  // namespace pace
