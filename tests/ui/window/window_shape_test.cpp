#include <gtest/gtest.h>

#include <QAction>
#include <QScrollBar>
#include <tuple>

#include "tests/ui/window/screen.h"
#include "ui/window/scroll_column.h"

namespace pace::ui {
namespace {

/// Widgets that reach out of their parent; what lies in a scrolled column is reached by scrolling.
std::vector<std::string> cutOff(const QWidget& parent) {
  std::vector<std::string> names;
  for (const QObject* child : parent.children()) {
    const auto* widget = qobject_cast<const QWidget*>(child);
    if (widget == nullptr || widget->isWindow() || !widget->isVisible()) continue;
    const bool scrolls = qobject_cast<const ScrollColumn*>(parent.parentWidget()) != nullptr;
    if (!scrolls && !parent.rect().contains(widget->geometry())) {
      names.push_back(widget->metaObject()->className() + std::string(" in ") +
                      parent.metaObject()->className());
    }
    const auto inside = cutOff(*widget);
    names.insert(names.end(), inside.begin(), inside.end());
  }
  return names;
}

class WindowsOfAnySize : public testing::TestWithParam<std::tuple<QSize, PageName>> {
 protected:
  WindowsOfAnySize() {
    m_screen.window.showPage(std::get<PageName>(GetParam()));
    QCoreApplication::processEvents();
  }

  Screen m_screen{fortnight(), std::get<QSize>(GetParam())};
};

TEST_P(WindowsOfAnySize, cutNothingOff) {
  EXPECT_EQ(m_screen.window.size(), std::get<QSize>(GetParam()));
  EXPECT_EQ(cutOff(m_screen.window), std::vector<std::string>{});
}

TEST_P(WindowsOfAnySize, scrollOnlyUpAndDown) {
  for (const ScrollColumn* column : m_screen.window.findChildren<ScrollColumn*>()) {
    if (!column->isVisible()) continue;
    EXPECT_LE(column->widget()->width(), column->viewport()->width());
  }
}

INSTANTIATE_TEST_SUITE_P(Sizes, WindowsOfAnySize,
                         testing::Combine(testing::Values(QSize(720, 520), QSize(1120, 740),
                                                          QSize(1600, 1000)),
                                          testing::ValuesIn(pageNames)));

TEST(Window, asItOpensNeedsNoScrollingEvenWithEverythingToSay) {
  Screen screen(fortnight());
  screen.type("7");
  screen.press(Qt::Key_Return);
  ASSERT_TRUE(screen.banner().isVisible());
  for (const ScrollColumn* column : screen.window.findChildren<ScrollColumn*>()) {
    EXPECT_EQ(column->verticalScrollBar()->maximum(), 0);
  }
}

TEST(SmallWindow, showsTheFieldTheKeyboardGoesTo) {
  Screen screen(fortnight(), {720, 520});
  ScrollColumn* column = screen.window.findChildren<ScrollColumn*>().first();
  column->verticalScrollBar()->setValue(column->verticalScrollBar()->maximum());
  screen.press(Qt::Key_L, Qt::ControlModifier);
  const QWidget* worked = screen.window.focusWidget();
  const QRect place(worked->mapTo(column->viewport(), QPoint()), worked->size());
  EXPECT_TRUE(column->viewport()->rect().contains(place));
}

TEST(Window, namesEverythingTheKeyboardReaches) {
  Screen screen(fortnight());
  for (const PageName page : pageNames) {
    screen.window.showPage(page);
    for (const QWidget* widget : screen.window.findChildren<QWidget*>()) {
      if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
      EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
    }
  }
}

TEST(Window, givesEveryKeyToOneAction) {
  const Screen screen;
  std::vector<std::string> keys;
  for (const QAction* action : screen.window.actions()) {
    const std::string key = action->shortcut().toString().toStdString();
    if (!key.empty()) keys.push_back(key);
  }
  std::ranges::sort(keys);
  EXPECT_EQ(keys,
            (std::vector<std::string>{"Ctrl+,", "Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+K", "Ctrl+L",
                                      "Ctrl+Q", "Ctrl+Shift+Z", "Ctrl+T", "Ctrl+Z", "F1", "F10"}));
}

TEST(Window, tellsOnceThatItWasSeen) {
  test::FailingJournal journal;
  Session session(journal, [] { return test::at("2026-11-22", 21); });
  MainWindow window(session);
  int seen = 0;
  QObject::connect(&window, &MainWindow::firstPainted, [&seen] { ++seen; });
  window.grab();
  window.grab();
  QCoreApplication::processEvents();
  EXPECT_EQ(seen, 1);
}

}  // namespace
}  // namespace pace::ui
