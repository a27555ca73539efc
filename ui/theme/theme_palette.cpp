// The theme's tokens as the roles of a Qt palette.
#include "ui/theme/theme.h"

namespace pace::ui {
namespace {

void setGrounds(QPalette& palette, const Theme& theme) {
  palette.setColor(QPalette::Window, theme.window);
  palette.setColor(QPalette::Base, theme.field);
  palette.setColor(QPalette::AlternateBase, theme.card);
  palette.setColor(QPalette::Button, theme.card);
  palette.setColor(QPalette::ToolTipBase, theme.card);
  palette.setColor(QPalette::Highlight, theme.accent);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
  palette.setColor(QPalette::Accent, theme.accent);
#endif
}

void setTexts(QPalette& palette, const Theme& theme) {
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                          QPalette::ToolTipText, QPalette::BrightText}) {
    palette.setColor(role, theme.text);
  }
  palette.setColor(QPalette::PlaceholderText, theme.muted);
  palette.setColor(QPalette::HighlightedText, theme.accentText);
  palette.setColor(QPalette::Link, theme.accent);
  palette.setColor(QPalette::LinkVisited, theme.accent);
}

// Fusion draws its edges in these; light ones above dark ones in both themes.
void setEdges(QPalette& palette, const Theme& theme) {
  palette.setColor(QPalette::Light, theme.isDark ? theme.border : theme.card);
  palette.setColor(QPalette::Midlight, theme.isDark ? theme.border : theme.grid);
  palette.setColor(QPalette::Mid, theme.border);
  palette.setColor(QPalette::Dark, theme.isDark ? theme.window : theme.disabled);
  palette.setColor(QPalette::Shadow, theme.isDark ? theme.window : theme.muted);
}

void setDisabled(QPalette& palette, const Theme& theme) {
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                          QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited}) {
    palette.setColor(QPalette::Disabled, role, theme.disabled);
  }
  palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.border);
  palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.text);
}

}  // namespace

QPalette paletteOf(const Theme& theme) {
  QPalette palette;
  setGrounds(palette, theme);
  setTexts(palette, theme);
  setEdges(palette, theme);
  setDisabled(palette, theme);
  return palette;
}

}  // namespace pace::ui
