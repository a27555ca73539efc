#include "ui/window/top_bar.h"

#include <QHBoxLayout>

#include "ui/theme/scale.h"

namespace pace::ui {

TopBar::TopBar(QMenu* menu, QWidget* parent)
    : Panel(Line::below, parent),
      m_name(new QLabel(tr("Pacekeeper"))),
      m_demo(new QLabel(tr("Demo"))),
      m_pages{new BarButton(tr("Week")), new BarButton(tr("Trends")), new BarButton(tr("Year"))},
      m_menuButton(new BarButton(QStringLiteral("☰"))) {
  m_name->setFont(strong(font()));
  m_demo->setFont(scaled(font(), TextSize::small));
  m_demo->setForegroundRole(QPalette::PlaceholderText);
  m_demo->setToolTip(tr("A story in memory: nothing of it is kept."));
  m_demo->setAccessibleDescription(m_demo->toolTip());
  m_demo->hide();
  dressPages();
  dressMenuButton(menu);
  layOut();
  setChosen(PageName::week);
}

void TopBar::dressPages() {
  button(PageName::week)->setToolTip(tr("This week (Ctrl+1)"));
  button(PageName::trends)->setToolTip(tr("Trends over months (Ctrl+2)"));
  button(PageName::year)->setToolTip(tr("The year, day by day (Ctrl+3)"));
  for (const PageName page : pageNames) {
    connect(button(page), &BarButton::clicked, this, [this, page] { emit pageAsked(page); });
  }
}

void TopBar::setChosen(PageName page) {
  for (const PageName other : pageNames) {
    m_pages.at(static_cast<std::size_t>(other))->setChosen(other == page);
  }
}

void TopBar::dressMenuButton(QMenu* menu) {
  m_menuButton->setAccessibleName(tr("Menu"));
  m_menuButton->setToolTip(tr("Menu (F10)"));
  m_menuButton->setPopupMode(QToolButton::InstantPopup);
  m_menuButton->setMenu(menu);
}

void TopBar::layOut() {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(space::medium, space::small, space::medium, space::small + 1);
  row->setSpacing(space::small);
  row->addWidget(m_name);
  row->addWidget(m_demo);
  row->addSpacing(space::small);
  for (BarButton* page : m_pages) row->addWidget(page);
  row->addStretch();
  row->addWidget(m_menuButton);
}

void TopBar::markDemo() {
  m_demo->show();
}

}  // namespace pace::ui
