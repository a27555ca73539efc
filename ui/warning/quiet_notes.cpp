#include "ui/warning/quiet_notes.h"

#include <QEvent>
#include <QStringList>
#include <QVBoxLayout>

#include "ui/theme/scale.h"
#include "ui/warning/sentences.h"
#include "ui/warning/why_panel.h"

namespace pace::ui {

QuietNotes::QuietNotes(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_week(session.snapshot().week.days),
      m_label(new QLabel) {
  m_label->setFont(scaled(font(), TextSize::small));
  m_label->setForegroundRole(QPalette::PlaceholderText);
  m_label->setTextFormat(Qt::RichText);
  m_label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  m_label->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_label);
  connect(m_label, &QLabel::linkActivated, this,
          [this] { explain(now(), m_session.snapshot(), this); });
  connect(&m_session, &Session::changed, this, &QuietNotes::refresh);
  refresh();
}

void QuietNotes::showWeek(DaySpan week) {
  if (week == m_week) return;
  m_week = week;
  refresh();
}

// A label inks its links once, when it reads its text.
void QuietNotes::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange) return;
  m_label->clear();
  refresh();
}

Standing QuietNotes::now() const {
  return standing(m_session.snapshot(), m_week, m_session.alertLog());
}

void QuietNotes::refresh() {
  const Standing current = now();
  const bool hasNotes = !current.warnings.empty() && !speaksUp(current);
  QStringList notes;
  if (hasNotes) {
    for (const Warning& warning : current.warnings) notes.append(sentence(warning, current));
  }
  const QString text = notes.join(QLatin1Char(' '));
  const QString link = tr("Why?").toHtmlEscaped();
  m_label->setText(text.toHtmlEscaped() + QStringLiteral(" <a href=\"why\">%1</a>").arg(link));
  m_label->setAccessibleName(text);
  setVisible(hasNotes);
}

}  // namespace pace::ui
