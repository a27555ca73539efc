#include "ui/charts/chart.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "ui/charts/chart_access.h"
#include "ui/charts/cursor_step.h"
#include "ui/charts/heading.h"
#include "ui/charts/paint_drawing.h"
#include "ui/theme/theme.h"

namespace pace::ui {
namespace {

std::optional<std::size_t> chosenZone(const Drawing& drawing) {
  const auto zone =
      std::find_if(drawing.zones.begin(), drawing.zones.end(), [](auto& z) { return z.isChosen; });
  if (zone == drawing.zones.end()) return std::nullopt;
  return static_cast<std::size_t>(zone - drawing.zones.begin());
}

}  // namespace

Chart::Chart(Ground ground, QWidget* parent) : QWidget(parent), m_ground(ground) {
  installChartAccess();
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Chart::setEmptySentence(const QString& sentence) {
  m_emptySentence = sentence;
  update();
}

const Drawing& Chart::drawing() const {
  const Canvas now = canvas();
  if (!m_drawing || now != m_drawnOn) {
    m_drawing = drawn(now);
    m_drawnOn = now;
  }
  return *m_drawing;
}

Canvas Chart::canvas() const {
  return Canvas{QSizeF(size()), font(), layoutDirection(), devicePixelRatioF()};
}

void Chart::replaceModel(const QString& title, const QString& summary) {
  m_drawing.reset();
  update();
  const std::size_t count = drawing().zones.size();
  if (const auto chosen = chosenZone(drawing())) m_cursor = chosen;
  if (!m_cursor || *m_cursor >= count) {
    m_cursor = count > 0 ? std::optional(count - 1) : std::nullopt;
  }
  setAccessibleName(title);
  setAccessibleDescription(count > 0 ? summary : m_emptySentence);
  updateGeometry();
  emit modelReplaced();
}

void Chart::takeChoice(std::size_t) {}

void Chart::choose(std::size_t zone) {
  moveCursor(zone);
  takeChoice(zone);
}

void Chart::moveCursor(std::size_t zone) {
  m_cursor = zone;
  update();
  if (hasFocus()) announceCursor();
}

void Chart::announceCursor() {
  if (!m_cursor) return;
  QAccessibleEvent event(this, QAccessible::Focus);
  event.setChild(static_cast<int>(*m_cursor));
  QAccessible::updateAccessibility(&event);
}

std::optional<std::size_t> Chart::zoneAt(QPointF position) const {
  const auto& zones = drawing().zones;
  const auto zone = std::find_if(zones.begin(), zones.end(),
                                 [&](const Zone& z) { return z.box.contains(position); });
  if (zone == zones.end()) return std::nullopt;
  return static_cast<std::size_t>(zone - zones.begin());
}

void Chart::showNumbers(std::size_t zone, const QPoint& globalPosition) {
  const Zone& shown = drawing().zones[zone];
  QToolTip::showText(globalPosition, shown.name, this, shown.box.toAlignedRect());
}

void Chart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = themeOf(palette());
  if (m_ground == Ground::card) paintCard(painter, QRectF(rect()), theme);
  paintDrawing(painter, drawing(), theme);
  if (drawing().zones.empty()) paintEmptySentence(painter);
  if (hasFocus()) paintFocus(painter);
}

void Chart::paintEmptySentence(QPainter& painter) const {
  painter.setPen(themeOf(palette()).muted);
  painter.setFont(font());
  const qreal padding = m_ground == Ground::card ? cardPadding : 0;
  painter.drawText(QRectF(rect()).adjusted(padding, padding, -padding, -padding),
                   Qt::AlignCenter | Qt::TextWordWrap, m_emptySentence);
}

void Chart::paintFocus(QPainter& painter) const {
  constexpr qreal ringWidth = 2;
  const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
  const QRectF ring = m_cursor ? drawing().zones[*m_cursor].box & ground : ground;
  const qreal radius = m_cursor ? barRadius : cardRadius;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(themeOf(palette()).focus, ringWidth));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(ring, radius, radius);
}

bool Chart::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  if (const auto zone = zoneAt(help->pos())) {
    showNumbers(*zone, help->globalPos());
  } else {
    QToolTip::hideText();
  }
  return true;
}

void Chart::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  announceCursor();
}

void Chart::mousePressEvent(QMouseEvent* event) {
  const auto zone = zoneAt(event->position());
  if (event->button() == Qt::LeftButton && zone) {
    choose(*zone);
  } else {
    QWidget::mousePressEvent(event);
  }
}

void Chart::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  const bool isChoice = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
  if (m_cursor && isChoice) {
    choose(*m_cursor);
  } else if (const auto step = m_cursor ? tryStep(key, steps()) : std::nullopt) {
    moveCursor(*step);
    showNumbers(*step, mapToGlobal(drawing().zones[*step].box.center().toPoint()));
  } else {
    QWidget::keyPressEvent(event);
  }
}

Steps Chart::steps() const {
  return {*m_cursor, drawing().zones.size(), isRightToLeft(), columnLength()};
}

}  // namespace pace::ui
