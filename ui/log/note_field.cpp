#include "ui/log/note_field.h"

#include <QPainter>
#include <QTextDocument>

#include "ui/fields/field_frame.h"
#include "ui/fields/undo_keys.h"
#include "ui/theme/scale.h"

namespace pace::ui {

namespace {

constexpr int linesShown = 2;

}  // namespace

NoteField::NoteField(QWidget* parent) : QPlainTextEdit(parent) {
  setFrameShape(QFrame::NoFrame);
  clearBase(*this);
  setTabChangesFocus(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setViewportMargins(space::small, space::tiny, space::tiny, space::tiny);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NoteField::setNote(const QString& note) {
  m_given = note;
  setPlainText(note);
  document()->setModified(false);
}

QString NoteField::note() const {
  return document()->isModified() ? toPlainText() : m_given;
}

void NoteField::setFaulty(bool isFaulty) {
  m_isFaulty = isFaulty;
  update();
}

QSize NoteField::sizeHint() const {
  const auto documentMargins = static_cast<int>(2 * document()->documentMargin());
  const int height = linesShown * fontMetrics().lineSpacing() + documentMargins + 2 * space::tiny;
  return {QPlainTextEdit::sizeHint().width(), height};
}

QSize NoteField::minimumSizeHint() const {
  return {QPlainTextEdit::minimumSizeHint().width(), sizeHint().height()};
}

// The frame's own paint event comes to event() only: paintEvent() is the viewport's.
bool NoteField::event(QEvent* event) {
  if (isForTheWindow(*event, document()->isUndoAvailable(), document()->isRedoAvailable())) {
    event->ignore();
    return false;
  }
  if (event->type() == QEvent::Paint) {
    QPainter painter(this);
    paintFieldFrame(painter, rect(), themeOf(palette()),
                    {.hasFocus = hasFocus(), .isFaulty = m_isFaulty});
    return true;
  }
  return QPlainTextEdit::event(event);
}

void NoteField::focusInEvent(QFocusEvent* event) {
  QPlainTextEdit::focusInEvent(event);
  update();
}

void NoteField::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  update();
}

}  // namespace pace::ui
