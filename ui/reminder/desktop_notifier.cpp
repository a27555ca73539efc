#include "ui/reminder/desktop_notifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

namespace pace::ui {

namespace {

/// As the Desktop Notifications Specification numbers them.
constexpr uchar normalUrgency = 1;
constexpr uchar criticalUrgency = 2;
constexpr int asLongAsTheDesktopLikes = -1;

/// The body may hold markup there, so what looks like markup is written out.
QVariantList argumentsOf(const Notice& notice, uint replaced) {
  const QVariantMap hints{{QStringLiteral("urgency"),
                           QVariant::fromValue(notice.isUrgent ? criticalUrgency : normalUrgency)},
                          {QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
  return {QCoreApplication::applicationName(),
          replaced,
          QStringLiteral("pacekeeper"),
          notice.title,
          notice.body.toHtmlEscaped(),
          QStringList(),
          hints,
          asLongAsTheDesktopLikes};
}

}  // namespace

void DesktopNotifier::show(const Notice& notice) {
  const QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  QDBusMessage call = QDBusMessage::createMethodCall(
      QStringLiteral("org.freedesktop.Notifications"),
      QStringLiteral("/org/freedesktop/Notifications"),
      QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
  call.setArguments(argumentsOf(notice, m_shown));
  auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
    const QDBusPendingReply<uint> number = *answer;
    if (number.isValid()) m_shown = number.value();
    answer->deleteLater();
  });
}

}  // namespace pace::ui
