// One quiet line under the form, with at most one link: "Saved. Undo".
#pragma once

#include <QWidget>
#include <functional>

#include "ui/fields/link_button.h"
#include "ui/fields/tone_label.h"

namespace pace::ui {

class QuietLine : public QWidget {
  Q_OBJECT

 public:
  explicit QuietLine(QWidget* parent = nullptr);

  void say(const QString& text);
  /// `follow` is called when `link` is pressed.
  void say(const QString& text, const QString& link, std::function<void()> follow);

  QString text() const { return m_label->text(); }
  /// Hidden while there is none.
  LinkButton* link() const { return m_link; }

 private:
  ToneLabel* m_label;
  LinkButton* m_link;
  std::function<void()> m_follow;
};

}  // namespace pace::ui
