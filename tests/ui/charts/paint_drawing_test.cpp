#include "ui/charts/paint_drawing.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPixmap>

#include "tests/ui/charts/layouts.h"
#include "tests/ui/charts/lines.h"
#include "tests/ui/charts/weeks.h"
#include "ui/charts/facts_chart.h"
#include "ui/charts/gauge.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/week_chart.h"
#include "ui/charts/week_layout.h"
#include "ui/charts/weeks_chart.h"
#include "ui/charts/year_chart.h"

namespace pace::ui {
namespace {

using test::aWeek;
using test::barsIn;
using test::canvasOf;

int warnings = 0;

void countWarning(QtMsgType type, const QMessageLogContext&, const QString& text) {
  if (type == QtDebugMsg || type == QtInfoMsg) return;
  ++warnings;
  ADD_FAILURE() << text.toStdString();
}

class Painting : public testing::Test {
 protected:
  void SetUp() override {
    warnings = 0;
    m_before = qInstallMessageHandler(countWarning);
  }
  void TearDown() override { qInstallMessageHandler(m_before); }

 private:
  QtMessageHandler m_before = nullptr;
};

QImage painted(const Drawing& drawing, const Canvas& canvas, const Theme& theme) {
  QImage image((canvas.size * canvas.pixelRatio).toSize(), QImage::Format_RGB32);
  image.setDevicePixelRatio(canvas.pixelRatio);
  image.fill(theme.card);
  QPainter painter(&image);
  paintDrawing(painter, drawing, theme);
  return image;
}

TEST_F(Painting, fillsABarToItsEdgesInItsInk) {
  Canvas canvas = canvasOf(780, 336);
  for (const qreal ratio : {1.0, 1.25, 1.5, 2.0}) {
    canvas.pixelRatio = ratio;
    const Snapshot snapshot = aWeek();
    const Drawing drawing = layOut(weekModel(snapshot, snapshot.week.days, {}), canvas);
    const QImage image = painted(drawing, canvas, lightTheme());
    const QRectF bar = barsIn(drawing, drawing.zones[0].box).at(0).box;
    const auto pixel = [&](QPointF point) { return image.pixelColor((point * ratio).toPoint()); };
    const qreal half = 0.5 / ratio;
    const QPointF left(bar.left() * ratio, bar.center().y() * ratio);
    EXPECT_EQ(image.pixelColor(qRound(left.x()), qRound(left.y())), lightTheme().work) << ratio;
    EXPECT_EQ(image.pixelColor(qRound(left.x()) - 1, qRound(left.y())), lightTheme().card) << ratio;
    EXPECT_EQ(pixel({bar.center().x(), bar.top() + 3 + half}), lightTheme().work) << ratio;
  }
}

TEST_F(Painting, cutsNotchesInTheColourOfTheCard) {
  Drawing drawing;
  drawing.bars.push_back({QRectF(10, 10, 20, 60), &Theme::severe, Fill::solid, 2});
  const QImage image = painted(drawing, canvasOf(40, 80), darkTheme());
  std::vector<int> cut;
  for (int y = 12; y < 68; ++y) {
    if (image.pixelColor(20, y) == darkTheme().card) cut.push_back(y);
  }
  EXPECT_EQ(cut, (std::vector{13, 14, 17, 18}));
}

TEST_F(Painting, hatchesSoThatCardAndInkBothShow) {
  Drawing drawing;
  drawing.bars.push_back({QRectF(10, 10, 40, 20), &Theme::muted, Fill::hatched});
  const QImage image = painted(drawing, canvasOf(60, 40), lightTheme());
  int light = 0;
  int dark = 0;
  for (int x = 14; x < 46; ++x) {
    (image.pixelColor(x, 20).lightness() > 200 ? light : dark) += 1;
  }
  EXPECT_GT(light, 8);
  EXPECT_GT(dark, 8);
}

TEST_F(Painting, outlinesEveryCellAndFillsOnlyOneWithHours) {
  Drawing drawing;
  drawing.cells.push_back({QRectF(10, 10, 12, 12), &Theme::heat4});
  drawing.cells.push_back({QRectF(30, 10, 12, 12)});
  const QImage image = painted(drawing, canvasOf(60, 40), lightTheme());
  for (const int x : {10, 21, 30, 41}) EXPECT_EQ(image.pixelColor(x, 15), lightTheme().cellEdge);
  EXPECT_EQ(image.pixelColor(15, 15), lightTheme().heat4);
  EXPECT_EQ(image.pixelColor(35, 15), lightTheme().card);
  EXPECT_EQ(image.pixelColor(22, 15), lightTheme().card);
}

TEST_F(Painting, hatchesACellInItsEdge) {
  Drawing drawing;
  drawing.cells.push_back({QRectF(10, 10, 12, 12), nullptr, Fill::hatched});
  const QImage image = painted(drawing, canvasOf(40, 40), lightTheme());
  int dark = 0;
  for (int x = 12; x < 20; ++x) dark += image.pixelColor(x, 16).lightness() < 200 ? 1 : 0;
  EXPECT_GT(dark, 0);
  EXPECT_LT(dark, 8);
}

TEST_F(Painting, runsDashesOnFromPieceToPiece) {
  Drawing drawing;
  QPolygonF points;
  for (int x = 10; x <= 110; x += 2) points.push_back(QPointF(x, 20));
  drawing.curves.push_back({points, &Theme::text, Stroke::dashed});
  const QImage image = painted(drawing, canvasOf(120, 40), lightTheme());
  int gaps = 0;
  for (int x = 10; x < 110; ++x) gaps += image.pixelColor(x, 20) == lightTheme().card ? 1 : 0;
  EXPECT_GT(gaps, 20);
  EXPECT_LT(gaps, 60);
}

TEST_F(Painting, warnsOfNothingWhateverTheSize) {
  const Snapshot snapshot = aWeek();
  WeekChart week;
  WeeksChart weeks;
  Gauge gauge;
  week.show(weekModel(snapshot, snapshot.week.days, snapshot.today));
  weeks.show(weeksModel(snapshot, snapshot.week.days));
  gauge.show(gaugeModel(snapshot.week, {}, snapshot.today));
  YearChart year;
  year.show(yearModel(snapshot, std::chrono::year{2026}, snapshot.today));
  LineChart line;
  line.show(test::lineModel({6, std::nullopt, 7, 7}));
  FactsChart facts;
  facts.show({QStringLiteral("Today"),
              {{QStringLiteral("Slept"), QStringLiteral("7 h"), QStringLiteral("enough")}}});
  for (const QSize size : {QSize(1, 1), QSize(60, 40), QSize(420, 300), QSize(1200, 700)}) {
    for (Chart* chart :
         std::initializer_list<Chart*>{&week, &weeks, &gauge, &year, &line, &facts}) {
      chart->resize(size);
      EXPECT_FALSE(chart->grab().isNull());
    }
  }
  EXPECT_EQ(warnings, 0);
}

TEST_F(Painting, warnsOfNothingWhereNothingWasEverLogged) {
  WeekChart chart;
  chart.setEmptySentence(QStringLiteral("Nothing logged yet."));
  chart.show(weekModel(summarise({}, test::day("2026-11-22"), {}), {}, {}));
  chart.resize(420, 300);
  EXPECT_FALSE(chart.grab().isNull());
  EXPECT_EQ(warnings, 0);
}

TEST_F(Painting, takesTheColoursOfTheTheme) {
  const Snapshot snapshot = aWeek();
  WeekChart chart;
  chart.resize(780, 336);
  chart.show(weekModel(snapshot, snapshot.week.days, {}));
  const auto barColour = [&] {
    const QRectF bar = barsIn(chart.drawing(), chart.drawing().zones[0].box).at(0).box;
    return chart.grab().toImage().pixelColor(bar.center().toPoint());
  };
  chart.setPalette(paletteOf(lightTheme()));
  EXPECT_EQ(barColour(), lightTheme().work);
  chart.setPalette(paletteOf(darkTheme()));
  EXPECT_EQ(barColour(), darkTheme().work);
}

}  // namespace
}  // namespace pace::ui
