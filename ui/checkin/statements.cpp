#include "ui/checkin/statements.h"

#include <QCoreApplication>

namespace pace::ui {

namespace {

struct Statements {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::Statements)
};

}  // namespace

std::array<Statement, 4> statements() {
  return {{{Statements::tr("This week work left me drained."), &CheckIn::drained},
           {Statements::tr("This week I felt distant from or cynical about my work."),
            &CheckIn::distant},
           {Statements::tr("This week I did my work well."), &CheckIn::didWell},
           {Statements::tr("I could switch off after work."), &CheckIn::switchedOff}}};
}

}  // namespace pace::ui
