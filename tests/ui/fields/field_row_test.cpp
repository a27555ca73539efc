#include "ui/fields/field_row.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

namespace pace::ui {
namespace {

struct FieldRows : testing::Test {
  FieldRows() {
    auto* column = new QVBoxLayout(&window);
    column->addWidget(row);
    column->addWidget(new QLineEdit);
    row->ask(QStringLiteral("Letters"));
    window.show();
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    row->field()->setFocus();
  }

  void press(Qt::Key key) { QTest::keyClick(window.windowHandle(), key); }

  static QString refuseX(const QString& text) {
    return text == QStringLiteral("x") ? QStringLiteral("No x, please.") : QString();
  }

  QWidget window;
  FieldRow* row = new FieldRow(new EchoField([](const QString&) { return QString(); }), refuseX,
                               QStringLiteral("Any letter but x."));
};

TEST_F(FieldRows, waitWithTheFaultUntilTheFieldIsLeft) {
  press(Qt::Key_X);
  EXPECT_EQ(row->faultText(), "");
  press(Qt::Key_Tab);
  EXPECT_EQ(row->faultText(), "No x, please.");
  EXPECT_TRUE(row->field()->isFaulty());
}

TEST_F(FieldRows, takeTheFaultBackAtTheNextEdit) {
  row->setFault(QStringLiteral("No x, please."));
  press(Qt::Key_Y);
  EXPECT_EQ(row->faultText(), "");
  EXPECT_FALSE(row->field()->isFaulty());
}

TEST_F(FieldRows, sayTheirFaultToAScreenReader) {
  row->setFault(QStringLiteral("No x, please."));
  EXPECT_EQ(row->field()->accessibleName(), "Letters");
  EXPECT_EQ(row->field()->accessibleDescription(), "No x, please. Any letter but x.");
}

TEST_F(FieldRows, showTheFaultInPlaceOfTheRemark) {
  row->remark(QStringLiteral("a to z"));
  row->setFault(QStringLiteral("No x, please."));
  const auto shows = [this](const char* text) {
    const auto labels = row->findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
  };
  EXPECT_FALSE(shows("a to z"));
  EXPECT_TRUE(shows("No x, please."));
  row->setFault({});
  EXPECT_TRUE(shows("a to z"));
}

}  // namespace
}  // namespace pace::ui
