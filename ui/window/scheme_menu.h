// Appearance: as the desktop has it, light, or dark.
#pragma once

#include <QMenu>

#include "ui/theme/color_scheme.h"

namespace pace::ui {

class SchemeMenu : public QMenu {
  Q_OBJECT

 public:
  /// `follower` must outlive the menu.
  explicit SchemeMenu(SchemeFollower& follower, QWidget* parent = nullptr);

 private:
  void offer(ColorScheme scheme, const QString& text);

  SchemeFollower& m_follower;
};

}  // namespace pace::ui
