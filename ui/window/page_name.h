// The pages there are, in the order of their buttons.
#pragma once

#include <array>

namespace pace::ui {

enum class PageName { week, trends, year };

inline constexpr std::array pageNames{PageName::week, PageName::trends, PageName::year};

}  // namespace pace::ui
