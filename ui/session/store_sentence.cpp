#include "ui/session/store_sentence.h"

#include <QCoreApplication>

namespace pace::ui {

namespace {

struct Sentences {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::StoreSentence)

 public:
  static QString pattern(StoreError::Kind kind) {
    using Kind = StoreError::Kind;
    switch (kind) {
      case Kind::cannotOpen:
        return tr("%1 cannot be opened. Please check that its folder is there and may be written.");
      case Kind::notAJournal:
        return tr(
            "%1 is not a Pacekeeper journal, so it was left as it is. Please choose another.");
      case Kind::newerSchema:
        return tr("%1 was written by a newer Pacekeeper. Please update this one to use it.");
      case Kind::corrupt:
        return tr("%1 is damaged. Nothing was changed; please put a backup in its place.");
      case Kind::busy:
        return tr("Another program is using %1. Nothing was saved; please try again in a moment.");
      case Kind::full:
        return tr("The disk is full, so %1 was not changed. Please free some space and try again.");
      case Kind::readOnly:
        return tr("%1 can only be read. Nothing was saved; please allow writing and try again.");
      case Kind::refused:
      case Kind::failed:
        break;
    }
    return tr("The journal could not do that, and nothing was changed. %1");
  }
};

bool isToldInItsOwnWords(StoreError::Kind kind) {
  return kind == StoreError::Kind::refused || kind == StoreError::Kind::failed;
}

}  // namespace

QString storeSentence(const StoreError& error) {
  const QString subject = isToldInItsOwnWords(error.kind())
                              ? QString::fromUtf8(error.what())
                              : QString::fromStdString(error.path().string());
  return Sentences::pattern(error.kind()).arg(subject);
}

}  // namespace pace::ui
