#include "ui/charts/chart_table.h"

#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/charts/paint_drawing.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

namespace pace::ui {
namespace {

QList<QStandardItem*> itemsOf(const QStringList& texts) {
  QList<QStandardItem*> items;
  for (const auto& text : texts) items.push_back(new QStandardItem(text));
  return items;
}

void dress(QTableView& view) {
  view.setFrameShape(QFrame::NoFrame);
  view.setShowGrid(false);
  view.setEditTriggers(QAbstractItemView::NoEditTriggers);
  view.setSelectionBehavior(QAbstractItemView::SelectRows);
  view.setSelectionMode(QAbstractItemView::SingleSelection);
  view.setTabKeyNavigation(false);
  view.verticalHeader()->hide();
  view.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  view.verticalHeader()->setMinimumSectionSize(view.fontMetrics().height() + space::small);
  view.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
  view.horizontalHeader()->setHighlightSections(false);
  // The card shows through.
  view.viewport()->setAutoFillBackground(false);
}

}  // namespace

ChartTable::ChartTable(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_view(new QTableView(this)),
      m_model(new QStandardItemModel(this)) {
  m_title->setFont(strong(font()));
  dress(*m_view);
  m_view->setModel(m_model);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::large, space::large, space::large, space::large);
  layout->addWidget(m_title);
  layout->addWidget(m_view);
  setFocusProxy(m_view);
  connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
    emit rowChosen(static_cast<std::size_t>(index.row()));
  });
}

void ChartTable::fill(const QString& title, const QString& summary, const ChartRows& rows) {
  m_title->setText(title);
  m_view->setAccessibleName(title);
  m_view->setAccessibleDescription(summary);
  m_model->clear();
  m_model->setHorizontalHeaderLabels(rows.headers);
  for (const auto& row : rows.rows) m_model->appendRow(itemsOf(row));
}

void ChartTable::setCurrentRow(std::size_t row) {
  m_view->setCurrentIndex(m_model->index(static_cast<int>(row), 0));
}

void ChartTable::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintCard(painter, QRectF(rect()), themeOf(palette()));
}

}  // namespace pace::ui
