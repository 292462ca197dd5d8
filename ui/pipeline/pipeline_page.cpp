#include "ui/pipeline/pipeline_page.h"

#include "core/documents/wording.h"
#include "core/metrics/conventions.h"
#include "core/metrics/retention.h"
#include "core/playbook/ownership_terms.h"
#include "ui/account/account_records.h"
#include "ui/account/record_side.h"
#include "ui/pipeline/stage_list.h"
#include "ui/shell/form_binding.h"
#include "ui/widgets/cell_items.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/record_form.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <set>

namespace foothold {

namespace {

constexpr int closedDays = 90; ///< how long what is won or lost stays on the board

QString titleOf(AccountFacts account, const Opportunity& opportunity) {
    if (!opportunity.name.isEmpty()) return opportunity.name;
    const QString product =
        opportunity.product < 0 ? QString() : account.book().product(opportunity.product).name.toString();
    return product.isEmpty() ? wording::capitalised(wording::of(opportunity.motion)) : product;
}

} // namespace

PipelinePage::PipelinePage(AccountPorts ports, QWidget* parent)
    : Page(ports, parent)
    , m_model(new QStandardItemModel(this))
    , m_credits(new QStandardItemModel(this))
    , m_table(new QTreeView)
    , m_creditsView(new QTreeView)
    , m_tabs(new QTabWidget)
    , m_owner(new QComboBox)
    , m_side(new RecordSide(*findTable("opportunities"),
                            {"name", "stage", "amount", "motion", "product_id", "department",
                             "expected_close_on", "closed_on", "owner", "sourced_by", "sourced_by_role",
                             "handback_on", "situation", "pain", "impact", "critical_event", "decision"}))
    , m_terms(plainLabel({}, "muted"))
    , m_summary(plainLabel({}, "muted"))
    , m_stack(new QStackedWidget) {
    setObjectName(QStringLiteral("pipeline"));
    m_model->setHorizontalHeaderLabels({tr("Opportunity"), tr("Account"), tr("Stage"), tr("Amount"),
                                        tr("Motion"), tr("Identified"), tr("Expected"), tr("Closes"),
                                        tr("Sourced by"), tr("Handback")});
    m_credits->setHorizontalHeaderLabels(
        {tr("Person"), tr("Sourced"), tr("Amount sourced"), tr("Closed"), tr("Amount closed")});
    build();
}

QWidget* PipelinePage::buildBoard() {
    auto* board = new QWidget;
    board->setProperty("look", QStringLiteral("page"));
    auto* row = new QHBoxLayout(board);
    row->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    row->setSpacing(space::medium);
    for (int i = 0; i < stageCount; ++i) {
        auto* column = new QVBoxLayout;
        m_heads[std::size_t(i)] = plainLabel({}, "strong");
        auto* list = new StageList(Stage(i));
        list->setProperty("look", QStringLiteral("framed"));
        describe(list, wording::capitalised(wording::of(Stage(i))),
                 tr("Ctrl with the arrow keys moves a card to another stage"));
        m_stages[std::size_t(i)] = list;
        m_sums[std::size_t(i)] = plainLabel({}, "caption");
        column->setSpacing(space::tight);
        column->addWidget(m_heads[std::size_t(i)]);
        column->addWidget(m_sums[std::size_t(i)]);
        column->addWidget(list, 1);
        row->addLayout(column, 1);
        connect(list, &StageList::dropped, this, [this, i](const QString& id) { move(id, Stage(i)); });
        connect(list, &StageList::moveRequested, this, [this, i](const QString& id, int step) {
            if (i + step >= 0 && i + step < stageCount) move(id, Stage(i + step));
        });
        connect(list, &QListWidget::currentItemChanged, this, [this, list](QListWidgetItem* item) {
            if (item && list->hasFocus()) choose(list->currentOpportunity());
        });
        connect(list, &QListWidget::itemClicked, this, [this, list] { choose(list->currentOpportunity()); });
        connect(list, &QListWidget::itemActivated, this, [this, list] {
            const Found found = find(list->currentOpportunity());
            if (found.opportunity) Q_EMIT accountRequested(m_facts->at(found.account)->accountId);
        });
    }
    return board;
}

QWidget* PipelinePage::buildSide() {
    m_side->setObjectName(QStringLiteral("pipeline.form"));
    m_terms->setObjectName(QStringLiteral("pipeline.terms"));
    m_terms->setWordWrap(true);
    m_terms->setContentsMargins(space::large, space::medium, space::large, space::small);
    auto* handback = new QPushButton(tr("&Handback package\u2026"));
    handback->setObjectName(QStringLiteral("pipeline.handback"));
    auto* account = new QPushButton(tr("Open a&ccount"));
    account->setObjectName(QStringLiteral("pipeline.account"));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::large, space::small, space::large, space::medium);
    buttons->setSpacing(space::small);
    buttons->addWidget(handback);
    buttons->addWidget(account);
    auto* side = new QWidget;
    side->setProperty("look", QStringLiteral("side"));
    side->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side, 1);
    layout->addWidget(hairline());
    layout->addWidget(m_terms);
    layout->addLayout(buttons);
    connect(handback, &QPushButton::clicked, this, [this] {
        if (!m_current.isEmpty()) Q_EMIT handbackRequested(m_current);
    });
    connect(account, &QPushButton::clicked, this, [this] {
        const Found found = find(m_current);
        if (found.opportunity) Q_EMIT accountRequested(m_facts->at(found.account)->accountId);
    });
    return side;
}

