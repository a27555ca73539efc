#include "ui/log/drafts.h"

#include <algorithm>

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
  const auto other = std::find_if(m_drafts.rbegin(), m_drafts.rend(),
                                  [=](const auto& draft) { return draft.first != shown; });
  if (other == m_drafts.rend()) return std::nullopt;
  return other->first;
}

}  // namespace pace::ui
