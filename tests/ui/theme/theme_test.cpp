#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QMetaEnum>
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace pace::ui {
namespace {

double linear(double channel) {
  return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
         0.0722 * linear(color.blueF());
}

/// WCAG 2.1's contrast ratio, 1 to 21.
double contrast(const QColor& one, const QColor& other) {
  const double first = luminance(one);
  const double second = luminance(other);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Use {
  std::string name;
  Ink ink;
  std::vector<Ink> grounds;
};

constexpr double forText = 4.5;
constexpr double forMarks = 3.0;

const std::vector<Ink> plain{&Theme::window, &Theme::card, &Theme::field};
const std::vector<Ink> bands{&Theme::card, &Theme::bandOverload, &Theme::bandSevere};

const std::vector<Use> texts{
    {"text", &Theme::text, plain},
    {"text on bands", &Theme::text, bands},
    {"muted", &Theme::muted, plain},
    {"accent as link", &Theme::accent, plain},
    {"accent button", &Theme::accentText, {&Theme::accent}},
    {"sleep values", &Theme::sleep, {&Theme::card, &Theme::bandShortSleep}},
    {"limit names", &Theme::limitText, bands},
    {"limit names elsewhere", &Theme::limitText, {&Theme::window, &Theme::bandShortSleep}},
    {"warning", &Theme::warningText, {&Theme::warningFill, &Theme::window, &Theme::card}},
    {"danger", &Theme::dangerText, {&Theme::dangerFill}},
    {"fault", &Theme::faultText, plain},
};

const std::vector<Use> marks{
    {"work bars", &Theme::work, bands},
    {"overload bars", &Theme::overload, bands},
    {"severe bars", &Theme::severe, bands},
    {"gauge", &Theme::overload, {&Theme::window, &Theme::card}},
    {"gauge, severe", &Theme::severe, {&Theme::window, &Theme::card}},
    {"sleep line", &Theme::sleep, {&Theme::card, &Theme::bandShortSleep}},
    {"mean line", &Theme::text, bands},
    {"gauge marks, hatching, the 7 h line", &Theme::muted, bands},
    {"underline of the chosen day", &Theme::accent, {&Theme::card}},
    {"focus ring", &Theme::focus, {&Theme::window, &Theme::card, &Theme::field}},
    {"cells of the year", &Theme::cellEdge, {&Theme::card}},
    {"focus ring on bands", &Theme::focus, bands},
    {"notches: the card's colour on bars", &Theme::card, {&Theme::overload, &Theme::severe}},
};

class Themes : public testing::TestWithParam<const Theme*> {};

void expectContrast(const Theme& theme, const std::vector<Use>& uses, double least) {
  for (const auto& [name, ink, grounds] : uses) {
    for (const Ink ground : grounds) {
      EXPECT_GE(contrast(theme.*ink, theme.*ground), least)
          << name << " on " << (theme.*ground).name().toStdString();
    }
  }
}

TEST_P(Themes, setTextOffFromItsGround) {
  expectContrast(*GetParam(), texts, forText);
}

TEST_P(Themes, setMarksOffFromTheirGround) {
  expectContrast(*GetParam(), marks, forMarks);
}

TEST_P(Themes, goOneWayFromFewHoursToMany) {
  const Theme& theme = *GetParam();
  const std::vector heats{theme.heat1, theme.heat2, theme.heat3, theme.heat4, theme.heat5};
  for (std::size_t i = 1; i < heats.size(); ++i) {
    const double step = luminance(heats[i]) - luminance(heats[i - 1]);
    EXPECT_GT(theme.isDark ? step : -step, 0) << i;
    EXPECT_GE(contrast(heats[i], heats[i - 1]), 1.3) << i;
  }
}

TEST_P(Themes, areFoundAgainFromTheirPalette) {
  EXPECT_EQ(&themeOf(paletteOf(*GetParam())), GetParam());
}

TEST_P(Themes, leaveNoRoleToTheStyle) {
  const QPalette palette = paletteOf(*GetParam());
  for (int role = 0; role < QPalette::NColorRoles; ++role) {
    if (role == QPalette::NoRole) continue;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
      EXPECT_TRUE(palette.isBrushSet(group, static_cast<QPalette::ColorRole>(role)))
          << QMetaEnum::fromType<QPalette::ColorRole>().valueToKey(role) << " in group " << group;
    }
  }
}

TEST_P(Themes, showWhatIsDisabledAsSuch) {
  const QPalette palette = paletteOf(*GetParam());
  EXPECT_NE(palette.color(QPalette::Disabled, QPalette::Text),
            palette.color(QPalette::Active, QPalette::Text));
  EXPECT_GE(contrast(palette.color(QPalette::Disabled, QPalette::Text), GetParam()->card),
            forMarks);
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, Themes, testing::Values(&lightTheme(), &darkTheme()),
                         [](const auto& instance) {
                           return instance.param->isDark ? "dark" : "light";
                         });

TEST(Contrast, isKnownForBlackAndWhite) {
  EXPECT_NEAR(contrast(Qt::white, Qt::black), 21, 0.01);
  EXPECT_NEAR(contrast(Qt::white, Qt::white), 1, 0.01);
}

TEST(ThemeOf, followsTheWindowColourOfAnyPalette) {
  EXPECT_TRUE(themeOf(QPalette(QColor(0x32, 0x32, 0x32))).isDark);
  EXPECT_FALSE(themeOf(QPalette(QColor(0xef, 0xef, 0xef))).isDark);
}

}  // namespace
}  // namespace pace::ui
