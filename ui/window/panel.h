// A strip of the window on the cards' ground, with a thin line where it meets the page.
#pragma once

#include <QWidget>

namespace pace::ui {

class Panel : public QWidget {
  Q_OBJECT

 public:
  /// Where the line is; `after` is right, or left where text runs that way.
  enum class Line { below, above, after };

  explicit Panel(Line line, QWidget* parent = nullptr) : QWidget(parent), m_line(line) {}

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QRect lineBox() const;

  Line m_line;
};

}  // namespace pace::ui
