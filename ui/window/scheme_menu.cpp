#include "ui/window/scheme_menu.h"

#include <QActionGroup>

namespace pace::ui {

SchemeMenu::SchemeMenu(SchemeFollower& follower, QWidget* parent)
    : QMenu(tr("&Appearance"), parent), m_follower(follower) {
  offer(ColorScheme::system, tr("As the &desktop"));
  offer(ColorScheme::light, tr("&Light"));
  offer(ColorScheme::dark, tr("Dar&k"));
  auto* oneOfThem = new QActionGroup(this);
  for (QAction* action : actions()) oneOfThem->addAction(action);
}

void SchemeMenu::offer(ColorScheme scheme, const QString& text) {
  QAction* action = addAction(text, this, [this, scheme] { m_follower.setScheme(scheme); });
  action->setCheckable(true);
  action->setChecked(m_follower.scheme() == scheme);
}

}  // namespace pace::ui
