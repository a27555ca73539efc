// What a verb gives back: the words to print, and how to take its change back.
#pragma once

#include <functional>
#include <string>

namespace pace::cli {

struct Answer {
  std::string text;  ///< whole lines, or one line of JSON
  /// Puts the journal back as it was; called when `text` could not be printed, so that exit code 1
  /// always means that nothing was done. Empty where nothing changed.
  std::function<void()> takeBack{};
  /// Called once the text is out: keeps what was told as told. Empty where there is nothing to
  /// keep.
  std::function<void()> keepTold{};
};

}  // namespace pace::cli
