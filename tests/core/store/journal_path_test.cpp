// Where the journal is kept unless a person says otherwise.
#include <gtest/gtest.h>

#include <cstdlib>
#include <optional>
#include <string>

#include "core/store/sqlite_journal.h"

namespace pace::test {

namespace {

/// Sets an environment variable while it lives; an absent value unsets it.
class Variable {
 public:
  Variable(const char* name, const std::optional<std::string>& value) : m_name(name) {
    if (const char* before = std::getenv(name)) m_before = before;
    set(value);
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;
  ~Variable() { set(m_before); }

 private:
  void set(const std::optional<std::string>& value) const {
    if (value) {
      setenv(m_name, value->c_str(), 1);
    } else {
      unsetenv(m_name);
    }
  }

  const char* m_name;
  std::optional<std::string> m_before;
};

std::string pathWith(const std::optional<std::string>& folder,
                     const std::optional<std::string>& home) {
  const Variable first("XDG_DATA_HOME", folder);
  const Variable second("HOME", home);
  return defaultJournalPath().string();
}

TEST(DefaultJournalPath, isInTheFolderForData) {
  EXPECT_EQ(pathWith("/data", "/home/ada"), "/data/pacekeeper/journal.sqlite");
  EXPECT_EQ(pathWith("/data", std::nullopt), "/data/pacekeeper/journal.sqlite");
}

TEST(DefaultJournalPath, isAtHomeWhereNoFolderIsNamed) {
  for (const std::optional<std::string>& unusable :
       {std::optional<std::string>{}, std::optional<std::string>{""},
        std::optional<std::string>{"relative/data"}}) {
    EXPECT_EQ(pathWith(unusable, "/home/ada"), "/home/ada/.local/share/pacekeeper/journal.sqlite");
  }
}

TEST(DefaultJournalPath, isNowhereWithoutAHome) {
  for (const std::optional<std::string>& home :
       {std::optional<std::string>{}, std::optional<std::string>{""}}) {
    try {
      pathWith(std::nullopt, home);
      ADD_FAILURE() << "found one";
    } catch (const StoreError& error) {
      EXPECT_EQ(error.kind(), StoreError::Kind::cannotOpen);
    }
  }
}

}  // namespace

}  // namespace pace::test
