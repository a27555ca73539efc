#include "ui/theme/theme.h"

namespace pace::ui {

const Theme& lightTheme() {
  static const Theme theme{
      .isDark = false,
      .window = 0xF6F5F1,
      .card = 0xFFFFFF,
      .field = 0xF6F5F1,
      .border = 0xDDDBD3,
      .text = 0x23262B,
      .muted = 0x5C6066,
      .disabled = 0x85888D,
      .accent = 0x2A6A99,
      .accentText = 0xFFFFFF,
      .focus = 0x1B5E93,
      .work = 0x2E6F9E,
      .sleep = 0x7A55A8,
      .overload = 0xB86A00,
      .severe = 0xC4401C,
      .limitText = 0x8A4B00,
      .grid = 0xE4E2DC,
      .bandOverload = 0xFBEBD3,
      .bandSevere = 0xF9DDD3,
      .bandShortSleep = 0xFBEBD3,
      .heat1 = 0xFFF7BC,
      .heat2 = 0xFEC44F,
      .heat3 = 0xFE9929,
      .heat4 = 0xCC4C02,
      .heat5 = 0x662506,
      .cellEdge = 0x85888D,
      .warningFill = 0xFBE6DB,
      .warningText = 0x7A2E12,
      .dangerFill = 0xA3281B,
      .dangerText = 0xFFFFFF,
      .faultText = 0xA4262C,
  };
  return theme;
}

const Theme& darkTheme() {
  static const Theme theme{
      .isDark = true,
      .window = 0x1C1F23,
      .card = 0x24272C,
      .field = 0x1C1F23,
      .border = 0x3A3E45,
      .text = 0xECEAE4,
      .muted = 0xA9ADB3,
      .disabled = 0x7C8087,
      .accent = 0x6BB0E0,
      .accentText = 0x10161C,
      .focus = 0x8CC8F2,
      .work = 0x6BB0E0,
      .sleep = 0xB79BE8,
      .overload = 0xEDAA3F,
      .severe = 0xF27E5E,
      .limitText = 0xF0B558,
      .grid = 0x363A40,
      .bandOverload = 0x3B3020,
      .bandSevere = 0x46292A,
      .bandShortSleep = 0x3B3020,
      .heat1 = 0x662506,
      .heat2 = 0x993404,
      .heat3 = 0xCC4C02,
      .heat4 = 0xFE9929,
      .heat5 = 0xFEE391,
      .cellEdge = 0x7C8087,
      .warningFill = 0x4A2B20,
      .warningText = 0xFFD9C7,
      .dangerFill = 0xFF9B85,
      .dangerText = 0x2A0A05,
      .faultText = 0xFF9A9A,
  };
  return theme;
}

bool isDark(const QPalette& palette) {
  constexpr int darkestLightWindow = 110;
  return palette.color(QPalette::Window).lightness() < darkestLightWindow;
}

const Theme& themeOf(const QPalette& palette) {
  return isDark(palette) ? darkTheme() : lightTheme();
}

}  // namespace pace::ui
