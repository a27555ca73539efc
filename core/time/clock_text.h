// Minutes as people write them: "9:30" for charts and fields, "9 h 30 m" for sentences.
#pragma once

#include <chrono>
#include <string>

namespace pace {

/// "9:30", "0:05", "61:15". Hours are never padded. A negative length begins with "-".
std::string clockText(std::chrono::minutes length);

/// "9 h 30 m", "45 m", "60 h", "0 h". The English words `pace` prints; the window has its own.
std::string lengthText(std::chrono::minutes length);

}  // namespace pace
