#pragma once

#include "ui/shell/book_state.h"
#include "ui/whatif/explained_growth.h"
#include "ui/widgets/explain_panel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace foothold {

class ChartView;
class ListView;

/// The growth model: two scenarios of retention and new customers, year by year. Nothing of it is kept.
class GrowthPanel : public QWidget {
    Q_OBJECT

public:
    explicit GrowthPanel(QWidget* parent = nullptr);

    /// Starts from the book's ARR, NRR and new logos of a year; what somebody typed stays.
    void setBook(const FactsPtr& facts, std::int64_t arr, std::optional<double> nrr, std::int64_t newArr);

Q_SIGNALS:
    /// A figure of the table is to be explained.
    void explainRequested(const foothold::ExplainedFigure& figure);

private:
    struct Side {
        QLineEdit *newArr, *nrr;
    };
    Side addSide(class QGridLayout* grid, int column, const QString& title, const char* name);
    QLineEdit* addField(class QGridLayout* grid, int row, int column, const char* name,
                        const QString& spoken);
    void recalculate();
    std::function<void()> explaining(int year, int column);
    void complain(const QString& sentence);
    std::optional<GrowthScenario> read(const Side& side, const QString& name);

    FactsPtr m_facts;
    Growth m_growth; ///< what the table shows
    QLineEdit* m_start;
    QSpinBox* m_years;
    Side m_first, m_second;
    QLabel* m_answer;
    ChartView* m_chart;
    ListView* m_table;
};

} // namespace foothold
