#include "ui/fields/question.h"

#include <QVBoxLayout>

#include "ui/theme/scale.h"

namespace pace::ui {

QString withoutMnemonic(const QString& text) {
  return QString(text).remove(u'&');
}

ToneLabel* questionFor(QWidget* answer, const QString& question) {
  auto* label = new ToneLabel(&Theme::muted);
  label->setText(question);
  label->setBuddy(answer);
  answer->setAccessibleName(withoutMnemonic(question));
  return label;
}

QWidget* asked(const QString& question, QWidget* answer) {
  auto* both = new QWidget;
  auto* column = new QVBoxLayout(both);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::tiny);
  ToneLabel* label = questionFor(answer, question);
  label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  column->addWidget(label);
  column->addWidget(answer);
  return both;
}

}  // namespace pace::ui
