#include "ui/portfolio/portfolio_tiles.h"

#include "core/domain/labels.h"
#include "ui/retention/retention_change.h"
#include "ui/retention/retention_data.h"
#include "ui/widgets/format.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/tile.h"

#include <QVBoxLayout>

namespace foothold {

PortfolioTiles::PortfolioTiles(QWidget* parent)
    : QWidget(parent)
    , m_nrr(new Tile("portfolio.nrr", tr("NRR")))
    , m_grr(new Tile("portfolio.grr", tr("GRR")))
    , m_gate(new Tile("portfolio.gate", tr("Expansion gate")))
    , m_arr(new Tile("portfolio.arr", tr("ARR"))) {
    addTileRow(plainColumn(this), {m_nrr, m_grr, m_gate, m_arr});
    for (const auto& [tile, figure] : {std::pair(m_nrr, RetentionFigure::Nrr),
                                       {m_grr, RetentionFigure::Grr},
                                       {m_gate, RetentionFigure::Grr}, // what it follows from
                                       {m_arr, RetentionFigure::Arr}}) {
        tile->setExplained();
        connect(tile, &Tile::explainRequested, this,
                [this, figure = figure] { Q_EMIT explainRequested(figure); });
    }
}

void PortfolioTiles::show(const PortfolioModel& model, const Facts& facts, Date asOf) {
    std::vector<ArrMovement> movements, movementsBefore;
    for (const PortfolioRow* row : model.shownRows()) {
        if (row->movement) movements.push_back(row->movement->second);
        if (row->movementBefore) movementsBefore.push_back(*row->movementBefore);
    }
    const Profiles profiles(facts, asOf);
    const ScoringProfile& profile = profiles.ofBook();
    const RetentionGroup shown = summarise({}, std::move(movements), profile);
    const RetentionGroup before = summarise({}, std::move(movementsBefore), profile);
    const Currency currency = facts.settings().currency;
    const auto band = [](const auto& value) {
        return value ? enumLabel(nameString(*value)) : tr("unknown without ARR a year ago");
    };
    const Period year = yearTo(asOf);
    const QString span = tr("%1 to %2, of the accounts shown")
                             .arg(foothold::show::date(year.from), foothold::show::date(year.to));
    m_nrr->setFigure(foothold::show::percent(shown.nrr, 1),
                     withChange(band(shown.nrrBand), percentChange(before.nrr, shown.nrr, asOf)), span);
    m_grr->setFigure(foothold::show::percent(shown.grr, 1),
                     withChange(band(shown.grrBand), percentChange(before.grr, shown.grr, asOf)), span);
    m_gate->setFigure(gateText(shown.gate),
                      shown.concentrationRisk ? tr("! ARR is concentrated in few customers")
                                              : tr("by the GRR of what is shown"),
                      span);
    m_arr->setFigure(
        foothold::show::compactMoney(model.totals().arr, currency),
        withChange(tr("%1 a year ago").arg(foothold::show::compactMoney(shown.starting, currency)),
                   arrChange(waterfallAmount(before, WaterfallBar::Ending),
                             waterfallAmount(shown, WaterfallBar::Ending), currency, asOf)),
        span);
}

} // namespace foothold