void PipelinePage::build() {
    prepareList(m_table, m_model, "pipeline.table", tr("Opportunities"));
    const int widths[] = {220, 170, 84, 112, 90, 96, 96, 150, 120};
    for (int i = 0; i < 9; ++i)
        m_table->header()->resizeSection(i, widths[i]);
    m_tabs->setObjectName(QStringLiteral("pipeline.tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildBoard(), tr("Board"));
    m_tabs->addTab(m_table, tr("Table"));
    prepareList(m_creditsView, m_credits, "pipeline.credits", tr("Who found and who closed, twelve months"));
    for (const auto& [column, width] : {std::pair(0, 220), {1, 90}, {2, 140}, {3, 90}})
        m_creditsView->header()->resizeSection(column, width);
    m_tabs->addTab(m_creditsView, tr("Credits"));
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_tabs);
    split->addWidget(buildSide());
    split->setStretchFactor(0, 1);
    split->setSizes({860, 320});
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
    m_stack->addWidget(new EmptyState(
        "pipeline",
        tr("No expansion is under way. Opportunities that are open appear here, stage by stage.")));
    auto* bar = new QFrame;
    bar->setProperty("look", QStringLiteral("bar"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    m_owner->setObjectName(QStringLiteral("pipeline.owner"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    describe(m_owner, tr("Whose opportunities"));
    row->addWidget(m_owner);
    row->addWidget(m_summary, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    bindForm(m_side->form(), *findTable("opportunities"), m_ports.service, [this] {
        const Found found = find(m_current);
        return found.opportunity ? titleOf(m_facts->at(found.account), *found.opportunity) : QString();
    });
    connect(m_owner, &QComboBox::activated, this, &PipelinePage::fill);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (m_table->hasFocus()) choose(index.siblingAtColumn(0).data(KeyRole).toString());
            });
    connect(m_table, &QTreeView::clicked, this,
            [this](const QModelIndex& index) { choose(index.siblingAtColumn(0).data(KeyRole).toString()); });
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT accountRequested(index.siblingAtColumn(0).data(AccountRole).toString());
    });
}

void PipelinePage::show(const FactsPtr& facts, Date asOf) {
    if (m_facts == facts && m_asOf == asOf) return;
    m_facts = facts;
    m_asOf = asOf;
    std::set<QString> owners;
    for (const Opportunity& opportunity : facts->all<Opportunity>())
        if (!opportunity.owner.isEmpty()) owners.insert(opportunity.owner);
    const QString chosen = m_owner->currentData().toString();
    m_owner->clear();
    m_owner->addItem(tr("Everybody"), QString());
    for (const QString& owner : owners)
        m_owner->addItem(owner, owner);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(chosen)));
    fill();
}

Stage PipelinePage::stageOf(const Opportunity& opportunity) const {
    const bool closed = opportunity.stage == Stage::Won || opportunity.stage == Stage::Lost;
    return closed && opportunity.isOpenAt(m_asOf) ? Stage::Proposed : opportunity.stage;
}

