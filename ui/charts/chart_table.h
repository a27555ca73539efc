// A chart's facts as a table on a card: the same days, in words.
#pragma once

#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QWidget>
#include <cstddef>

#include "ui/charts/chart_rows.h"

namespace pace::ui {

class ChartTable : public QWidget {
  Q_OBJECT

 public:
  explicit ChartTable(QWidget* parent = nullptr);

  void fill(const QString& title, const QString& summary, const ChartRows& rows);

  /// The row the keyboard is on; must be one of those filled in.
  void setCurrentRow(std::size_t row);

  QTableView& view() { return *m_view; }

 signals:
  /// The person activated a row: Enter or a double click.
  void rowChosen(std::size_t row);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QLabel* m_title;
  QTableView* m_view;
  QStandardItemModel* m_model;
};

}  // namespace pace::ui
