// Every colour of the window and its charts, once in light and once in dark.
#pragma once

#include <QColor>
#include <QPalette>

namespace pace::ui {

/// Text reaches 4.5:1 and marks 3:1 on the grounds they are used on (WCAG 2.1, 1.4.3 and 1.4.11);
/// theme_test.cpp computes every pair. `grid`, `border` and the bands only decorate.
struct Theme {
  bool isDark = false;

  QColor window;      ///< behind the cards
  QColor card;        ///< cards, the left column, the bars at top and bottom
  QColor field;       ///< inside what can be typed into
  QColor border;      ///< round cards and fields
  QColor text;        ///< on window, card and field
  QColor muted;       ///< labels and remarks: text on window, card and field
  QColor disabled;    ///< text of what cannot be used now
  QColor accent;      ///< the main button, the chosen page; mark and link text
  QColor accentText;  ///< on accent
  QColor focus;       ///< ring round what the keyboard is on

  QColor work;       ///< marks: hours below the overload limit
  QColor sleep;      ///< marks, and sleep values as text
  QColor overload;   ///< marks: hours at the overload limit and over
  QColor severe;     ///< marks: hours at the severe limit and over
  QColor limitText;  ///< the names of lines and bands, on card and on bandShortSleep
  QColor grid;

  QColor bandOverload;    ///< from the overload limit to the severe one
  QColor bandSevere;      ///< from the severe limit up
  QColor bandShortSleep;  ///< 5 to 6 h of sleep

  /// Days of the year map, from few hours to many: lighter to darker in light, the other way round
  /// in dark (ColorBrewer's YlOrBr).
  QColor heat1, heat2, heat3, heat4, heat5;
  QColor cellEdge;  ///< round every cell of that map, and the hatching inside: marks on card

  QColor warningFill;  ///< banner ground at overload
  QColor warningText;  ///< on warningFill, window and card
  QColor dangerFill;   ///< banner ground at severe
  QColor dangerText;   ///< on dangerFill
  QColor faultText;    ///< a fault beside its field: on card, window and field
};

/// One colour of whichever theme is painted with.
using Ink = QColor Theme::*;

const Theme& lightTheme();
const Theme& darkTheme();

/// The theme a widget paints with: dark where its window colour is.
const Theme& themeOf(const QPalette& palette);

/// Every role of every group, so that Fusion falls back on no colour of its own.
QPalette paletteOf(const Theme& theme);

/// True where `palette` is one for dark rooms: window lightness below 110 of 255.
bool isDark(const QPalette& palette);

}  // namespace pace::ui
