// The banner over the page: stands while a week is at overload or worse, or likely to get there,
// and says what would help.
#pragma once

#include <QWidget>

#include "ui/session/session.h"
#include "ui/warning/banner_button.h"
#include "ui/warning/banner_text.h"
#include "ui/warning/elided_line.h"
#include "ui/warning/severity_icon.h"
#include "ui/warning/standing.h"

namespace pace::ui {

/// Hidden while there is nothing to say. Dismissed for a week, it comes back there only at a higher
/// severity. Its accessible name is the whole of what it says, its role that of an alert.
class Banner : public QWidget {
  Q_OBJECT

 public:
  /// Shows this week. `session` must outlive the banner.
  explicit Banner(Session& session, QWidget* parent = nullptr);

  void showWeek(DaySpan week);

  QString headline() const { return m_headline->text(); }
  QString detail() const { return m_detail->text(); }
  BannerButton* whyButton() const { return m_why; }
  BannerButton* dismissButton() const { return m_dismiss; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void layOut();
  void connectParts();
  Standing now() const;
  void refresh();
  void tell(const Standing& standing);
  void dress(Severity severity);
  void announce();

  Session& m_session;
  DaySpan m_week;
  BannerText m_told;  ///< empty while hidden
  Ink m_ground = &Theme::warningFill;
  SeverityIcon* m_icon;
  ElidedLine* m_headline;
  ElidedLine* m_detail;
  BannerButton* m_why;
  BannerButton* m_dismiss;
};

}  // namespace pace::ui
