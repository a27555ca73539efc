// What every verb works with.
#pragma once

#include "app/pace/journal_file.h"
#include "app/pace/style.h"
#include "core/insight/snapshot.h"

namespace pace::cli {

struct Context {
  JournalFile& file;
  Day today{};
  Style style;
  bool wantsJson = false;

  /// The journal summed up as it stands. Throws StoreError.
  Snapshot snapshot() const {
    return summarise(file.everyDay(), today, file.asItStands().settings());
  }
};

}  // namespace pace::cli
