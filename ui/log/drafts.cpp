#include "ui/log/drafts.h"

#include <algorithm>
#include <ranges>

namespace pace::ui {

void Drafts::keep(Day day, const Draft& draft, const Draft& saved) {
  if (draft == saved) {
    forget(day);
  } else {
    m_drafts.insert_or_assign(day, draft);
  }
}

std::optional<Draft> Drafts::find(Day day) const {
  const auto found = m_drafts.find(day);
  if (found == m_drafts.end()) return std::nullopt;
  return found->second;
}

std::optional<Day> Drafts::newestBut(Day shown) const {
  const auto newestFirst = m_drafts | std::views::keys | std::views::reverse;
  const auto other = std::ranges::find_if(newestFirst, [=](Day day) { return day != shown; });
  if (other == newestFirst.end()) return std::nullopt;
  return *other;
}

}  // namespace pace::ui
