// The one scale of type and spacing.
#pragma once

#include <QFont>

namespace pace::ui {

/// Sizes in the design are 11, 13, 15, 18 and 24 px where the system font is 13 px; all grow with
/// it.
enum class TextSize { small, body, large, heading, display };

/// `base` in another size, in points or in pixels as `base` is.
QFont scaled(const QFont& base, TextSize size);

/// `font` in demi-bold.
QFont strong(QFont font);

/// Distances in device-independent pixels.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
}  // namespace space

inline constexpr int barRadius = 3;
inline constexpr int fieldRadius = 6;
inline constexpr int cardRadius = 10;

}  // namespace pace::ui
