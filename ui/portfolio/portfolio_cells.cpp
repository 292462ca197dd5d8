// What the cells of the portfolio say.

#include "core/documents/wording.h"
#include "core/domain/labels.h"
#include "ui/portfolio/portfolio_model.h"
#include "ui/portfolio/portfolio_sort.h"
#include "ui/widgets/format.h"
#include "ui/widgets/health_sign.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QFont>

namespace foothold {

namespace {

const QString waiting = QStringLiteral("\u2026");

/// "74 pursue"; "74 seed *" if its gate holds it back.
QString readinessText(const PortfolioFigures& figures) {
    if (!figures.readiness) return show::unknown;
    QString text = show::score(figures.readiness);
    if (figures.action.gated)
        text += QChar(0x2002) + wording::inSentence(enumLabel(nameString(*figures.action.gated)));
    return figures.action.isHeldBack() ? text + QStringLiteral(" *") : text;
}

QString readinessReason(const GatedAction& action) {
    if (!action.isHeldBack()) return PortfolioModel::tr("F1 explains the score.");
    return PortfolioModel::tr("Held back from \u201C%1\u201D: %2. F1 explains the score.")
        .arg(wording::inSentence(enumLabel(nameString(*action.action))), wording::reasonsOf(action));
}

} // namespace

QString PortfolioModel::display(const PortfolioRow& row, PortfolioColumn column) const {
    if (isOfFigures(column) && column != PortfolioColumn::Trend && !row.figures) return waiting;
    switch (column) {
    case PortfolioColumn::Account:
        return row.name;
    case PortfolioColumn::Segment:
        return enumLabel(row.segment);
    case PortfolioColumn::Tier:
        return enumLabel(row.tier);
    case PortfolioColumn::Csm:
        return row.csm;
    case PortfolioColumn::Arr:
        return show::wholeMoney(row.arr, row.currency);
    case PortfolioColumn::Health:
        return healthText(row.figures->health, row.figures->colour);
    case PortfolioColumn::Trend:
        return {};
    case PortfolioColumn::Readiness:
        return readinessText(*row.figures);
    case PortfolioColumn::Whitespace:
        return show::score(row.figures->whitespace);
    case PortfolioColumn::WhitespaceValue:
        return row.figures->whitespaceValue ? show::wholeMoney(*row.figures->whitespaceValue, row.currency)
                                            : show::unknown;
    case PortfolioColumn::Priority:
        return show::score(row.figures->priority);
    case PortfolioColumn::Signals:
        return (row.figures->flagged ? QStringLiteral("\u25B2 ") : QString()) +
               show::count(qint64(row.figures->signals.size()));
    case PortfolioColumn::Renewal:
        return show::date(row.renewalOn);
    case PortfolioColumn::DaysToRenewal:
        return row.daysToRenewal ? show::count(*row.daysToRenewal) : show::unknown;
    case PortfolioColumn::Parent:
        return row.parent;
    case PortfolioColumn::Industry:
        return row.industry;
    case PortfolioColumn::Region:
        return row.region;
    case PortfolioColumn::AccountId:
        return row.accountId;
    }
    return {};
}

QString PortfolioModel::toolTip(const PortfolioRow& row, PortfolioColumn column) const {
    if (!isOfFigures(column)) {
        if (column == PortfolioColumn::Renewal && !row.renewalOn) return tr("No active contract has an end.");
        return display(row, column);
    }
    if (!row.figures) return {};
    const PortfolioFigures& figures = *row.figures;
    switch (column) {
    case PortfolioColumn::Health:
        if (!figures.health) return tr("Unknown: too few measures have data. F1 shows which.");
        return figures.overridden ? tr("Overridden by hand. F1 explains the score.")
                                  : tr("F1 explains the score.");
    case PortfolioColumn::Readiness:
        return figures.readiness ? readinessReason(figures.action)
                                 : tr("Unknown: too few components have data. F1 shows which.");
    case PortfolioColumn::Whitespace:
        return tr("%1 of 5 dimensions known. F1 explains the score.").arg(figures.dimensionsKnown);
    case PortfolioColumn::WhitespaceValue:
        return figures.unknownCells == 0
                   ? QString()
                   : show::counted(figures.unknownCells, tr("1 cell of the map has no value yet."),
                                   tr("%1 cells of the map have no value yet."));
    case PortfolioColumn::Signals: {
        QStringList titles;
        if (figures.flagged) titles += tr("\u25B2 It warns of contraction.");
        for (const Rule* rule : figures.signals)
            titles += titleOf(*rule);
        return titles.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

QVariant PortfolioModel::editText(const PortfolioRow& row, PortfolioColumn column) const {
    switch (column) {
    case PortfolioColumn::Segment:
        return row.givenSegment;
    case PortfolioColumn::Tier:
        return row.givenTier;
    default:
        return display(row, column);
    }
}

QVariant PortfolioModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto column = PortfolioColumn(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((portfolioColumn(column).right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (isGroup(index.row())) return groupData(groupAt(index.row()), column, role);
    const PortfolioRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(shown, column);
    case Qt::EditRole:
        return editText(shown, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(shown, column));
    case Qt::ForegroundRole:
        if (!shown.figures) return {};
        if (column == PortfolioColumn::Health) return healthInk(shown.figures->colour);
        if (column == PortfolioColumn::Signals && shown.figures->flagged) return tokens().bad;
        return {};
    case Qt::AccessibleTextRole:
        if (column == PortfolioColumn::Health && shown.figures)
            return healthSpoken(shown.figures->health, shown.figures->colour);
        return display(shown, column);
    case SortRole:
        return portfolioSortValue(shown, column);
    case ColourRole:
        return shown.figures && shown.figures->colour ? QVariant(int(*shown.figures->colour)) : QVariant();
    case TrendRole: {
        QVariantList values;
        if (!shown.figures) return values;
        for (const auto& value : shown.figures->trend)
            values += value ? QVariant(*value) : QVariant();
        return values;
    }
    case AccountIdRole:
        return shown.accountId;
    default:
        return {};
    }
}

QString PortfolioModel::groupTitle(const Group& group) const {
    QString name = group.key;
    switch (m_definition.grouping) {
    case PortfolioGrouping::Segment:
    case PortfolioGrouping::Tier:
    case PortfolioGrouping::Health:
    case PortfolioGrouping::Readiness:
        name = enumLabel(name);
        break;
    default:
        break;
    }
    return name.isEmpty() ? tr("None") : name;
}

QVariant PortfolioModel::groupData(const Group& group, PortfolioColumn column, int role) const {
    const PortfolioTotals& totals = group.totals;
    const auto text = [&]() -> QString {
        switch (column) {
        case PortfolioColumn::Account:
            return tr("%1 %2 (%3)")
                .arg(m_closed.contains(group.key) ? QStringLiteral("\u25B8") : QStringLiteral("\u25BE"),
                     groupTitle(group), show::count(totals.accounts));
        case PortfolioColumn::Arr:
            return show::wholeMoney(totals.arr, m_bookCurrency);
        case PortfolioColumn::WhitespaceValue:
            return show::wholeMoney(totals.whitespaceValue, m_bookCurrency);
        default:
            return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::BackgroundRole:
        return tokens().window;
    case Qt::ToolTipRole:
        return plainToolTip(tr("%1: %2 green, %3 amber, %4 red, %5 unknown. Enter opens or closes the group.")
                                .arg(groupTitle(group))
                                .arg(totals.green)
                                .arg(totals.amber)
                                .arg(totals.red)
                                .arg(totals.unknown));
    case Qt::AccessibleTextRole:
        if (column == PortfolioColumn::Account)
            return (m_closed.contains(group.key) ? tr("Group %1, closed, %2 accounts")
                                                 : tr("Group %1, open, %2 accounts"))
                .arg(groupTitle(group))
                .arg(totals.accounts);
        return text();
    default:
        return {};
    }
}

QVariant PortfolioModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= portfolioColumnCount) return {};
    const PortfolioColumnInfo info = portfolioColumn(PortfolioColumn(section));
    if (role == Qt::DisplayRole) return info.title;
    if (role == Qt::ToolTipRole) return info.meaning;
    if (role == Qt::TextAlignmentRole)
        return int((info.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags PortfolioModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    if (isGroup(index.row())) return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_writable && !editedColumn(PortfolioColumn(index.column())).empty()) flags |= Qt::ItemIsEditable;
    return flags;
}

bool PortfolioModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    const PortfolioRow& shown = row(index.row());
    const auto edits = PortfolioColumn(index.column());
    if (value.toString() == editText(shown, edits).toString()) return true;
    Q_EMIT edited(shown.accountId, QLatin1String(portfolioColumn(edits).key), value.toString());
    return true;
}

void PortfolioModel::setContext(PortfolioColumn column, FieldContext context) {
    m_contexts[column] = std::move(context);
}

const Column& PortfolioModel::column(int section) const {
    static const Table& accounts = *findTable("accounts");
    return accounts.columns[std::size_t(accounts.indexOf(editedColumn(PortfolioColumn(section))))];
}

const FieldContext& PortfolioModel::context(int section) const {
    static const FieldContext none;
    const auto it = m_contexts.find(PortfolioColumn(section));
    return it == m_contexts.end() ? none : it->second;
}

} // namespace foothold
