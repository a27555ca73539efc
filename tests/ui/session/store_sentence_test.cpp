#include "ui/session/store_sentence.h"

#include <gtest/gtest.h>

#include <QSet>

namespace pace::ui {
namespace {

using Kind = StoreError::Kind;

constexpr Kind allKinds[]{Kind::cannotOpen, Kind::notAJournal, Kind::newerSchema,
                          Kind::corrupt,    Kind::busy,        Kind::full,
                          Kind::readOnly,   Kind::refused,     Kind::failed};

TEST(StoreSentence, namesTheFileForEveryKind) {
  for (const Kind kind : allKinds) {
    const QString sentence = storeSentence({kind, "/home/ada/100%1.sqlite", "the disk says no"});
    EXPECT_TRUE(sentence.contains("/home/ada/100%1.sqlite")) << sentence.toStdString();
  }
}

TEST(StoreSentence, saysSomethingElseForEveryKindItKnows) {
  QSet<QString> sentences;
  for (const Kind kind : allKinds) sentences.insert(storeSentence({kind, "/j", "reason"}));
  EXPECT_EQ(sentences.size(), 8);  // refused and failed speak with the journal's own reason
}

TEST(StoreSentence, passesOnTheReasonItHasNoWordsFor) {
  EXPECT_TRUE(storeSentence({Kind::failed, "/j", "disk I/O error"}).contains("disk I/O error"));
}

}  // namespace
}  // namespace pace::ui
