// The settings: what Pacekeeper measures by, each from a day on.
#pragma once

#include <QDialog>
#include <QScrollArea>

#include "ui/fields/tone_label.h"
#include "ui/session/session.h"
#include "ui/settings/settings_form.h"

namespace pace::ui {

/// Enter saves what was changed, and only once all of it can be read; Esc leaves all as it was.
/// What is typed stays where the journal refuses it.
class SettingsDialog : public QDialog {
  Q_OBJECT

 public:
  /// `session` must outlive the dialog.
  explicit SettingsDialog(Session& session, QWidget* parent = nullptr);

  SettingsForm* form() const { return m_form; }

 private:
  void layOut();
  void showStanding();
  void save();
  bool write(const SettingsChanges& changes);

  Session& m_session;
  SettingsForm* m_form;
  QScrollArea* m_scroll;
  ToneLabel* m_failure;
};

}  // namespace pace::ui
