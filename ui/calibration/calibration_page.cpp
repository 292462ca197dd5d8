#include "ui/calibration/calibration_page.h"

#include "core/documents/shown.h"
#include "core/documents/wording.h"
#include "core/domain/labels.h"
#include "core/exchange/profile_versions.h"
#include "core/metrics/benchmarks.h"
#include "core/metrics/calibration_explanation.h"
#include "ui/account/figures.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/score_charts.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wrap_row.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace foothold {

namespace {

/// "0.62 (0.48-0.74)": with its 95 % interval.
QString shareText(const std::optional<double>& share, int hits, int of) {
    if (!share) return show::unknown;
    const Interval interval = wilson(hits, of);
    return CalibrationPage::tr("%1 (%2\u2013%3)")
        .arg(show::percent(100 * *share), show::number(100 * interval.low, 0),
             show::number(100 * interval.high, 0));
}

QString areaText(const std::optional<double>& area) {
    return area ? Shown(QLocale()).fixed(*area, 2) : show::unknown;
}

/// Named as in its tree.
QString figureName(const char* name) {
    return wording::figure(QLatin1String(name));
}

} // namespace

CalibrationPage::CalibrationPage(AccountPorts ports, QWidget* parent)
    : Page(ports, parent)
    , m_period(new QComboBox)
    , m_red(new Tile("calibration.red", tr("Red before churn")))
    , m_churn(new Tile("calibration.churn", tr("Health warns")))
    , m_expansion(new Tile("calibration.expansion", tr("Readiness foresees")))
    , m_threshold(new Tile("calibration.threshold", tr("Proposed threshold")))
    , m_roc(new ChartView("calibration.roc", tr("ROC curves")))
    , m_distribution(new ChartView("calibration.distribution", tr("Health of those who stayed and left")))
    , m_forecasts(new ListView(
          new ListModel({tr("Forecast"), figureName("forecast_right"), figureName("false_alarm"),
                         figureName("missed"), figureName("rightly_quiet"), figureName("precision"),
                         figureName("recall"), figureName("auc")},
                        this),
          "calibration.forecasts", tr("Forecasts against what came"), {262, 52, 84, 62, 96, 110, 110, 52}))
    , m_components(new ListView(new ListModel({tr("Component of readiness"), figureName("auc")}, this),
                                "calibration.components", tr("Components"), {160, 60}))
    , m_proposal(plainLabel({}, "muted"))
    , m_accept(new QPushButton(tr("&Take it over\u2026"))) {
    setObjectName(QStringLiteral("calibration"));
    auto* bar = new QFrame;
    auto* row = asBar(bar);
    m_period->setObjectName(QStringLiteral("calibration.period"));
    describe(m_period, tr("Period"));
    for (const int years : {2, 1, 3})
        m_period->addItem(foothold::show::counted(years, tr("the last year"), tr("the last %1 years")),
                          years);
    m_proposal->setObjectName(QStringLiteral("calibration.proposal"));
    m_accept->setObjectName(QStringLiteral("calibration.accept"));
    row->add(m_period);
    row->add(m_proposal, 1);
    row->add(m_accept);
    connect(m_period, &QComboBox::activated, this, &CalibrationPage::refresh);
    connect(m_accept, &QPushButton::clicked, this, &CalibrationPage::acceptThreshold);
    explainTiles();
    explainCells();

    auto* layout = plainColumn(
        contentOfAccounts("calibration", tr("Whether the scores deserve trust shows once the book has "
                                            "accounts with a history: import them under Data.")));
    layout->addWidget(bar);
    addTileRow(layout, {m_red, m_churn, m_expansion, m_threshold});
    layout->addWidget(splitOf(Qt::Vertical,
                              {splitOf(Qt::Horizontal, {m_roc, m_distribution}, {500, 500}),
                               splitOf(Qt::Horizontal, {m_forecasts, m_components}, {850, 250})},
                              {360, 200}),
                      1);
}

