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

QPixmap picture(QWidget& window, const ui::Theme& theme) {
  QApplication::setPalette(ui::paletteOf(theme));
  QCoreApplication::processEvents();
  return window.grab();
}

}  // namespace

std::optional<QString> paintPictures(QWidget& window, const QString& folder) {
  if (!QDir().mkpath(folder)) return Pictures::tr("The folder %1 cannot be made.").arg(folder);
  window.setAttribute(Qt::WA_DontShowOnScreen);
  window.resize(pictureSize);
  window.show();
  const QDir place(folder);
  const QPixmap light = picture(window, ui::lightTheme());
  if (auto error = write(light, place.filePath(QStringLiteral("week-light.png")))) return error;
  const QPixmap dark = picture(window, ui::darkTheme());
  return write(dark, place.filePath(QStringLiteral("week-dark.png")));
}

}  // namespace pace
