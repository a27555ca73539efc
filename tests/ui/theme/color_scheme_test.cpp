#include "ui/theme/color_scheme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDBusVariant>
#include <QSettings>
#include <QStyle>
#include <QToolTip>

#include "ui/theme/desktop_portal.h"
#include "ui/theme/theme.h"

namespace pace::ui {
namespace {

class SchemeFollowing : public testing::Test {
 protected:
  void SetUp() override { QSettings().clear(); }
  void TearDown() override {
    QSettings().clear();
    QApplication::setPalette(paletteOf(lightTheme()));
  }
};

TEST_F(SchemeFollowing, dressesTheApplicationAtOnce) {
  const SchemeFollower follower;
  EXPECT_EQ(QApplication::style()->objectName().toLower(), QStringLiteral("fusion"));
  EXPECT_EQ(follower.scheme(), ColorScheme::system);
}

TEST_F(SchemeFollowing, takesThePersonsChoiceForWindowAndToolTips) {
  SchemeFollower follower;
  follower.setScheme(ColorScheme::dark);
  EXPECT_TRUE(themeOf(QApplication::palette()).isDark);
  EXPECT_TRUE(themeOf(QToolTip::palette()).isDark);
  follower.setScheme(ColorScheme::light);
  EXPECT_FALSE(themeOf(QApplication::palette()).isDark);
}

TEST_F(SchemeFollowing, remembersTheChoice) {
  SchemeFollower().setScheme(ColorScheme::dark);
  QApplication::setPalette(paletteOf(lightTheme()));
  const SchemeFollower next;
  EXPECT_EQ(next.scheme(), ColorScheme::dark);
  EXPECT_TRUE(themeOf(QApplication::palette()).isDark);
}

TEST_F(SchemeFollowing, isNotPutOutByASettingItDoesNotKnow) {
  QSettings().setValue(QStringLiteral("colorScheme"), QStringLiteral("sepia"));
  EXPECT_EQ(SchemeFollower().scheme(), ColorScheme::system);
}

TEST(SchemeWords, areReadBack) {
  for (const auto scheme : {ColorScheme::system, ColorScheme::light, ColorScheme::dark}) {
    EXPECT_EQ(tryScheme(schemeWord(scheme)), scheme);
  }
  EXPECT_EQ(tryScheme(QStringLiteral("sepia")), std::nullopt);
}

QVariant wrapped(const QVariant& value) {
  return QVariant::fromValue(QDBusVariant(value));
}

TEST(PortalScheme, readsItsNumbersHoweverOftenTheyAreWrapped) {
  EXPECT_EQ(portalScheme(QVariant(1u)), ColorScheme::dark);
  EXPECT_EQ(portalScheme(wrapped(2u)), ColorScheme::light);
  EXPECT_EQ(portalScheme(wrapped(wrapped(1u))), ColorScheme::dark);
}

TEST(PortalScheme, hasNoPreferenceForAnythingElse) {
  EXPECT_EQ(portalScheme(QVariant(0u)), ColorScheme::system);
  EXPECT_EQ(portalScheme(QVariant(7u)), ColorScheme::system);
  EXPECT_EQ(portalScheme(QVariant(QStringLiteral("dark"))), ColorScheme::system);
  EXPECT_EQ(portalScheme(QVariant()), ColorScheme::system);
}

}  // namespace
}  // namespace pace::ui
