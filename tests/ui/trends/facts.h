// Figures read as plain text, for tests.
#pragma once

#include <string>

#include "ui/charts/facts_model.h"

namespace pace::test {

/// "value | remark", with plain spaces.
inline std::string said(const ui::Fact& fact) {
  QString text = fact.value + QStringLiteral(" | ") + fact.remark;
  return text.replace(QChar::Nbsp, QChar::Space).toStdString();
}

inline bool standsOut(const ui::Fact& fact) {
  return fact.ink == &ui::Theme::limitText;
}

}  // namespace pace::test
