// Light or dark: what the person chose, else what the desktop asks for, followed while it changes.
#pragma once

#include <QObject>
#include <QString>
#include <optional>

namespace pace::ui {

enum class ColorScheme { system, light, dark };

/// "system", "light", "dark": the word in the settings file.
QString schemeWord(ColorScheme scheme);
/// None for another word.
std::optional<ColorScheme> tryScheme(const QString& word);

class DesktopPortal;

/// Dresses the application. At once: Fusion, and the person's choice or else what the platform's
/// own palette suggests. After start(): what the desktop portal says, whenever it says it.
class SchemeFollower : public QObject {
  Q_OBJECT

 public:
  explicit SchemeFollower(QObject* parent = nullptr);

  /// Asks the portal without waiting for it; call after the first paint.
  void start();

  ColorScheme scheme() const { return m_scheme; }

  /// Kept in QSettings; `system` follows the desktop again.
  void setScheme(ColorScheme scheme);

 private:
  void heedDesktop(ColorScheme preference);
  void apply() const;
  bool wantsDark() const;

  ColorScheme m_scheme;
  bool m_platformIsDark;                        // what Qt itself found at the start
  ColorScheme m_desktop = ColorScheme::system;  // what the portal says; system until it does
  DesktopPortal* m_portal = nullptr;            // a child
};

}  // namespace pace::ui
