// One zone of a chart as a screen reader meets it: a named item that can be chosen.
#pragma once

#include <QAccessible>
#include <QPointer>
#include <cstddef>

#include "ui/charts/chart.h"

namespace pace::ui {

class ZoneAccess : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
  /// `chart` may go before this does: it is then no longer valid.
  ZoneAccess(Chart* chart, std::size_t zone) : m_chart(chart), m_zone(zone) {}

  std::size_t zone() const { return m_zone; }
  bool isOf(const Chart* chart) const { return m_chart == chart; }

  bool isValid() const override;
  QObject* object() const override { return nullptr; }
  QWindow* window() const override;
  QAccessibleInterface* parent() const override;
  QAccessibleInterface* child(int) const override { return nullptr; }
  QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  QString text(QAccessible::Text kind) const override;
  void setText(QAccessible::Text, const QString&) override {}
  QRect rect() const override;
  QAccessible::Role role() const override { return QAccessible::ListItem; }
  QAccessible::State state() const override;
  void* interface_cast(QAccessible::InterfaceType type) override;

  QStringList actionNames() const override;
  void doAction(const QString& name) override;
  QStringList keyBindingsForAction(const QString&) const override { return {}; }

 private:
  QPointer<Chart> m_chart;
  std::size_t m_zone;
};

}  // namespace pace::ui
