// A thin line between two parts of a column.
#pragma once

#include <QWidget>

namespace pace::ui {

class RuleLine : public QWidget {
  Q_OBJECT

 public:
  explicit RuleLine(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace pace::ui