void CalibrationPage::explainTiles() {
    for (const auto& [tile, figure] : {std::pair(m_red, CalibrationFigure::RedBeforeChurn),
                                       {m_churn, CalibrationFigure::ChurnAuc},
                                       {m_expansion, CalibrationFigure::ExpansionAuc},
                                       {m_threshold, CalibrationFigure::Threshold}})
        explains(tile, [this, figure = figure] {
            return explaining([figure](const Facts& facts, const Calibration& data) {
                return explainCalibration(facts, data, figure);
            });
        });
}

void CalibrationPage::explainCells() {
    explains(m_forecasts, [this](const QModelIndex& cell) {
        using enum ForecastFigure;
        constexpr ForecastFigure columns[] = {Auc, Right, FalseAlarm, Missed, Quiet, Precision, Recall, Auc};
        return explaining([forecast = ForecastOf(cell.data(ListModel::KeyRole).toInt()),
                           figure = columns[cell.column()]](const Facts& facts, const Calibration& data) {
            return explainForecast(facts, data, forecast, figure);
        });
    });
    explains(m_components, [this](const QModelIndex& cell) {
        return explaining([component = Component(cell.data(ListModel::KeyRole).toInt())](
                              const Facts& facts, const Calibration& data) {
            return explainComponentAuc(facts, data, component);
        });
    });
}

Page::Explaining CalibrationPage::explaining(TreeOf tree) const {
    if (!m_data) return {};
    return [facts = m_dataFacts, data = m_data, years = m_dataYears, tree = std::move(tree)] {
        const auto profiles = std::make_shared<const Profiles>(*facts, data->period.to);
        return ExplainedFigure{
            .explanation = tree(*facts, *data),
            .asOf = data->period.to,
            .subject =
                tr("Whole book, %1 to %2")
                    .arg(foothold::show::date(data->period.from), foothold::show::date(data->period.to)),
            .baselines = plainBaselines(data->period.to),
            .at = [=](Date to) {
                return tree(*facts, calibrate(*facts, {addMonths(to, -12 * years), to}, *profiles));
            }};
    };
}

void CalibrationPage::refresh() {
    if (!m_facts) return; // a choice before the page was ever shown
    m_proposal->setText(tr("calculating\u2026"));
    m_accept->setEnabled(false);
    const int years = m_period->currentData().toInt();
    const Period period{addMonths(m_asOf, -12 * years), m_asOf};
    m_latest.run(
        this,
        [facts = m_facts, period] {
            return std::make_shared<const Calibration>(
                calibrate(*facts, period, Profiles(*facts, period.to)));
        },
        [this, years, facts = m_facts](std::shared_ptr<const Calibration> data) {
            m_data = std::move(data);
            m_dataFacts = facts;
            m_dataYears = years;
            fill();
        });
}

void CalibrationPage::fill() {
    fillTiles();
    const ScoringProfile profile = Profiles(*m_facts, m_asOf).ofBook();
    m_roc->setMaker([data = m_data] { return rocChart(*data); },
                    tr("AUC of health %1, of readiness %2")
                        .arg(areaText(m_data->churnAuc), areaText(m_data->expansionAuc)));
    m_distribution->setMaker(
        [data = m_data, amber = profile.amberFrom, green = profile.greenFrom] {
            return healthDistributionChart(*data, amber, green);
        },
        tr("How many had which health"));
    m_forecasts->list()->setRows(forecastRows());
    std::vector<ListRow> components;
    for (std::size_t i = 0; i < componentCount; ++i) {
        const auto& area = m_data->componentAuc[i];
        components.push_back({{textCell(wording::figure(nameString(Component(i)))),
                               figureCell(areaText(area), sheetvalue::known(area))},
                              int(i)});
    }
    m_components->list()->setRows(std::move(components));
}

