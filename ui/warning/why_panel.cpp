#include "ui/warning/why_panel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include "ui/charts/cause_chart.h"
#include "ui/text/wording.h"
#include "ui/theme/scale.h"
#include "ui/warning/severity_icon.h"

namespace pace::ui {

namespace {

constexpr QSize startSize{600, 560};

QLabel* paragraph(const QString& text, QPalette::ColorRole role = QPalette::WindowText) {
  auto* label = new QLabel(text);
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->setWordWrap(true);
  label->setForegroundRole(role);
  return label;
}

QLabel* heading(const QString& text) {
  QLabel* label = paragraph(text);
  label->setFont(strong(label->font()));
  return label;
}

SeverityIcon* sign(Severity severity) {
  const bool isGrave = severity >= Severity::overload;
  auto* icon = new SeverityIcon;
  icon->show({.severity = severity,
              .shape = isGrave ? &Theme::faultText : &Theme::muted,
              .mark = &Theme::window});
  return icon;
}

}  // namespace

WhyPanel::WhyPanel(const Standing& standing, const Snapshot& snapshot, QWidget* parent)
    : QDialog(parent) {
  setWindowTitle(tr("Why Pacekeeper speaks up: %1").arg(dayRange(standing.week)));
  setAccessibleName(windowTitle());

  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setAccessibleName(tr("Reasons"));
  scroll->setWidget(list(reasons(standing, snapshot)));

  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  buttons->button(QDialogButtonBox::Close)->setFocus();

  auto* column = new QVBoxLayout(this);
  column->addWidget(scroll);
  column->addWidget(buttons);
  resize(startSize);
}

QWidget* WhyPanel::list(const std::vector<Reason>& reasons) {
  auto* list = new QWidget;
  auto* column = new QVBoxLayout(list);
  column->setSpacing(space::large);
  for (const Reason& reason : reasons) column->addWidget(entry(reason));
  column->addWidget(paragraph(tr("Links like these are found in groups of people, mostly over long "
                                 "times. They are no diagnosis of anyone."),
                              QPalette::PlaceholderText));
  column->addStretch();
  return list;
}

QWidget* WhyPanel::entry(const Reason& reason) {
  auto* lines = new QVBoxLayout;
  lines->setSpacing(space::tiny);
  lines->addWidget(heading(reason.what));
  lines->addWidget(paragraph(reason.days, QPalette::PlaceholderText));
  auto* cause = new CauseChart;
  cause->show(reason.cause);
  lines->addWidget(cause);
  for (const QString& text : {reason.rule, reason.source, reason.clearing}) {
    lines->addWidget(paragraph(text));
  }
  auto* entry = new QWidget;
  auto* row = new QHBoxLayout(entry);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::medium);
  row->addWidget(sign(reason.severity), 0, Qt::AlignTop);
  row->addLayout(lines, 1);
  return entry;
}

void explain(const Standing& standing, const Snapshot& snapshot, QWidget* asker) {
  auto* panel = new WhyPanel(standing, snapshot, asker);
  panel->setAttribute(Qt::WA_DeleteOnClose);
  panel->open();
}

}  // namespace pace::ui
