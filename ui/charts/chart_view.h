#pragma once

#include "ui/paint/picture_file.h"

#include <QChartView>
#include <QValueAxis>

#include <functional>

namespace foothold {

/// A chart in the colours of the theme. It is made anew when the scheme changes; what it says stands in a
/// table beside it, which is also what the keyboard and a screen reader use.
class ChartView : public QChartView {
    Q_OBJECT

public:
    ChartView(const char* objectName, const QString& name, QWidget* parent = nullptr);

    /// @p make: a chart that the view takes over; @p spoken: the chart in a sentence.
    void setMaker(std::function<QChart*()> make, const QString& spoken);

private:
    void remake();
    PaintedPicture picture() const;

    std::function<QChart*()> m_make;
};

/// Fonts, grounds and margins of the theme for a chart whose series and axes are there.
void dressChart(QChart* chart);

/// Ends and ticks of an axis on round numbers, each written with the digits that it needs.
void roundOff(QValueAxis* axis);

/// What a value axis of money counts in: 1, a thousand or a million major units.
struct MoneyScale {
    double divisor = 1; ///< minor units for one unit of the axis
    QString unit;       ///< "k EUR"
};
class Currency;
MoneyScale moneyScale(double largestMinor, Currency currency);

} // namespace foothold
