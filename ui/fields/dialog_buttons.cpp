#include "ui/fields/dialog_buttons.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>

#include "ui/fields/question.h"

namespace pace::ui {

namespace {

struct DialogButtons {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::DialogButtons)
};

}  // namespace

QWidget* saveOrCancel(QDialog* dialog, const std::function<void()>& save) {
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, dialog);
  QPushButton* saving = buttons->button(QDialogButtonBox::Save);
  QPushButton* cancelling = buttons->button(QDialogButtonBox::Cancel);
  saving->setText(DialogButtons::tr("&Save"));
  cancelling->setText(DialogButtons::tr("&Cancel"));
  for (QPushButton* button : {saving, cancelling}) {
    button->setIcon({});
    button->setAccessibleName(withoutMnemonic(button->text()));
  }
  saving->setDefault(true);
  QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, save);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  return buttons;
}

}  // namespace pace::ui
