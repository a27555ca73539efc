#include "app/pacekeeper/pictures.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QSaveFile>

#include "ui/theme/theme.h"

namespace pace {

namespace {

constexpr QSize pictureSize{1120, 740};

struct Pictures {
  Q_DECLARE_TR_FUNCTIONS(pace::Pictures)
};

std::optional<QString> write(const QPixmap& picture, const QString& path) {
  QSaveFile file(path);
  const bool isWritten =
      file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && file.commit();
  if (isWritten) return std::nullopt;
  return Pictures::tr("%1 cannot be written: %2.").arg(path, file.errorString());
}

QString wordOf(ui::PageName page) {
  switch (page) {
    case ui::PageName::week:
      return QStringLiteral("week");
    case ui::PageName::trends:
      return QStringLiteral("trends");
    case ui::PageName::year:
      break;
  }
  return QStringLiteral("year");
}

/// In the palette that stands.
std::optional<QString> writePages(ui::MainWindow& window, const QDir& folder,
                                  const QString& scheme) {
  for (const ui::PageName page : ui::pageNames) {
    window.showPage(page);
    QCoreApplication::processEvents();
    const QString name = QStringLiteral("%1-%2.png").arg(wordOf(page), scheme);
    if (auto error = write(window.grab(), folder.filePath(name))) return error;
  }
  return std::nullopt;
}

}  // namespace

std::optional<QString> paintPictures(ui::MainWindow& window, const QString& folder) {
  if (!QDir().mkpath(folder)) return Pictures::tr("The folder %1 cannot be made.").arg(folder);
  window.setAttribute(Qt::WA_DontShowOnScreen);
  window.resize(pictureSize);
  window.show();
  QApplication::setPalette(ui::paletteOf(ui::lightTheme()));
  if (auto error = writePages(window, folder, QStringLiteral("light"))) return error;
  QApplication::setPalette(ui::paletteOf(ui::darkTheme()));
  return writePages(window, folder, QStringLiteral("dark"));
}

}  // namespace pace
