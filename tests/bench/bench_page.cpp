// The least that a Qt program must do to print a page with a chart: the baseline of printing an account plan.
#include <QApplication>
#include <QGraphicsScene>
#include <QPainter>
#include <QPdfWriter>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>

int main(int count, char* words[]) {
    QApplication application(count, words);
    if (count != 2) return 2;
    auto* series = new QLineSeries; // the chart takes it
    for (int month = 0; month < 12; ++month)
        series->append(month, 40 + 7 * month % 31);
    auto* chart = new QChart; // the scene takes it
    chart->addSeries(series);
    chart->createDefaultAxes();
    chart->resize(700, 400);
    QGraphicsScene scene;
    scene.addItem(chart);
    QPdfWriter writer(QString::fromLocal8Bit(words[1]));
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.drawText(QRect(0, 0, writer.width(), 600), Qt::AlignCenter,
                     QStringLiteral("One page, one chart"));
    scene.render(&painter, QRectF(0, 800, writer.width(), writer.width() * 4.0 / 7));
    return painter.end() ? 0 : 1;
}
