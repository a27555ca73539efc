// One group of settings: what it is for, its fields, the day it is to hold from, and its history.
#pragma once

#include <QGridLayout>
#include <QWidget>

#include "ui/fields/tone_label.h"
#include "ui/settings/day_field.h"

namespace pace::ui {

class SettingsSection : public QWidget {
  Q_OBJECT

 public:
  SettingsSection(const QString& title, const QString& purpose, QWidget* parent = nullptr);

  /// Puts `field` after the last one, in rows of four.
  void add(QWidget* field);
  /// Closes the row of fields: the day they hold from comes after the last of them.
  void addFrom();

  DayField* from() const { return m_from; }

  void showHistory(const QStringList& lines);
  QString history() const { return m_history->text(); }

 private:
  QString m_title;
  QGridLayout* m_fields;
  DayField* m_from;
  ToneLabel* m_history;
};

}  // namespace pace::ui
