// The two lines of the banner: what stands, and beside it the one thing that would help.
#pragma once

#include <QString>

#include "ui/warning/standing.h"

namespace pace::ui {

struct BannerText {
  QString headline;  ///< the strongest warning, or what lies ahead
  QString detail;    ///< the others, and what would help

  /// Both lines, as they are read aloud.
  QString whole() const;
  friend bool operator==(const BannerText&, const BannerText&) = default;
};

/// `standing` must speak up, and be of `snapshot`.
BannerText bannerText(const Standing& standing, const Snapshot& snapshot);

}  // namespace pace::ui
