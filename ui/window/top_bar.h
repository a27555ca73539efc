// The bar at the top: the program's name, its pages, and the menu.
#pragma once

#include <QLabel>
#include <QMenu>
#include <array>

#include "ui/window/bar_button.h"
#include "ui/window/page_name.h"
#include "ui/window/panel.h"

namespace pace::ui {

class TopBar : public Panel {
  Q_OBJECT

 public:
  /// `menu` is what the button at the end opens; it stays its owner's.
  explicit TopBar(QMenu* menu, QWidget* parent = nullptr);

  /// Says beside the name that nothing here is kept.
  void markDemo();

  /// Its button stands on a ground of its own.
  void setChosen(PageName page);
  BarButton* button(PageName page) const { return m_pages.at(static_cast<std::size_t>(page)); }

  void openMenu() { m_menuButton->showMenu(); }

 signals:
  void pageAsked(pace::ui::PageName page);

 private:
  void dressMenuButton(QMenu* menu);
  void dressPages();
  void layOut();

  QLabel* m_name;
  QLabel* m_demo;
  std::array<BarButton*, pageNames.size()> m_pages;
  BarButton* m_menuButton;
};

}  // namespace pace::ui
