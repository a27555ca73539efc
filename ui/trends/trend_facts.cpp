#include "ui/trends/trend_facts.h"

#include <QCoreApplication>

#include "ui/trends/rest_facts.h"
#include "ui/trends/work_facts.h"

namespace pace::ui {
namespace {

struct FactWords {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::TrendFacts)
};

}  // namespace

FactsModel trendFacts(const Snapshot& snapshot) {
  FactsModel model{FactWords::tr("Where things stand today"), {}};
  if (snapshot.entries.empty()) return model;
  model.facts = {spellFact(snapshot), workRunFact(snapshot), restDaysFact(snapshot),
                 sleepOwedFact(snapshot), steadySleepFact(snapshot)};
  model.facts.push_back(overtimeFact(snapshot));
  model.facts.push_back(overtimeMeansFact(snapshot));
  for (Fact& fact : weekMeanFacts(snapshot)) model.facts.push_back(std::move(fact));
  model.facts.push_back(recoveryFact(snapshot));
  return model;
}

}  // namespace pace::ui
