// What is done with the accounts of the portfolio, and with its views.

#include "core/domain/labels.h"
#include "ui/account/account_records.h"
#include "ui/exchange/document_batch_dialog.h"
#include "ui/paste/paste_dialog.h"
#include "ui/portfolio/bulk_edit_dialog.h"
#include "ui/portfolio/portfolio_bar.h"
#include "ui/portfolio/portfolio_view.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/icons.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

namespace foothold {

namespace {

const QString shownKey = QStringLiteral("portfolio/view");

/// What a view looks like does not differ because somebody drew a column wider.
bool isSame(PortfolioDefinition a, PortfolioDefinition b) {
    a.widths.clear();
    b.widths.clear();
    return a == b;
}

} // namespace

PortfolioDefinition PortfolioView::definition() const {
    PortfolioDefinition now;
    const QHeaderView* header = m_table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        const auto column = PortfolioColumn(section);
        if (header->isSectionHidden(section)) continue;
        if (section != 0) now.columns.push_back(column);
        if (header->sectionSize(section) != portfolioColumn(column).width)
            now.widths[column] = header->sectionSize(section);
    }
    now.columns.insert(now.columns.begin(), PortfolioColumn::Account);
    now.sort = PortfolioColumn(std::clamp(header->sortIndicatorSection(), 0, portfolioColumnCount - 1));
    now.order = header->sortIndicatorOrder();
    now.grouping = m_bar->grouping();
    now.filter = m_bar->filter();
    return now;
}

void PortfolioView::show(const PortfolioDefinition& definition) {
    const QScopedValueRollback showing(m_showing, true);
    QHeaderView* header = m_table->horizontalHeader();
    int place = 0;
    for (const PortfolioColumn column : definition.columns)
        header->moveSection(header->visualIndex(int(column)), place++);
    for (int section = 0; section < portfolioColumnCount; ++section) {
        const auto column = PortfolioColumn(section);
        const bool shown = std::ranges::find(definition.columns, column) != definition.columns.end();
        const auto width = definition.widths.find(column);
        header->setSectionHidden(section, !shown);
        if (shown)
            header->resizeSection(section, width == definition.widths.end() ? portfolioColumn(column).width
                                                                            : width->second);
        if (auto* action = m_columns->findChild<QAction*>(QLatin1String("column.") +
                                                          QLatin1String(portfolioColumn(column).key)))
            action->setChecked(shown);
    }
    m_bar->setGrouping(definition.grouping);
    m_bar->setFilter(definition.filter);
    m_model->setGrouping(definition.grouping);
    m_model->setFilter(definition.filter);
    m_table->sortByColumn(int(definition.sort), definition.order);
}

void PortfolioView::restoreDefinition() {
    PortfolioDefinition last = definitionOf(QSettings().value(shownKey).toString());
    last.filter = {}; // an account that is not there when one starts would be missed
    show(last);
}

void PortfolioView::rememberDefinition() const {
    if (!m_showing) QSettings().setValue(shownKey, jsonOf(definition()));
}

void PortfolioView::showViews() {
    QStringList names;
    bool differs = false;
    if (m_facts)
        for (const SavedView& view : m_facts->views()) {
            names += view.name.toString();
            if (names.back() == m_viewName) differs = !isSame(definitionOf(view.definition), definition());
        }
    if (!names.contains(m_viewName)) m_viewName.clear();
    m_bar->setViews(names, m_viewName, differs, m_ports.service->isWritable());
}

void PortfolioView::chooseView(const QString& name) {
    PortfolioDefinition chosen = allAccounts();
    for (const SavedView& view : m_facts->views())
        if (view.name.toString() == name) chosen = definitionOf(view.definition);
    m_viewName = name;
    show(chosen);
    rememberDefinition();
    showViews();
}

void PortfolioView::saveView(const QString& name) {
    m_ports.service->apply(
        {tr("Save view %1").arg(name),
         QStringLiteral("window"),
         {{RecordChange::Kind::Set,
           findTable("views"),
           {name},
           {{QStringLiteral("definition"), jsonOf(definition())}}}}},
        this, [this](const Error& error) { m_ports.dialogs->warn(this, tr("Save view"), error.message); },
        [this, name] {
            m_viewName = name;
            showViews();
        });
}

void PortfolioView::saveViewAs() {
    const QString name = m_ports.dialogs->askText(this, tr("Save view"), tr("Name of the view"), m_viewName);
    if (name.isEmpty()) return;
    const bool there = std::ranges::any_of(
        m_facts->views(), [&](const SavedView& view) { return view.name.toString() == name; });
    if (there && name != m_viewName &&
        !m_ports.dialogs->confirm(
            this, tr("Save view"),
            tr("There is a view \u201C%1\u201D. It would become what is shown now.").arg(name),
            tr("Replace")))
        return;
    saveView(name);
}

