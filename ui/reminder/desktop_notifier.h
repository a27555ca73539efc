// Shows a message through the desktop's own notifications, one at a time.
#pragma once

#include <QObject>
#include <QString>

namespace pace::ui {

struct Notice {
  QString title;
  QString body;           ///< plain text
  bool isUrgent = false;  ///< desktops keep it up until it is put away

  friend bool operator==(const Notice&, const Notice&) = default;
};

/// Over org.freedesktop.Notifications on the session bus. Where there is no bus or nobody who shows
/// notifications, nothing happens: the window says the same.
class DesktopNotifier : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// Does not wait. Replaces the notice shown before.
  void show(const Notice& notice);

 private:
  uint m_shown = 0;  // the server's number of the notice that stands; 0 for none
};

}  // namespace pace::ui
