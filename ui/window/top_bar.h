// The bar at the top: the program's name, its pages, and the menu.
#pragma once

#include <QLabel>
#include <QMenu>

#include "ui/window/bar_button.h"
#include "ui/window/panel.h"

namespace pace::ui {

class TopBar : public Panel {
  Q_OBJECT

 public:
  /// `menu` is what the button at the end opens; it stays its owner's.
  explicit TopBar(QMenu* menu, QWidget* parent = nullptr);

  /// Says beside the name that nothing here is kept.
  void markDemo();

  void openMenu() { m_menuButton->showMenu(); }

 signals:
  void weekAsked();

 private:
  void dressMenuButton(QMenu* menu);
  void layOut();

  QLabel* m_name;
  QLabel* m_demo;
  BarButton* m_week;
  BarButton* m_menuButton;
};

}  // namespace pace::ui