void PortfolioView::removeView() {
    if (!m_ports.dialogs->confirm(
            this, tr("Delete view"),
            tr("The view \u201C%1\u201D is deleted; its accounts stay.").arg(m_viewName), tr("Delete")))
        return;
    m_ports.service->apply(
        {tr("Delete view %1").arg(m_viewName),
         QStringLiteral("window"),
         {{RecordChange::Kind::Delete, findTable("views"), {m_viewName}, {}}}},
        this, [this](const Error& error) { m_ports.dialogs->warn(this, tr("Delete view"), error.message); });
}

void PortfolioView::changeCell(const QString& accountId, const QString& column, const QString& value) {
    const auto account = m_facts->find(accountId);
    if (!account) return;
    m_ports.service->apply(
        {tr("Edit %1: %2").arg((*account)->name.toString(), columnLabel(column.toStdString())),
         QStringLiteral("window"),
         {{RecordChange::Kind::Change, findTable("accounts"), {accountId}, {{column, value}}}}},
        this, [this](const Error& error) { m_ports.dialogs->warn(this, tr("Edit account"), error.message); });
}

void PortfolioView::editSelected() {
    const QStringList accounts = selectedAccounts();
    if (accounts.isEmpty() || !m_ports.service->isWritable()) return;
    (new BulkEditDialog(m_ports, accounts, window()))->open();
}

void PortfolioView::printSelected() {
    const QStringList accounts = selectedAccounts();
    if (accounts.isEmpty() || !m_facts) return;
    auto* dialog = new DocumentBatchDialog(m_facts, m_ports.dialogs, accounts, m_asOf, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PortfolioView::paste() {
    if (!m_facts) return;
    const Table& accounts = *findTable("accounts");
    PasteTarget target{
        .table = &accounts, .columns = {}, .contexts = {}, .existing = {}, .fixed = {}, .first = 0};
    for (const std::string_view name :
         {"name", "segment", "tier", "csm", "ae", "industry", "region", "website", "currency", "employees",
          "addressable_users", "customer_since"}) {
        target.columns.push_back(accounts.indexOf(name));
        const Column& column = accounts.columns[std::size_t(target.columns.back())];
        target.contexts.push_back(m_facts->accountCount() > 0 ? fieldContext(m_facts->at(0), column)
                                                              : fieldContext(*m_facts, column));
    }
    for (int i = 0; i < m_facts->accountCount(); ++i)
        target.existing.push_back(accountCells(m_facts->at(i)));
    PasteDialog::openForClipboard(m_ports, std::move(target), window());
}

void PortfolioView::explainCurrent() {
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || currentAccount().isEmpty()) return;
    const QString figure = explainedFigure(PortfolioColumn(index.column()));
    Q_EMIT explainRequested(currentAccount(), figure.isEmpty() ? QStringLiteral("health") : figure);
}

void PortfolioView::activate(const QModelIndex& index) {
    if (m_model->isGroup(index.row())) {
        const int line = index.row();
        m_model->toggleGroup(line);
        m_table->setCurrentIndex(m_model->index(line, 0)); // the lines above it stay
    } else {
        Q_EMIT accountActivated(index.data(PortfolioModel::AccountIdRole).toString());
    }
}

void PortfolioView::openMenu(const QPoint& at) {
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid() || m_model->isGroup(index.row())) return;
    if (!m_table->selectionModel()->isSelected(index)) m_table->setCurrentIndex(index);
    const bool writable = m_ports.service->isWritable();
    const QString figure = explainedFigure(PortfolioColumn(index.column()));
    QMenu menu(this);
    menu.addAction(tr("Open account"), this, [this, index] { activate(index); });
    if (!figure.isEmpty())
        menu.addAction(icon("explain"), tr("Explain this figure"), this, [this, index] {
            m_table->setCurrentIndex(index);
            explainCurrent();
        });
    if (m_model->flags(index) & Qt::ItemIsEditable)
        menu.addAction(tr("Edit this cell"), this, [this, index] { m_table->edit(index); });
    menu.addSeparator();
    menu.addAction(tr("Edit selected\u2026"), this, &PortfolioView::editSelected)->setEnabled(writable);
    menu.addAction(icon("document"), tr("Documents as PDF\u2026"), this, &PortfolioView::printSelected);
    menu.addAction(tr("Select all"), m_table, &QAbstractItemView::selectAll);
    menu.addAction(tr("Copy as a table"), this, [this] { copyRows(*m_table, *m_table->horizontalHeader()); });
    menu.addActions(m_table->actions());
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace foothold
