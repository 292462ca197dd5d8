#include "ui/whatif/growth_panel.h"

#include "core/base/money.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/score_charts.h"
#include "ui/widgets/field_control.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cstdlib>

namespace foothold {

namespace {

constexpr double targetNrr = 120; // the best of the published benchmarks

/// An amount that somebody typed, in minor units; nothing if it is none.
std::optional<std::int64_t> readAmount(const QString& text, Currency currency) {
    const auto canonical = show::readDecimal(text);
    if (!canonical) return std::nullopt;
    const auto amount = parseMoney(canonical->toStdString(), currency);
    return amount ? std::optional(*amount) : std::nullopt;
}

/// As it is typed: without the currency.
QString typedAmount(std::int64_t minor, Currency currency) {
    return show::decimal(QString::fromLatin1(moneyText(minor, currency)));
}

} // namespace

GrowthPanel::GrowthPanel(QWidget* parent)
    : QWidget(parent)
    , m_years(new QSpinBox)
    , m_answer(plainLabel({}))
    , m_chart(new ChartView("growth.chart", tr("ARR over the years")))
    , m_table(new ListView(new ListModel({tr("Year"), tr("As now"), tr("Instead"), tr("Difference")}, this),
                           "growth.table", tr("ARR over the years"), {60, 124, 124, 124})) {
    auto* form = new QWidget;
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(space::large, space::medium, space::large, space::medium);
    grid->setHorizontalSpacing(space::medium);
    grid->addWidget(plainLabel(tr("Starting ARR")), 1, 0);
    m_start = addField(grid, 1, 1, "growth.start", tr("Starting ARR"));
    grid->addWidget(plainLabel(tr("Years")), 2, 0);
    m_years->setObjectName(QStringLiteral("growth.years"));
    m_years->setRange(1, 20);
    m_years->setValue(5);
    describe(m_years, tr("Years"));
    grid->addWidget(m_years, 2, 1);
    m_first = addSide(grid, 3, tr("As now"), "growth.first");
    m_second = addSide(grid, 5, tr("Instead"), "growth.second");
    grid->setColumnStretch(7, 1);
    m_answer->setObjectName(QStringLiteral("growth.answer"));
    m_answer->setWordWrap(true);
    m_answer->setContentsMargins(space::large, 0, space::large, space::medium);
    auto* split = splitOf(Qt::Horizontal, {m_chart, m_table}, {580, 470});
    auto* layout = plainColumn(this);
    layout->addWidget(form);
    layout->addWidget(m_answer);
    layout->addWidget(split, 1);
    m_table->setExplain([this](const QModelIndex& cell) {
        return explaining(cell.data(ListModel::KeyRole).toInt(), cell.column());
    });
    connect(m_years, &QSpinBox::valueChanged, this, &GrowthPanel::recalculate);
}

std::function<void()> GrowthPanel::explaining(int year, int column) {
    constexpr int second = 2, difference = 3;
    return [this, year, column] {
        const Explanation tree = column == difference ? explainGap(m_growth, year)
                                                      : explainGrowth(m_growth, column == second, year);
        Q_EMIT explainRequested({.explanation = tree, .subject = tr("What would be, year by year")});
    };
}

QLineEdit* GrowthPanel::addField(QGridLayout* grid, int row, int column, const char* name,
                                 const QString& spoken) {
    auto* field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setAlignment(Qt::AlignRight);
    field->setMaximumWidth(150);
    describe(field, spoken);
    grid->addWidget(field, row, column);
    connect(field, &QLineEdit::textEdited, this, &GrowthPanel::recalculate);
    return field;
}

GrowthPanel::Side GrowthPanel::addSide(QGridLayout* grid, int column, const QString& title,
                                       const char* name) {
    grid->addWidget(plainLabel(title, "strong"), 0, column, 1, 2);
    grid->addWidget(plainLabel(tr("New ARR a year")), 1, column);
    grid->addWidget(plainLabel(tr("NRR, %")), 2, column);
    const QByteArray prefix(name);
    return {
        addField(grid, 1, column + 1, (prefix + ".new").constData(), tr("%1: new ARR a year").arg(title)),
        addField(grid, 2, column + 1, (prefix + ".nrr").constData(), tr("%1: NRR in percent").arg(title))};
}

void GrowthPanel::setBook(const FactsPtr& facts, std::int64_t arr, std::optional<double> nrr,
                          std::int64_t newArr) {
    m_facts = facts;
    const Currency currency = facts->settings().currency;
    const auto suggest = [](QLineEdit* field, const QString& text) {
        if (!field->isModified()) field->setText(text);
    };
    suggest(m_start, typedAmount(arr, currency));
    for (const Side& side : {m_first, m_second})
        suggest(side.newArr, typedAmount(newArr, currency));
    suggest(m_first.nrr, nrr ? show::number(*nrr) : QString());
    suggest(m_second.nrr, show::number(targetNrr));
    recalculate();
}

std::optional<GrowthScenario> GrowthPanel::read(const Side& side, const QString& name) {
    const auto newArr = readAmount(side.newArr->text(), m_facts->settings().currency);
    const auto nrr = show::readDecimal(side.nrr->text());
    const auto decimal = nrr ? parseDecimal(nrr->toStdString()) : std::nullopt;
    markControl(side.newArr, !newArr && !side.newArr->text().isEmpty());
    markControl(side.nrr, !decimal && !side.nrr->text().isEmpty());
    if (!newArr || !decimal) return std::nullopt;
    return GrowthScenario{name, *newArr, *decimal};
}

void GrowthPanel::complain(const QString& sentence) {
    m_answer->setText(sentence);
    m_table->list()->setRows({});
    m_chart->setMaker(
        [currency = m_facts->settings().currency] { return growthChart({}, {}, {}, {}, currency); },
        sentence);
}

void GrowthPanel::recalculate() {
    if (!m_facts) return;
    const Currency currency = m_facts->settings().currency;
    const auto start = readAmount(m_start->text(), currency);
    const auto first = read(m_first, tr("As now")), second = read(m_second, tr("Instead"));
    if (!start || !first || !second) {
        complain(tr("Give the starting ARR, and for both scenarios the new ARR of a year and the NRR in "
                    "percent."));
        return;
    }
    const auto now = growthOf(*start, m_years->value(), *first);
    const auto instead = growthOf(*start, m_years->value(), *second);
    if (!now || !instead) {
        complain((now ? instead : now).error().message);
        return;
    }
    const std::int64_t gap = instead->back() - now->back();
    const auto evenYear = breakEvenYear(*now, *instead);
    m_answer->setText(
        tr("After %1 years: %2 as now, %3 instead, a difference of %4. %5")
            .arg(m_years->value())
            .arg(show::compactMoney(now->back(), currency), show::compactMoney(instead->back(), currency),
                 (gap < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) +
                     show::compactMoney(std::abs(gap), currency),
                 evenYear ? tr("From year %1 on the second is at least the first.").arg(*evenYear)
                          : tr("The second never reaches the first in these years.")));
    std::vector<ListRow> rows;
    for (std::size_t year = 0; year < now->size(); ++year) {
        const std::int64_t difference = (*instead)[year] - (*now)[year];
        const auto cell = [&](std::int64_t amount) { return moneyCell(amount, currency); };
        rows.push_back(
            {{countCell(qint64(year)), cell((*now)[year]), cell((*instead)[year]), cell(difference)},
             int(year)});
    }
    m_growth = {*first, *second, *now, *instead, double(currency.minorPerMajor())};
    m_table->list()->setRows(std::move(rows));
    m_chart->setMaker([a = *now, b = *instead,
                       currency] { return growthChart(tr("As now"), a, tr("Instead"), b, currency); },
                      m_answer->text());
}

} // namespace foothold
