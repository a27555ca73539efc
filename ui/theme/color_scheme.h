// Light or dark: what the person chose, else what the desktop asks for, followed while it changes.
#pragma once

#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>
#include <QString>
#include <QVariant>

namespace pace::ui {

enum class ColorScheme { system, light, dark };

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

 private slots:
  void portalChanged(const QString& group, const QString& key, const QDBusVariant& value);

 private:
  void askPortal();
  void heed(const QVariant& portalValue);
  void apply() const;
  bool wantsDark() const;

  ColorScheme m_scheme;
  bool m_desktopIsDark;
};

/// The portal's `color-scheme`: 1 dark, 2 light, anything else no preference. Values arrive wrapped
/// in one variant or several. `system` for no preference.
ColorScheme portalScheme(QVariant value);

}  // namespace pace::ui
