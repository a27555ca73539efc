#include "app/pacekeeper/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>
#include <cstdlib>

#include "core/time/day_text.h"

namespace pace {

namespace {

class CommandLine {
  Q_DECLARE_TR_FUNCTIONS(pace::CommandLine)

 public:
  CommandLine();
  Options read(const QStringList& arguments, Day realToday);

 private:
  void checkWords(const QStringList& arguments);
  std::optional<QString> valueOf(const QCommandLineOption& option) const;

  QCommandLineParser m_parser;
  QCommandLineOption m_journal{"journal", tr("Use the journal at <path>."), tr("path")};
  QCommandLineOption m_today{"today", tr("Take <day> for today: 2026-11-22, yesterday, mon."),
                             tr("day")};
  QCommandLineOption m_demo{"demo", tr("Open the story of an engineer's year; nothing is kept.")};
  QCommandLineOption m_render{"render", tr("Paint the window to PNG files in <folder> and exit."),
                              tr("folder")};
  QCommandLineOption m_firstPaint{"exit-after-first-paint"};
};

[[noreturn]] void refuse(const QString& sentence) {
  std::fprintf(stderr, "pacekeeper: %s\n", qUtf8Printable(sentence));
  constexpr int wrongUsage = 2;
  std::exit(wrongUsage);
}

CommandLine::CommandLine() {
  m_parser.setApplicationDescription(
      tr("Log the hours you work and sleep, and be warned before they burn you out."));
  m_firstPaint.setFlags(QCommandLineOption::HiddenFromHelp);
  m_parser.addHelpOption();
  m_parser.addVersionOption();
  m_parser.addOptions({m_journal, m_today, m_demo, m_render, m_firstPaint});
}

void CommandLine::checkWords(const QStringList& arguments) {
  if (!m_parser.parse(arguments)) refuse(m_parser.errorText());
  if (m_parser.isSet(QStringLiteral("version"))) m_parser.showVersion();
  if (m_parser.isSet(QStringLiteral("help"))) m_parser.showHelp();
  const QStringList extra = m_parser.positionalArguments();
  if (!extra.isEmpty()) refuse(tr("\"%1\" is not an option; see --help.").arg(extra.first()));
  if (m_parser.isSet(m_demo) && m_parser.isSet(m_journal)) {
    refuse(tr("--demo opens a story of its own, so it takes no --journal."));
  }
}

std::optional<QString> CommandLine::valueOf(const QCommandLineOption& option) const {
  if (!m_parser.isSet(option)) return std::nullopt;
  const QString value = m_parser.value(option);
  if (value.isEmpty()) refuse(tr("--%1 is empty.").arg(option.names().constFirst()));
  return value;
}

Options CommandLine::read(const QStringList& arguments, Day realToday) {
  checkWords(arguments);
  Options options{.journal = valueOf(m_journal),
                  .today = {},
                  .pictures = valueOf(m_render),
                  .isDemo = m_parser.isSet(m_demo),
                  .endsAtFirstPaint = m_parser.isSet(m_firstPaint)};
  if (const auto text = valueOf(m_today)) {
    options.today = tryDay(text->toStdString(), realToday);
    if (!options.today) refuse(tr("--today \"%1\" is not a day such as 2026-11-22.").arg(*text));
  }
  return options;
}

}  // namespace

Options readOptions(const QStringList& arguments, Day realToday) {
  return CommandLine().read(arguments, realToday);
}

}  // namespace pace
