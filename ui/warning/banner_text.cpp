#include "ui/warning/banner_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <span>

#include "ui/text/wording.h"
#include "ui/warning/ahead.h"
#include "ui/warning/remedies.h"
#include "ui/warning/sentences.h"

namespace pace::ui {

namespace {

struct BannerWords {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::BannerText)
};

/// Without a spell that is told in the sentence of its week, which then takes its place.
std::vector<Warning> inTellingOrder(const Standing& standing) {
  std::vector<Warning> told = standing.warnings;
  const auto spell = std::ranges::find(told, Rule::spell, &Warning::rule);
  const auto week = std::ranges::find(told, Rule::weekHours, &Warning::rule);
  if (spell == told.end() || week == told.end() || week->severity < Severity::overload) return told;
  std::iter_swap(spell, week);
  std::erase_if(told, [](const Warning& warning) { return warning.rule == Rule::spell; });
  return told;
}

QString sleepLength(const Warning& warning) {
  return length(std::get<std::chrono::minutes>(warning.value));
}

/// "12 days".
QString runLength(const Warning& warning) {
  const int count = static_cast<int>(std::get<std::chrono::days>(warning.value).count());
  return warning.atLeast ? BannerWords::tr("at least %n days", nullptr, count)
                         : BannerWords::tr("%n days", nullptr, count);
}

QString sleepAndRest(const Warning& sleep, const Warning& rest, bool isOver) {
  return (isOver ? BannerWords::tr("Sleep averaged %1 and there had been no day off for %2.")
                 : BannerWords::tr("Sleep averages %1 and there has been no day off for %2."))
      .arg(sleepLength(sleep), runLength(rest));
}

QString restAlone(const Warning& rest, bool isOver) {
  return (isOver ? BannerWords::tr("There had been no day off for %1.")
                 : BannerWords::tr("There has been no day off for %1."))
      .arg(runLength(rest));
}

QString sleepAlone(const Warning& sleep, bool isOver) {
  return (isOver ? BannerWords::tr("Sleep averaged %1 a night.")
                 : BannerWords::tr("Sleep averages %1 a night."))
      .arg(sleepLength(sleep));
}

QStringList others(std::span<const Warning> warnings, const Standing& standing) {
  QStringList sentences;
  const Warning* rest = nullptr;
  const Warning* sleep = nullptr;
  for (const Warning& warning : warnings) {
    if (warning.rule == Rule::noRest) {
      rest = &warning;
    } else if (warning.rule == Rule::shortSleep) {
      sleep = &warning;
    } else {
      sentences.append(sentence(warning, standing));
    }
  }
  if (rest != nullptr && sleep != nullptr) {
    sentences.append(sleepAndRest(*sleep, *rest, standing.isOver));
  } else if (rest != nullptr) {
    sentences.append(restAlone(*rest, standing.isOver));
  } else if (sleep != nullptr) {
    sentences.append(sleepAlone(*sleep, standing.isOver));
  }
  return sentences;
}

/// The week ahead first, then what warns already, then what would help.
BannerText aheadText(const Standing& standing, const Snapshot& snapshot) {
  QStringList detail = others(standing.warnings, standing);
  detail.append(aheadRemedy(snapshot));
  return {.headline = aheadSentence(*standing.ahead, standing, snapshot),
          .detail = detail.join(QLatin1Char(' '))};
}

}  // namespace

QString BannerText::whole() const {
  return headline + QLatin1Char(' ') + detail;
}

BannerText bannerText(const Standing& standing, const Snapshot& snapshot) {
  if (isForeseen(standing)) return aheadText(standing, snapshot);
  const std::vector<Warning> told = inTellingOrder(standing);
  const Warning& first = told.front();
  QStringList detail = others(std::span(told).subspan(1), standing);
  if (standing.ahead) {
    // The end of the line is what a narrow window cuts: what helps now comes before the rest.
    detail.prepend(aheadRemedy(snapshot));
    detail.prepend(aheadSentence(*standing.ahead, standing, snapshot));
  } else {
    detail.append(remedy(first, standing, snapshot));
  }
  return {.headline = sentence(first, standing), .detail = detail.join(QLatin1Char(' '))};
}

}  // namespace pace::ui
