// What every chart does alike: it lays itself out, can be walked by keyboard, and can be read
// aloud.
#pragma once

#include <QWidget>
#include <cstddef>
#include <optional>

#include "ui/charts/canvas.h"
#include "ui/charts/chart_rows.h"
#include "ui/charts/cursor_step.h"
#include "ui/charts/drawing.h"

namespace pace::ui {

/// Left and Right walk its zones, in a chart of columns Up and Down as well; Home and End go to the
/// ends, Enter, Space or a click choose one.
/// Its accessible name is its title, its accessible description one sentence that sums it up.
class Chart : public QWidget {
  Q_OBJECT

 public:
  /// What it stands on: a card it paints itself, or whatever its parent paints.
  enum class Ground { card, parent };

  /// What is said in place of the chart while it has nothing to show.
  void setEmptySentence(const QString& sentence);

  /// As painted now; without zones where there is nothing to show.
  const Drawing& drawing() const;

  /// The zone the keyboard is on; none without zones.
  std::optional<std::size_t> cursor() const { return m_cursor; }

  /// As a click on that zone does. `zone` must be one of drawing().zones.
  void choose(std::size_t zone);

  /// The same facts as a table.
  virtual ChartRows rows() const = 0;

 signals:
  /// Its facts are new; what was known of its zones no longer holds.
  void modelReplaced();

 protected:
  Chart(Ground ground, QWidget* parent);

  /// Lays out the present model; without zones where that is empty.
  virtual Drawing drawn(const Canvas& canvas) const = 0;
  /// The person chose this zone. Does nothing unless the chart has something to choose.
  virtual void takeChoice(std::size_t zone);

  /// How many zones make a column: Left and Right go that far, and Up and Down by one.
  virtual std::size_t columnLength() const { return 1; }

  /// To be called once the model is a new one.
  void replaceModel(const QString& title, const QString& summary);

  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  Canvas canvas() const;
  void paintFocus(QPainter& painter) const;
  void paintEmptySentence(QPainter& painter) const;
  void moveCursor(std::size_t zone);
  void showNumbers(std::size_t zone, const QPoint& globalPosition);
  void announceCursor();
  Steps steps() const;
  std::optional<std::size_t> zoneAt(QPointF position) const;

  Ground m_ground;
  QString m_emptySentence;
  std::optional<std::size_t> m_cursor;
  // Laid out when asked for, and again once the canvas is another.
  mutable std::optional<Drawing> m_drawing;
  mutable Canvas m_drawnOn;
};

}  // namespace pace::ui
