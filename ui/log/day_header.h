// Names the day the form is for, between an arrow to the day before and one to the day after.
#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace pace::ui {

class DayHeader : public QWidget {
  Q_OBJECT

 public:
  explicit DayHeader(QWidget* parent = nullptr);

  void setTitle(const QString& title);
  QString title() const { return m_title->text(); }

  QToolButton* earlierButton() const { return m_earlier; }
  /// Disabled by the form on the newest day there is.
  QToolButton* laterButton() const { return m_later; }

 signals:
  void earlierAsked();
  void laterAsked();

 protected:
  /// Enter presses the arrow the keyboard is on, as Space does.
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QToolButton* m_earlier;
  QLabel* m_title;
  QToolButton* m_later;
};

}  // namespace pace::ui
