#include "ui/theme/desktop_portal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace pace::ui {
namespace {

QString service() {
  return QStringLiteral("org.freedesktop.portal.Desktop");
}
QString path() {
  return QStringLiteral("/org/freedesktop/portal/desktop");
}
QString interface() {
  return QStringLiteral("org.freedesktop.portal.Settings");
}
QString appearance() {
  return QStringLiteral("org.freedesktop.appearance");
}
QString colorScheme() {
  return QStringLiteral("color-scheme");
}

}  // namespace

ColorScheme portalScheme(QVariant value) {
  while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
  bool isNumber = false;
  const uint preference = value.toUInt(&isNumber);
  if (isNumber && preference == 1) return ColorScheme::dark;
  if (isNumber && preference == 2) return ColorScheme::light;
  return ColorScheme::system;
}

void DesktopPortal::follow() {
  // Qt 6.4 refuses to connect a slot that takes a QDBusVariant before the type is registered.
  qRegisterMetaType<QDBusVariant>();
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  const bool isFollowed =
      bus.connect(service(), path(), interface(), QStringLiteral("SettingChanged"), this,
                  SLOT(heedChange(QString, QString, QDBusVariant)));
  if (!isFollowed) qWarning("Changes of the desktop's colour scheme cannot be followed.");
  ask();
}

void DesktopPortal::ask() {
  // `Read` and not `ReadOne`, which Debian 12's portal does not have yet.
  QDBusMessage question =
      QDBusMessage::createMethodCall(service(), path(), interface(), QStringLiteral("Read"));
  question << appearance() << colorScheme();
  auto* answer =
      new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
    const QDBusPendingReply<QDBusVariant> reply = *answer;
    if (reply.isValid()) emit schemeReported(portalScheme(reply.value().variant()));
    answer->deleteLater();
  });
}

void DesktopPortal::heedChange(const QString& group, const QString& key,
                               const QDBusVariant& value) {
  if (group == appearance() && key == colorScheme()) {
    emit schemeReported(portalScheme(value.variant()));
  }
}

}  // namespace pace::ui
