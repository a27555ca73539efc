#include "ui/trends/range_switch.h"

#include <QHBoxLayout>

#include "ui/theme/scale.h"
#include "ui/trends/range_button.h"

namespace pace::ui {

RangeSwitch::RangeSwitch(TrendRange range, QWidget* parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this)) {
  setAccessibleName(tr("How far back"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::tiny);
  for (const TrendRange offered : trendRanges) {
    auto* button = new RangeButton(rangeName(offered));
    button->setAccessibleDescription(accessibleName());
    m_buttons->addButton(button, static_cast<int>(offered));
    row->addWidget(button);
  }
  row->addStretch();
  m_buttons->button(static_cast<int>(range))->setChecked(true);
  setFocusProxy(m_buttons->button(static_cast<int>(range)));
  connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool isChecked) {
    if (!isChecked) return;
    setFocusProxy(m_buttons->button(id));
    emit chosen(static_cast<TrendRange>(id));
  });
}

void RangeSwitch::choose(TrendRange range) {
  m_buttons->button(static_cast<int>(range))->setChecked(true);
}

}  // namespace pace::ui