PipelinePage::Found PipelinePage::find(const QString& opportunityId) const {
    if (!m_facts || opportunityId.isEmpty()) return {};
    for (int i = 0; i < m_facts->accountCount(); ++i)
        for (const Opportunity& opportunity : m_facts->at(i).opportunities())
            if (opportunity.opportunityId.toString() == opportunityId) return {i, &opportunity};
    return {};
}

std::vector<PipelinePage::Found> PipelinePage::shown() const {
    const Window recent = lastDays(m_asOf, closedDays);
    const QString owner = m_owner->currentData().toString();
    std::vector<Found> list;
    for (int i = 0; i < m_facts->accountCount(); ++i)
        for (const Opportunity& opportunity : m_facts->at(i).opportunities()) {
            if (opportunity.identifiedOn > m_asOf) break;
            if (!opportunity.isOpenAt(m_asOf) && !recent.contains(*opportunity.closedOn)) continue;
            if (!owner.isEmpty() && opportunity.owner.toString() != owner) continue;
            list.push_back({i, &opportunity});
        }
    std::ranges::stable_sort(list, std::ranges::greater(), [this](const Found& found) {
        return m_facts->toBookCurrency(found.opportunity->amount, m_facts->at(found.account)->currency)
            .value_or(0);
    });
    return list;
}

void PipelinePage::fill() {
    fillBoard();
    fillTable();
    fillCredits();
    m_stack->setCurrentIndex(m_model->rowCount() == 0 && m_owner->currentIndex() <= 0 ? 1 : 0);
    if (!find(m_current).opportunity) {
        const auto all = shown();
        m_current = all.empty() ? QString() : all.front().opportunity->opportunityId.toString();
    }
    choose(m_current);
}

void PipelinePage::fillBoard() {
    std::array<std::int64_t, stageCount> sums{};
    std::array<int, stageCount> counts{};
    int unconverted = 0;
    for (StageList* list : m_stages)
        list->clear();
    const Currency currency = m_facts->settings().currency;
    const auto all = shown();
    for (const Found& found : all) {
        const AccountFacts account = m_facts->at(found.account);
        const Opportunity& opportunity = *found.opportunity;
        const auto stage = std::size_t(stageOf(opportunity));
        const auto amount = m_facts->toBookCurrency(opportunity.amount, account->currency);
        sums[stage] += amount.value_or(0);
        unconverted += !amount;
        const QString money = foothold::show::compactMoney(opportunity.amount, account->currency);
        const QString title = titleOf(account, opportunity), name = account->name;
        const int days = int((m_asOf - opportunity.identifiedOn).count());
        ++counts[stage];
        m_stages[stage]->add(
            opportunity.opportunityId,
            {title, name,
             tr("%1  \u00B7  %2").arg(money, foothold::show::counted(days, tr("1 day"), tr("%1 days")))});
    }
    for (std::size_t i = 0; i < std::size_t(stageCount); ++i) {
        m_heads[i]->setText(wording::capitalised(wording::of(Stage(i))));
        m_sums[i]->setText(
            tr("%1  \u00B7  %2")
                .arg(foothold::show::count(counts[i]), foothold::show::compactMoney(sums[i], currency)));
    }
    QString text = foothold::show::counted(qint64(all.size()), tr("1 opportunity"), tr("%1 opportunities"));
    text += tr(", won and lost of the last %1 days").arg(closedDays);
    if (unconverted > 0) text += tr(", %1 without a rate").arg(unconverted);
    m_summary->setText(text);
}

