// An open journal: runs a piece of work as one transaction, and reports every failure as
// StoreError.
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <chrono>
#include <filesystem>
#include <type_traits>
#include <utility>

#include "core/store/opening.h"

namespace pace {

class Connection {
 public:
  /// `patience`: how long a call waits for another program. Throws StoreError.
  Connection(std::filesystem::path path, std::chrono::milliseconds patience);

  const std::filesystem::path& path() const { return m_path; }

  /// Calls `work(database)`. What it reads is of one moment.
  template <class Work>
  auto read(Work work) {
    return reporting([&] {
      const SQLite::Transaction transaction(m_file.database);
      return work(m_file.database);
    });
  }

  /// Calls `work(database)` while nobody else can write. All it wrote is on disk when this returns,
  /// or nothing is and this throws.
  template <class Work>
  auto write(Work work) {
    refuseReadOnly();
    return reporting([&] {
      SQLite::Transaction transaction(m_file.database, SQLite::TransactionBehavior::IMMEDIATE);
      if constexpr (std::is_void_v<decltype(work(m_file.database))>) {
        work(m_file.database);
        transaction.commit();
      } else {
        auto result = work(m_file.database);
        transaction.commit();
        return result;
      }
    });
  }

 private:
  void refuseReadOnly() const;
  [[noreturn]] void report(const SQLite::Exception& failure);

  template <class Work>
  auto reporting(Work work) {
    try {
      return work();
    } catch (const SQLite::Exception& failure) {
      report(failure);
    }
  }

  std::filesystem::path m_path;
  OpenedFile m_file;
};

}  // namespace pace
