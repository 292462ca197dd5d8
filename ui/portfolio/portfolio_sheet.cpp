// What a spreadsheet gets of the portfolio.

#include "core/documents/wording.h"
#include "core/domain/labels.h"
#include "ui/portfolio/portfolio_model.h"
#include "ui/widgets/format.h"
#include "ui/widgets/sheet_role.h"

namespace foothold {

namespace {

/// "64 66 \u2013 71": the scores of the trend, oldest first.
SheetCell trendValue(const std::vector<std::optional<double>>& trend) {
    QStringList scores;
    for (const auto& score : trend)
        scores += show::score(score);
    return scores.isEmpty() ? SheetCell() : SheetCell(scores.join(QLatin1Char(' ')));
}

SheetCell figureValue(const PortfolioRow& row, PortfolioColumn column) {
    const PortfolioFigures& figures = *row.figures;
    switch (column) {
    case PortfolioColumn::Health:
        return sheetvalue::known(figures.health);
    case PortfolioColumn::Trend:
        return trendValue(figures.trend);
    case PortfolioColumn::Readiness:
        return sheetvalue::known(figures.readiness);
    case PortfolioColumn::Whitespace:
        return sheetvalue::known(figures.whitespace);
    case PortfolioColumn::WhitespaceValue:
        return sheetvalue::amount(figures.whitespaceValue, row.currency);
    case PortfolioColumn::Priority:
        return sheetvalue::known(figures.priority);
    case PortfolioColumn::Signals:
        return sheetvalue::count(figures.signals.size());
    default:
        return {};
    }
}

QString readinessWords(const GatedAction& action) {
    if (!action.gated) return {};
    const QString gated = wording::inSentence(enumLabel(nameString(*action.gated)));
    return action.isHeldBack() ? PortfolioModel::tr("%1, held back from %2")
                                     .arg(gated, wording::inSentence(enumLabel(nameString(*action.action))))
                               : gated;
}

QString wordsOf(const PortfolioRow& row, PortfolioColumn column) {
    if (!row.figures) return {};
    const PortfolioFigures& figures = *row.figures;
    switch (column) {
    case PortfolioColumn::Health:
        return wording::of(figures.colour);
    case PortfolioColumn::Readiness:
        return readinessWords(figures.action);
    case PortfolioColumn::WhitespaceValue:
        return figures.unknownCells == 0
                   ? QString()
                   : show::counted(figures.unknownCells,
                                   PortfolioModel::tr("1 cell of the map has no value yet."),
                                   PortfolioModel::tr("%1 cells of the map have no value yet."));
    case PortfolioColumn::Signals:
        return figures.flagged ? PortfolioModel::tr("warns of contraction") : QString();
    default:
        return {};
    }
}

} // namespace

QString PortfolioModel::sheetGroup(int row) const {
    int before = 0;
    for (const Group& group : m_now.groups) {
        before += group.totals.accounts;
        if (row < before) return groupTitle(group);
    }
    return {};
}

QVariant PortfolioModel::sheetData(int line, int section, int role) const {
    const PortfolioRow& row = (*m_rows)[std::size_t(m_now.order[std::size_t(line)])];
    const auto column = PortfolioColumn(section);
    if (role == SheetWordsRole) return wordsOf(row, column);
    if (role == Qt::DisplayRole) return display(row, column);
    if (role != SheetRole) return {};
    if (isOfFigures(column)) {
        // Not calculated yet is not unknown: the text says so.
        return row.figures ? QVariant::fromValue(figureValue(row, column)) : QVariant();
    }
    switch (column) {
    case PortfolioColumn::Arr:
        return QVariant::fromValue(SheetCell(Amount{row.arr, row.currency}));
    case PortfolioColumn::Renewal:
        return QVariant::fromValue(sheetvalue::known(row.renewalOn));
    case PortfolioColumn::DaysToRenewal:
        return QVariant::fromValue(sheetvalue::known(row.daysToRenewal));
    default:
        return {}; // as it is shown
    }
}

} // namespace foothold
