#include "ui/charts/wrapped_lines.h"

#include "ui/charts/labels.h"

namespace pace::ui {

QStringList wrappedLines(const QString& text, const QFont& font, qreal width) {
  QStringList lines;
  for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    const QString longer = lines.isEmpty() ? word : lines.back() + QLatin1Char(' ') + word;
    if (!lines.isEmpty() && sizeOf(longer, font).width() <= width) {
      lines.back() = longer;
    } else {
      lines.push_back(word);
    }
  }
  return lines;
}

}  // namespace pace::ui
