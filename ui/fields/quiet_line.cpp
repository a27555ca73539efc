#include "ui/fields/quiet_line.h"

#include <QHBoxLayout>
#include <utility>

#include "ui/theme/scale.h"

namespace pace::ui {

QuietLine::QuietLine(QWidget* parent)
    : QWidget(parent), m_label(new ToneLabel(&Theme::muted, this)), m_link(new LinkButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::tiny);
  row->addWidget(m_label);
  row->addWidget(m_link);
  row->addStretch();
  m_label->setWordWrap(false);
  m_label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
  m_link->hide();
  connect(m_link, &LinkButton::clicked, this, [this] {
    // A copy: what is followed may say something else, and with it another link.
    const auto follow = m_follow;
    if (follow) follow();
  });
}

void QuietLine::say(const QString& text) {
  say(text, {}, nullptr);
}

void QuietLine::say(const QString& text, const QString& link, std::function<void()> follow) {
  m_follow = std::move(follow);
  m_link->setText(link);
  m_link->setAccessibleName(link);
  m_link->setAccessibleDescription(text);
  m_link->setVisible(!link.isEmpty());
  m_label->say(text);
}

}  // namespace pace::ui
