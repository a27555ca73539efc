// The days whose typed changes are not saved yet, kept while the window lives.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "ui/log/draft.h"

namespace pace::ui {

class Drafts {
 public:
  /// Keeps `draft` where it differs from what is `saved`, and forgets the day where it does not.
  void keep(Day day, const Draft& draft, const Draft& saved);
  void forget(Day day) { m_drafts.erase(day); }

  std::optional<Draft> find(Day day) const;

  /// The newest day with a draft, other than `shown`; none where there is no such day.
  std::optional<Day> newestBut(Day shown) const;

 private:
  std::map<Day, Draft> m_drafts;
};

}  // namespace pace::ui
