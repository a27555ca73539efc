#include "ui/fields/echo_field.h"

#include <gtest/gtest.h>

#include <QTest>

#include "ui/fields/echo_words.h"

namespace pace::ui {
namespace {

QString shouted(const QString& text) {
  return text.isEmpty() ? QString() : QStringLiteral("= ") + text.toUpper();
}

int roomAfter(const EchoField& field) {
  return field.textMargins().right();
}

TEST(EchoField, saysWhatItUnderstoodOnceSomethingIsTyped) {
  EchoField field(shouted);
  field.setText(QStringLiteral("a"));
  EXPECT_EQ(field.echo(), "");
  QTest::keyClicks(&field, QStringLiteral("b"));
  EXPECT_EQ(field.echo(), "= AB");
}

TEST(EchoField, keepsRoomForTheEchoWhereThereIsSome) {
  EchoField field(shouted);
  field.resize(300, 36);
  const int before = roomAfter(field);
  QTest::keyClicks(&field, QStringLiteral("48:30"));
  EXPECT_GE(roomAfter(field), before + field.fontMetrics().horizontalAdvance(field.echo()));
}

TEST(EchoField, givesTheRoomToTheTextWhereItIsNarrow) {
  EchoField field(shouted);
  field.resize(300, 36);
  field.show();
  const int before = roomAfter(field);
  QTest::keyClicks(&field, QStringLiteral("48:30"));
  field.resize(110, 36);
  EXPECT_EQ(roomAfter(field), before);
}

TEST(EchoWords, sayLengthsAndThatOneTypesOn) {
  const auto said = [](const HoursReading& reading) {
    return echoOf(reading).replace(QChar::Nbsp, QChar::Space).toStdString();
  };
  EXPECT_EQ(said(NoHours{}), "");
  EXPECT_EQ(said(Hours{std::chrono::minutes{2'910}, {}}), "= 48 h 30 m");
  EXPECT_EQ(said(HoursFault{}), "= …");
}

}  // namespace
}  // namespace pace::ui