void CalibrationPage::fillTiles() {
    const Calibration& data = *m_data;
    m_red->setFigure(foothold::show::percent(data.redBeforeChurnShare, 0),
                     data.band ? tr("%1; %2 of %3 with a known health")
                                     .arg(enumLabel(nameString(*data.band)))
                                     .arg(data.redBefore())
                                     .arg(data.knownBefore())
                               : tr("nobody left whose health was known"),
                     tr("Source: %1").arg(benchmarkSource(QStringLiteral("health_calibration"))));
    m_churn->setFigure(tr("AUC %1").arg(areaText(data.churnAuc)),
                       foothold::show::counted(qint64(data.churnSamples.size()), tr("1 account and month"),
                                               tr("%1 accounts and months")));
    m_expansion->setFigure(tr("AUC %1").arg(areaText(data.expansionAuc)),
                           foothold::show::counted(qint64(data.expansionSamples.size()),
                                                   tr("1 account and month"), tr("%1 accounts and months")));
    const double now = Profiles(*m_facts, m_asOf).ofBook().pursueFrom;
    const QString today = foothold::show::number(now, 0);
    m_threshold->setFigure(data.proposedThreshold ? foothold::show::count(*data.proposedThreshold)
                                                  : foothold::show::unknown,
                           tr("pursue from %1 today").arg(today));
    const bool differs = data.proposedThreshold && double(*data.proposedThreshold) != now;
    m_proposal->setText(
        !data.proposedThreshold
            ? tr("No threshold is proposed: it takes ten accounts that grew and ten that did not.")
        : differs ? tr("The history of this book separates best at a readiness of %1; today "
                       "expansion is pursued from %2 on.")
                        .arg(*data.proposedThreshold)
                        .arg(today)
                  : tr("The threshold in force is the one that the history proposes."));
    m_accept->setEnabled(differs && m_ports.service->isWritable());
}

std::vector<ListRow> CalibrationPage::forecastRows() const {
    const auto row = [](ForecastOf key, const QString& name, const Confusion& c,
                        const std::optional<double>& area) {
        const auto share = [](const std::optional<double>& value, int hits, int of) {
            return figureCell(shareText(value, hits, of), sheetvalue::fraction(value));
        };
        return ListRow{{textCell(name), countCell(c.tp), countCell(c.fp), countCell(c.fn), countCell(c.tn),
                        share(c.precision(), c.tp, c.tp + c.fp), share(c.recall(), c.tp, c.tp + c.fn),
                        figureCell(areaText(area), sheetvalue::known(area))},
                       int(key)};
    };
    return {
        row(ForecastOf::Churn, tr("Red health: less ARR within 90 days"), m_data->churn, m_data->churnAuc),
        row(ForecastOf::Expansion, tr("Readiness of pursue: more ARR within 90 days"), m_data->expansion,
            m_data->expansionAuc)};
}

void CalibrationPage::acceptThreshold() {
    if (!m_data || !m_data->proposedThreshold) return;
    const QString value = QString::number(*m_data->proposedThreshold);
    const Date today = m_ports.service->clock().today();
    if (!m_ports.dialogs->confirm(
            window(), tr("Change the threshold"),
            tr("From %1 on, an account is pursued from a readiness of %2 on. Figures of earlier dates stay "
               "as they were.")
                .arg(foothold::show::date(today), foothold::show::count(*m_data->proposedThreshold)),
            tr("Change it")))
        return;
    const auto changes =
        profileChanges(m_facts->profileRows(), today,
                       {.values = {{QStringLiteral("readiness.pursue_from"), value}},
                        .note = tr("proposed by the calibration of %1").arg(isoDate(m_asOf))});
    if (!changes) {
        m_ports.dialogs->warn(window(), tr("Change the threshold"), changes.error().message);
        return;
    }
    m_ports.service->apply(
        {tr("Pursue from a readiness of %1").arg(value), QStringLiteral("window"), *changes}, this,
        [this](const Error& error) {
            m_ports.dialogs->warn(window(), tr("Nothing was changed"), error.message);
        });
}

} // namespace foothold
