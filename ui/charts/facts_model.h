// Single figures side by side: what each is, how much, and a remark.
#pragma once

#include <QString>
#include <vector>

#include "ui/theme/theme.h"

namespace pace::ui {

struct Fact {
  QString title;            ///< "Sleep owed, 14 nights"
  QString value;            ///< "14 h 20 m"; "not known" where it is not
  QString remark;           ///< "against 8 h a night"; why it is not known
  Ink ink = &Theme::muted;  ///< of the remark
};

struct FactsModel {
  QString title;
  std::vector<Fact> facts;  ///< empty where there is nothing to tell
};

/// "Sleep owed, 14 nights: 14 h 20 m, against 8 h a night".
QString nameOf(const Fact& fact);

}  // namespace pace::ui
