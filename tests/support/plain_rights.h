// Makes file modes hold for root as they do for everyone else, while it lives.
#pragma once

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace pace::test {

/// Of this thread alone.
class PlainRights {
 public:
  PlainRights() {
    call(SYS_capget, m_before);
    auto plain = m_before;
    plain[0].effective &= ~(1U << CAP_DAC_OVERRIDE | 1U << CAP_DAC_READ_SEARCH);
    call(SYS_capset, plain);
  }
  PlainRights(const PlainRights&) = delete;
  PlainRights& operator=(const PlainRights&) = delete;
  ~PlainRights() { call(SYS_capset, m_before); }

 private:
  using Rights = std::array<__user_cap_data_struct, 2>;

  static void call(long number, Rights& rights) {
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    if (syscall(number, &header, rights.data()) != 0) {
      throw std::system_error(errno, std::generic_category(), "capabilities");
    }
  }

  Rights m_before{};
};

}  // namespace pace::test