void PipelinePage::fillTable() {
    m_model->removeRows(0, m_model->rowCount());
    const Profiles profiles(*m_facts, m_asOf);
    const auto all = shown();
    for (const Found& found : all) {
        const AccountFacts account = m_facts->at(found.account);
        const Opportunity& o = *found.opportunity;
        const Ownership owned = ownershipOf(account, o, m_asOf, profiles.of(account));
        const auto amount = m_facts->toBookCurrency(o.amount, account->currency);
        const bool handed = o.handbackOn && *o.handbackOn <= m_asOf;
        QList<QStandardItem*> row{
            textCell(titleOf(account, o)),
            textCell(account->name),
            sortedCell(wording::of(stageOf(o)), int(stageOf(o))),
            numberCell(foothold::show::money(o.amount, account->currency), double(amount.value_or(-1))),
            textCell(wording::of(o.motion)),
            sortedCell(foothold::show::date(o.identifiedOn), daysOf(o.identifiedOn)),
            sortedCell(foothold::show::date(o.expectedCloseOn),
                       o.expectedCloseOn ? daysOf(*o.expectedCloseOn) : 0),
            textCell(nameOfOwner(owned.owner)),
            textCell(o.sourcedBy),
            textCell(handed              ? foothold::show::date(o.handbackOn)
                     : owned.handbackDue ? tr("! due")
                                         : QString())};
        setKeys(row, o.opportunityId.toString(), account->accountId);
        m_model->appendRow(row);
    }
}

void PipelinePage::fillCredits() {
    m_credits->removeRows(0, m_credits->rowCount());
    const Currency currency = m_facts->settings().currency;
    const Period year = yearTo(m_asOf);
    const Credits credits = creditsOf(*m_facts, year.from, year.to);
    for (const Credit& credit : credits.people)
        m_credits->appendRow(
            {textCell(credit.person.isEmpty() ? tr("Nobody is named") : credit.person.toString()),
             numberCell(foothold::show::count(credit.sourced), credit.sourced),
             numberCell(foothold::show::money(credit.sourcedAmount, currency), double(credit.sourcedAmount)),
             numberCell(foothold::show::count(credit.closed), credit.closed),
             numberCell(foothold::show::money(credit.closedAmount, currency), double(credit.closedAmount))});
}

void PipelinePage::choose(const QString& opportunityId) {
    m_current = opportunityId;
    for (StageList* list : m_stages)
        if (!list->select(opportunityId)) list->setCurrentItem(nullptr);
    showRecord();
}

void PipelinePage::showRecord() {
    const Found found = find(m_current);
    if (!found.opportunity) {
        m_side->setTitle(tr("Choose an opportunity"));
        m_side->form()->setRecord({});
        m_terms->clear();
        return;
    }
    const AccountFacts account = m_facts->at(found.account);
    m_side->setTitle(account->name);
    m_side->form()->setContexts([&](const Column& column) { return fieldContext(account, column); });
    m_side->form()->setWritable(m_ports.service->isWritable());
    m_side->form()->setRecord(opportunityCells(account, *found.opportunity));
    const ScoringProfile profile = profileAt(account, m_asOf);
    const Ownership owned = ownershipOf(account, *found.opportunity, m_asOf, profile);
    const OwnershipTerms terms = ownershipTerms(account, *found.opportunity, owned, m_asOf, profile);
    QString text = tr("Closes: %1 \u2013 %2.").arg(nameOfOwner(owned.owner), terms.trigger);
    if (!terms.support.isEmpty()) text += tr(" Support: %1.").arg(terms.support);
    const auto handback = found.opportunity->handbackOn;
    if (handback && *handback <= m_asOf)
        text += tr(" Handed back on %1.").arg(foothold::show::date(handback));
    else if (owned.handbackDue)
        text += tr(" A handback package is due.");
    m_terms->setText(text);
}

void PipelinePage::move(const QString& opportunityId, Stage stage) {
    const Found found = find(opportunityId);
    if (!found.opportunity || stageOf(*found.opportunity) == stage || !m_ports.service->isWritable()) return;
    m_current = opportunityId;
    const bool closes = stage == Stage::Won || stage == Stage::Lost;
    const QString title = titleOf(m_facts->at(found.account), *found.opportunity);
    m_ports.service->apply(
        {tr("%1: %2").arg(title, wording::of(stage)),
         QStringLiteral("window"),
         {{RecordChange::Kind::Change,
           findTable("opportunities"),
           {opportunityId},
           {{QStringLiteral("stage"), nameString(stage)},
            {QStringLiteral("closed_on"), closes ? isoDate(m_ports.service->clock().today()) : QString()}}}}},
        this, [this](const Error& error) {
            m_ports.dialogs->warn(this, tr("Nothing was changed"), error.message);
        });
}

} // namespace foothold
