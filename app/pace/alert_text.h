// The message that goes out when an evening is logged, in plain English.
#pragma once

#include <string>
#include <vector>

#include "app/pace/style.h"
#include "core/insight/snapshot.h"

namespace pace::cli {

/// "This week is likely to reach 60 h (82 %): 8 weeks of 10 like it end at 56 h to 85 h, ..." Facts
/// are told by the warnings of their week, so they have no text of their own.
std::string alertText(const SentAlert& alert, const Snapshot& snapshot);

/// The first of `due` as a paragraph of its own; empty where nothing is due or a warning tells it.
std::string alertParagraph(const std::vector<SentAlert>& due, const Snapshot& snapshot,
                           const Style& style);

}  // namespace pace::cli
