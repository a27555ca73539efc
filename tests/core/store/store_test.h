// A journal's file in a folder of its own, opened by several and looked at from outside.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "core/store/sqlite_journal.h"
#include "tests/support/days.h"
#include "tests/support/temporary_folder.h"

namespace pace::test {

/// 2026-11-22 21:40:05 UTC.
inline constexpr std::chrono::sys_seconds sundayEvening{
    std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + std::chrono::hours{21} +
    std::chrono::minutes{40} + std::chrono::seconds{5}};

inline Writer writerOn(const std::string& device) {
  return {.device = device, .currentInstant = [] { return sundayEvening; }};
}

inline std::string bytesOf(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

inline void write(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary) << bytes;
}

/// What `call` throws; none where it throws nothing.
template <class Call>
std::optional<StoreError> failureOf(Call call) {
  try {
    call();
    return std::nullopt;
  } catch (const StoreError& error) {
    return error;
  }
}

/// The kind of what `call` throws; none where it throws nothing.
template <class Call>
std::optional<StoreError::Kind> kindOf(Call call) {
  const auto failure = failureOf(call);
  if (!failure) return std::nullopt;
  return failure->kind();
}

class StoreTest : public testing::Test {
 protected:
  const std::filesystem::path& folder() const { return m_folder.path(); }
  std::filesystem::path path() const { return folder() / "journal.sqlite"; }

  /// The journal at path(), made where there is none.
  SqliteJournal open(const std::string& device = "desk") const {
    return SqliteJournal(path(), writerOn(device), std::chrono::milliseconds{50});
  }

  /// The file at path(), past the journal.
  SQLite::Database raw() const {
    return SQLite::Database(path(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  }

  /// The first column of what `query` finds.
  std::vector<std::string> column(const std::string& query) const {
    SQLite::Database database = raw();
    SQLite::Statement statement(database, query);
    std::vector<std::string> values;
    while (statement.executeStep()) values.push_back(statement.getColumn(0).getString());
    return values;
  }

  /// Names of the files beside each other in folder(), in order.
  std::vector<std::string> files() const {
    std::vector<std::string> names;
    for (const auto& file : std::filesystem::directory_iterator(folder())) {
      names.push_back(file.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
  }

 private:
  TemporaryFolder m_folder;
};

}  // namespace pace::test
