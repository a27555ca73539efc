#include "ui/warning/banner.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/theme/scale.h"
#include "ui/warning/why_panel.h"

namespace pace::ui {

namespace {

QAccessibleInterface* alertAccess(const QString& className, QObject* object) {
  if (className != QLatin1String(Banner::staticMetaObject.className())) return nullptr;
  return new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::AlertMessage);
}

}  // namespace

Banner::Banner(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_week(session.snapshot().week.days),
      m_icon(new SeverityIcon),
      m_headline(new ElidedLine),
      m_detail(new ElidedLine),
      m_why(new BannerButton(tr("Why?"), BannerButton::Frame::outlined)),
      m_dismiss(new BannerButton(tr("Dismiss for this week"), BannerButton::Frame::none)) {
  QAccessible::installFactory(alertAccess);
  setObjectName(QStringLiteral("banner"));
  layOut();
  connectParts();
  refresh();
}

void Banner::layOut() {
  auto* lines = new QVBoxLayout;
  lines->setSpacing(0);
  lines->addWidget(m_headline);
  lines->addWidget(m_detail);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(space::large, space::medium - 1, space::medium, space::medium);
  row->setSpacing(space::medium);
  row->addWidget(m_icon);
  row->addLayout(lines, 1);
  row->addWidget(m_why);
  row->addWidget(m_dismiss);
}

void Banner::connectParts() {
  connect(&m_session, &Session::changed, this, &Banner::refresh);
  connect(m_why, &BannerButton::clicked, this,
          [this] { explain(now(), m_session.snapshot(), this); });
  connect(m_dismiss, &BannerButton::clicked, this,
          [this] { m_session.dismiss(dismissalOf(now())); });
}

void Banner::showWeek(DaySpan week) {
  if (week == m_week) return;
  m_week = week;
  refresh();
}

Standing Banner::now() const {
  return standing(m_session.snapshot(), m_week, m_session.alertLog());
}

void Banner::refresh() {
  const Standing current = now();
  const bool stands = speaksUp(current) && !isPutAway(current, m_session.dismissals());
  if (stands) {
    tell(current);
  } else {
    m_told = {};
  }
  setVisible(stands);
}

void Banner::tell(const Standing& standing) {
  const BannerText text = bannerText(standing, m_session.snapshot());
  const bool isNews = text != m_told;
  m_told = text;
  dress(isForeseen(standing) ? Severity::overload : *strongest(standing));
  setAccessibleName(text.whole());
  if (isNews) announce();
}

void Banner::dress(Severity severity) {
  const bool isSevere = severity == Severity::severe;
  m_ground = isSevere ? &Theme::dangerFill : &Theme::warningFill;
  const Ink ink = isSevere ? &Theme::dangerText : &Theme::warningText;
  QFont headlineFont = font();
  headlineFont.setWeight(isSevere ? QFont::Bold : QFont::DemiBold);
  m_icon->show({.severity = severity, .shape = ink, .mark = m_ground});
  m_headline->setFont(headlineFont);
  m_headline->say(m_told.headline, ink);
  m_detail->say(m_told.detail, ink);
  m_why->setInk(ink);
  m_dismiss->setInk(ink);
  update();
}

void Banner::announce() {
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void Banner::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(palette());
  QPainter painter(this);
  painter.fillRect(rect(), theme.*m_ground);
  painter.fillRect(0, height() - 1, width(), 1, theme.border);
}

}  // namespace pace::ui
