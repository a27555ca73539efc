// Asks the desktop portal whether the person likes it light or dark, and hears when that changes.
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>
#include <QVariant>

#include "ui/theme/color_scheme.h"

namespace pace::ui {

class DesktopPortal : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// Returns at once; schemeReported() follows where a portal answers, and never where none does.
  void follow();

 signals:
  void schemeReported(pace::ui::ColorScheme scheme);

 private slots:
  void heedChange(const QString& group, const QString& key, const QDBusVariant& value);

 private:
  void ask();
};

/// The portal's `color-scheme`: 1 is dark, 2 light, anything else no preference (`system`). Portals
/// wrap the number in one variant or in several.
ColorScheme portalScheme(QVariant value);

}  // namespace pace::ui
