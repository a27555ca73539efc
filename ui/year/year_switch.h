// Which year is shown, between the arrows to the year before and the year after.
#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>
#include <chrono>

namespace pace::ui {

/// Alt+Left and Alt+Right do what the arrows do, from anywhere in the window while it is visible.
class YearSwitch : public QWidget {
  Q_OBJECT

 public:
  explicit YearSwitch(QWidget* parent = nullptr);

  /// `year` is in [first, last].
  void show(std::chrono::year year, std::chrono::year first, std::chrono::year last);
  using QWidget::show;

  QToolButton* earlier() const { return m_earlier; }
  QToolButton* later() const { return m_later; }

 signals:
  void earlierAsked();
  void laterAsked();

 protected:
  /// Enter presses an arrow, as Space does.
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QToolButton* arrow(const QString& text, const QString& name, Qt::Key key);

  QToolButton* m_earlier;
  QLabel* m_year;
  QToolButton* m_later;
};

}  // namespace pace::ui
