// A chart laid out: where each band, line, bar, dot and word stands, and in which ink.
#pragma once

#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <vector>

#include "ui/theme/theme.h"

namespace pace::ui {

struct Band {
  QRectF box;
  Ink ink = &Theme::grid;
};

enum class Stroke { solid, dashed, dotted };

struct Rule {
  QLineF line;
  Ink ink = &Theme::grid;
  Stroke stroke = Stroke::solid;
  qreal width = 1;
};

enum class Fill { solid, hatched, outlined };  ///< outlined: dashed and empty

struct Bar {
  QRectF box;
  Ink ink = &Theme::work;
  Fill fill = Fill::solid;
  int notches = 0;  ///< light stripes under the top: the sign of a limit reached, beside the colour
  qreal radius = 3;
};

/// A square of a map: filled, empty or hatched, always inside an outline.
struct Cell {
  QRectF box;
  Ink ink = nullptr;  ///< null for none: an outline round nothing
  Fill fill = Fill::solid;
  Ink edge = &Theme::cellEdge;
  qreal edgeWidth = 1;
};

/// A line through points; a solid one has a rim of the card's colour so that it shows on any bar.
struct Curve {
  QPolygonF points;
  Ink ink = &Theme::sleep;
  Stroke stroke = Stroke::solid;  ///< tells curves of one chart apart, beside the colour
};

/// A ring filled with the card's colour.
struct Dot {
  QPointF centre;
  Ink ink = &Theme::sleep;
};

struct Label {
  QRectF box;  ///< exactly as wide as the text, so that overlaps can be told
  QString text;
  Ink ink = &Theme::muted;
  QFont font;
  Ink ground = nullptr;  ///< fills the box, so that no gridline strikes the text out; null for none
};

/// A part of the chart that can be pointed at, reached by arrow key and read aloud.
struct Zone {
  QRectF box;
  QString name;  ///< "Tue 17 November: 11 h worked, 5 h 30 m slept"
  bool isChosen = false;
};

/// Painted in the order of its members.
struct Drawing {
  std::vector<Band> bands;
  std::vector<Rule> rules;
  std::vector<Cell> cells;
  std::vector<Bar> bars;
  std::vector<Rule> marks;  ///< rules that lie over the bars
  std::vector<Curve> curves;
  std::vector<Dot> dots;
  std::vector<Label> labels;
  std::vector<Zone> zones;  ///< in the order they are walked in; not painted
};

/// Seen in a mirror on the upright middle of a canvas `width` wide: time then runs from right to
/// left, while every word and number stays as it reads.
Drawing mirrored(Drawing drawing, qreal width);

}  // namespace pace::ui
