#include "ui/fields/echo_words.h"

#include <QCoreApplication>

#include "ui/text/wording.h"

namespace pace::ui {

namespace {

struct EchoWords {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::EchoWords)
};

}  // namespace

QString echoOf(std::chrono::minutes length) {
  return EchoWords::tr("= %1").arg(ui::length(length));
}

QString unreadEcho() {
  return EchoWords::tr("= %1").arg(QStringLiteral("…"));
}

QString echoOf(const HoursReading& reading) {
  if (std::holds_alternative<NoHours>(reading)) return {};
  const auto* hours = std::get_if<Hours>(&reading);
  return hours == nullptr ? unreadEcho() : echoOf(hours->total);
}

}  // namespace pace::ui
