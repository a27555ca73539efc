#include "ui/checkin/check_in_offer.h"

#include <QHBoxLayout>

#include "core/insight/check_in_due.h"
#include "ui/fields/tone_label.h"
#include "ui/theme/scale.h"

namespace pace::ui {

namespace {

LinkButton* link(const QString& text) {
  auto* link = new LinkButton;
  link->setText(text);
  link->setAccessibleName(text);
  return link;
}

}  // namespace

CheckInOffer::CheckInOffer(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_answer(link(tr("Answer"))),
      m_notThisWeek(link(tr("Not this week"))) {
  layOut();
  connect(m_answer, &LinkButton::clicked, this, [this] {
    if (m_week) emit taken(*m_week);
  });
  connect(m_notThisWeek, &LinkButton::clicked, this, [this] {
    m_putAway = m_week;
    refresh();
  });
  connect(&m_session, &Session::changed, this, &CheckInOffer::refresh);
  refresh();
}

void CheckInOffer::layOut() {
  auto* question = new ToneLabel(&Theme::muted);
  question->setText(tr("How was the week?"));
  question->setWordWrap(false);
  question->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
  m_answer->setToolTip(tr("Four questions, 20 seconds."));
  m_answer->setAccessibleDescription(question->text() + QLatin1Char(' ') + m_answer->toolTip());
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::tiny);
  row->addWidget(question);
  row->addWidget(m_answer);
  row->addSpacing(space::tiny);
  row->addWidget(m_notThisWeek);
  row->addStretch();
}

void CheckInOffer::refresh() {
  m_week = checkInDue(m_session.snapshot(), m_session.checkIns());
  setVisible(m_week && m_week != m_putAway);
}

}  // namespace pace::ui
