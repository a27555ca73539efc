#include "ui/trends/fact_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/text/wording.h"

namespace pace::ui {
namespace {

struct FactWords {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::FactWords)
};

QString onOneLine(QString text) {
  return text.replace(QLatin1Char(' '), QChar::Nbsp);
}

}  // namespace

QString dayCount(int days) {
  return days == 1 ? FactWords::tr("1 day") : FactWords::tr("%n days", nullptr, days);
}

QString weekCount(int weeks) {
  return weeks == 1 ? FactWords::tr("1 week") : FactWords::tr("%n weeks", nullptr, weeks);
}

QString dateWords(Day day, Day today) {
  const QDate date = toQDate(day);
  const QString pattern = date.year() == toQDate(today).year()
                              ? FactWords::tr("d MMMM", "date pattern: 22 November")
                              : FactWords::tr("d MMM yyyy", "date pattern: 28 Dec 2026");
  return onOneLine(QLocale().toString(date, pattern));
}

QString lengthOf(RealHours hours) {
  return onOneLine(length(std::chrono::round<std::chrono::minutes>(hours)));
}

QString wholeHours(RealHours hours) {
  return onOneLine(length(std::chrono::floor<std::chrono::hours>(hours)));
}

Fact unknownFact(const QString& title, const QString& need) {
  return {title, FactWords::tr("not known"), need, &Theme::muted};
}

}  // namespace pace::ui
