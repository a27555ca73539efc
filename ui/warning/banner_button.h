// A button on the banner's own ground: with a frame, or a plain word.
#pragma once

#include <QPushButton>

#include "ui/theme/theme.h"

namespace pace::ui {

class BannerButton : public QPushButton {
  Q_OBJECT

 public:
  enum class Frame { outlined, none };

  BannerButton(const QString& text, Frame frame, QWidget* parent = nullptr);

  /// `ink` is for text and frame.
  void setInk(Ink ink);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Frame m_frame;
  Ink m_ink = &Theme::text;
};

}  // namespace pace::ui
