#include "ui/theme/color_scheme.h"

#include <QApplication>
#include <QSettings>
#include <QStyle>
#include <QToolTip>
#include <array>
#include <utility>

#include "ui/theme/desktop_portal.h"
#include "ui/theme/theme.h"

namespace pace::ui {
namespace {

constexpr std::array words{
    std::pair{ColorScheme::system, "system"},
    std::pair{ColorScheme::light, "light"},
    std::pair{ColorScheme::dark, "dark"},
};

QString settingsKey() {
  return QStringLiteral("colorScheme");
}

ColorScheme storedScheme() {
  return tryScheme(QSettings().value(settingsKey()).toString()).value_or(ColorScheme::system);
}

}  // namespace

QString schemeWord(ColorScheme scheme) {
  for (const auto& [named, word] : words) {
    if (named == scheme) return QLatin1String(word);
  }
  return {};
}

std::optional<ColorScheme> tryScheme(const QString& word) {
  for (const auto& [named, known] : words) {
    if (word == QLatin1String(known)) return named;
  }
  return std::nullopt;
}

SchemeFollower::SchemeFollower(QObject* parent) : QObject(parent), m_scheme(storedScheme()) {
  QApplication::setStyle(QStringLiteral("Fusion"));
  m_platformIsDark = isDark(QApplication::style()->standardPalette());
  apply();
}

void SchemeFollower::start() {
  if (m_portal) return;
  m_portal = new DesktopPortal(this);
  connect(m_portal, &DesktopPortal::schemeReported, this, &SchemeFollower::heedDesktop);
  m_portal->follow();
}

void SchemeFollower::setScheme(ColorScheme scheme) {
  m_scheme = scheme;
  QSettings().setValue(settingsKey(), schemeWord(scheme));
  apply();
}

void SchemeFollower::heedDesktop(ColorScheme preference) {
  m_desktop = preference;
  apply();
}

bool SchemeFollower::wantsDark() const {
  if (m_scheme != ColorScheme::system) return m_scheme == ColorScheme::dark;
  if (m_desktop != ColorScheme::system) return m_desktop == ColorScheme::dark;
  return m_platformIsDark;
}

void SchemeFollower::apply() const {
  const QPalette palette = paletteOf(wantsDark() ? darkTheme() : lightTheme());
  if (palette == QApplication::palette()) return;
  QApplication::setPalette(palette);
  QToolTip::setPalette(palette);
}

}  // namespace pace::ui
