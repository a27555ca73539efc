#include "ui/charts/chart_access.h"

#include <QAccessibleWidget>
#include <utility>
#include <vector>

#include "ui/charts/zone_access.h"

namespace pace::ui {
namespace {

class ChartAccess : public QAccessibleWidget {
 public:
  explicit ChartAccess(Chart* chart)
      : QAccessibleWidget(chart, QAccessible::Chart),
        m_chart(chart),
        m_forgetting(QObject::connect(chart, &Chart::modelReplaced, [this] { forgetZones(); })) {}
  ~ChartAccess() override {
    QObject::disconnect(m_forgetting);
    forgetZones();
  }

  int childCount() const override { return static_cast<int>(m_chart->drawing().zones.size()); }

  QAccessibleInterface* child(int index) const override {
    if (index < 0 || index >= childCount()) return nullptr;
    const auto place = static_cast<std::size_t>(index);
    while (m_zones.size() <= place) {
      // Qt's cache owns the interface from here on; forgetZones() has it deleted.
      m_zones.push_back(
          QAccessible::registerAccessibleInterface(new ZoneAccess(m_chart, m_zones.size())));
    }
    return QAccessible::accessibleInterface(m_zones[place]);
  }

  int indexOfChild(const QAccessibleInterface* child) const override {
    const auto* zone = dynamic_cast<const ZoneAccess*>(child);
    return zone && zone->isOf(m_chart) ? static_cast<int>(zone->zone()) : -1;
  }

  QAccessibleInterface* childAt(int x, int y) const override {
    for (int i = 0; i < childCount(); ++i) {
      if (child(i)->rect().contains(x, y)) return child(i);
    }
    return nullptr;
  }

  QAccessibleInterface* focusChild() const override {
    const auto cursor = m_chart->cursor();
    return m_chart->hasFocus() && cursor ? child(static_cast<int>(*cursor)) : nullptr;
  }

 private:
  void forgetZones() {
    for (const auto id : std::exchange(m_zones, {})) QAccessible::deleteAccessibleInterface(id);
  }

  Chart* m_chart;
  QMetaObject::Connection m_forgetting;
  mutable std::vector<QAccessible::Id> m_zones;  // registered when first asked for
};

QAccessibleInterface* accessOf(const QString&, QObject* object) {
  auto* chart = qobject_cast<Chart*>(object);
  return chart ? new ChartAccess(chart) : nullptr;
}

}  // namespace

void installChartAccess() {
  QAccessible::installFactory(accessOf);
}

}  // namespace pace::ui
