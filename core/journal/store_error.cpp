#include "core/journal/store_error.h"

#include <utility>

namespace pace {

StoreError::StoreError(Kind kind, std::filesystem::path path, const std::string& what)
    : std::runtime_error(path.string() + ": " + what), m_kind(kind), m_path(std::move(path)) {}

}  // namespace pace
