#include "ui/charts/zone_access.h"

namespace pace::ui {

bool ZoneAccess::isValid() const {
  return m_chart != nullptr && m_zone < m_chart->drawing().zones.size();
}

QWindow* ZoneAccess::window() const {
  return isValid() ? parent()->window() : nullptr;
}

QAccessibleInterface* ZoneAccess::parent() const {
  return QAccessible::queryAccessibleInterface(m_chart);
}

QString ZoneAccess::text(QAccessible::Text kind) const {
  return isValid() && kind == QAccessible::Name ? m_chart->drawing().zones[m_zone].name : QString();
}

QRect ZoneAccess::rect() const {
  if (!isValid()) return {};
  const QRect box = m_chart->drawing().zones[m_zone].box.toAlignedRect();
  return QRect(m_chart->mapToGlobal(box.topLeft()), box.size());
}

QAccessible::State ZoneAccess::state() const {
  QAccessible::State state;
  if (!isValid()) {
    state.invalid = true;
    return state;
  }
  state.focusable = true;
  state.focused = m_chart->hasFocus() && m_chart->cursor() == m_zone;
  state.selectable = true;
  state.selected = m_chart->drawing().zones[m_zone].isChosen;
  state.invisible = !m_chart->isVisible();
  return state;
}

void* ZoneAccess::interface_cast(QAccessible::InterfaceType type) {
  return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                              : nullptr;
}

QStringList ZoneAccess::actionNames() const {
  return {pressAction()};
}

void ZoneAccess::doAction(const QString& name) {
  if (isValid() && name == pressAction()) m_chart->choose(m_zone);
}

}  // namespace pace::ui
