#include "ui/log/gaps_line.h"

#include "ui/log/outcome.h"

namespace pace::ui {

GapsLine::GapsLine(QWidget* parent) : QuietLine(parent) {
  hide();
}

void GapsLine::offer(const std::vector<Day>& gaps) {
  if (m_walk.isUnderWay()) {
    say(walkText(m_walk.daysLeft()), tr("Skip this day"), [this] { walkOn(); });
  } else {
    say(gapsText(static_cast<int>(gaps.size())), tr("fill in?"), [this, gaps] { begin(gaps); });
  }
  setVisible(m_walk.isUnderWay() || !gaps.empty());
}

void GapsLine::begin(const std::vector<Day>& gaps) {
  emit walked(m_walk.begin(gaps));
}

void GapsLine::walkOn() {
  if (m_walk.isUnderWay()) emit walked(m_walk.next());
}

void GapsLine::withdraw() {
  m_walk.end();
  hide();
}

}  // namespace pace::ui
