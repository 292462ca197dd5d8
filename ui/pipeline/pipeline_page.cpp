#include "ui/pipeline/pipeline_page.h"

#include "core/documents/wording.h"
#include "core/domain/labels.h"
#include "core/playbook/opportunity_explanation.h"
#include "core/playbook/ownership_terms.h"
#include "ui/account/account_records.h"
#include "ui/account/figures.h"
#include "ui/account/record_side.h"
#include "ui/pipeline/stage_list.h"
#include "ui/shell/form_binding.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/record_form.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrap_row.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace foothold {

namespace {

constexpr int narrowestStage = 168; ///< in pixels: a card still says what it is

/// How many there are in a stage and what they are worth, to be explained.
QPushButton* sumButton(Stage stage) {
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String("pipeline.sum.") + nameString(stage));
    lookLikeFigure(button, QStringLiteral("caption"));
    button->setAccessibleName(wording::capitalised(wording::of(stage)));
    return button;
}

} // namespace

PipelinePage::PipelinePage(AccountPorts ports, QWidget* parent)
    : Page(ports, parent)
    , m_table(new ListView(
          new ListModel({tr("Opportunity"), tr("Account"), tr("Stage"), tr("Amount"), tr("Motion"),
                         tr("Identified"), tr("Expected"), tr("Closes"), tr("Sourced by"), tr("Handback")},
                        this),
          "pipeline.table", tr("Opportunities"), {220, 170, 84, 112, 90, 96, 96, 150, 120}))
    , m_credits(new ListView(
          new ListModel(
              {tr("Person"), tr("Sourced"), tr("Amount sourced"), tr("Closed"), tr("Amount closed")}, this),
          "pipeline.credits", tr("Who found and who closed, twelve months"), {220, 90, 140, 90, 140}))
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
    build();
}

QWidget* PipelinePage::buildBoard() {
    auto* board = new QWidget;
    auto* area = new QScrollArea; // where the stages find too little room
    board->setProperty("look", QStringLiteral("page"));
    auto* row = new QHBoxLayout(board);
    row->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    row->setSpacing(space::medium);
    for (int i = 0; i < stageCount; ++i) {
        auto* column = new QVBoxLayout;
        m_heads[std::size_t(i)] = plainLabel({}, "strong");
        auto* list = new StageList(Stage(i));
        list->setProperty("look", QStringLiteral("framed"));
        list->setMinimumWidth(narrowestStage);
        describe(list, wording::capitalised(wording::of(Stage(i))),
                 tr("Ctrl with the arrow keys moves a card to another stage"));
        m_stages[std::size_t(i)] = list;
        m_sums[std::size_t(i)] = sumButton(Stage(i));
        column->setSpacing(space::tight);
        column->addWidget(m_heads[std::size_t(i)]);
        column->addWidget(m_sums[std::size_t(i)], 0, Qt::AlignLeading);
        column->addWidget(list, 1);
        row->addLayout(column, 1);
        explains(m_sums[std::size_t(i)], [this, i] { return stageSum(Stage(i)); });
        connect(list, &StageList::dropped, this, [this, i](const QString& id) { move(id, Stage(i)); });
        connect(list, &StageList::moveRequested, this, [this, i](const QString& id, int step) {
            if (i + step >= 0 && i + step < stageCount) move(id, Stage(i + step));
        });
        connect(list, &QListWidget::currentItemChanged, this, [this, list, area](QListWidgetItem* item) {
            if (!item || !list->hasFocus()) return;
            area->ensureWidgetVisible(list);
            choose(list->currentOpportunity());
        });
        connect(list, &QListWidget::itemClicked, this, [this, list] { choose(list->currentOpportunity()); });
        connect(list, &QListWidget::itemActivated, this, [this, list] {
            const FoundOpportunity found = find(list->currentOpportunity());
            if (found.opportunity) Q_EMIT accountRequested(m_data->facts->at(found.account)->accountId);
        });
    }
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(board);
    return area;
}

QWidget* PipelinePage::buildSide() {
    m_side->setObjectName(QStringLiteral("pipeline.form"));
    m_terms->setObjectName(QStringLiteral("pipeline.terms"));
    m_terms->setWordWrap(true);
    m_terms->setContentsMargins(space::large, space::medium, space::large, space::small);
    auto* handback = new QPushButton(tr("&Handback package\u2026"));
    handback->setObjectName(QStringLiteral("pipeline.handback"));
    auto* proposal = new QPushButton(tr("P&roposal\u2026"));
    proposal->setObjectName(QStringLiteral("pipeline.proposal"));
    auto* account = new QPushButton(tr("Open a&ccount"));
    account->setObjectName(QStringLiteral("pipeline.account"));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::large, space::small, space::large, space::medium);
    buttons->setSpacing(space::small);
    buttons->addWidget(handback);
    buttons->addWidget(proposal);
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
    connect(proposal, &QPushButton::clicked, this, [this] {
        if (!m_current.isEmpty()) Q_EMIT proposalRequested(m_current);
    });
    connect(account, &QPushButton::clicked, this, [this] {
        const FoundOpportunity found = find(m_current);
        if (found.opportunity) Q_EMIT accountRequested(m_data->facts->at(found.account)->accountId);
    });
    return side;
}

void PipelinePage::build() {
    m_tabs->setObjectName(QStringLiteral("pipeline.tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildBoard(), tr("Board"));
    m_tabs->addTab(m_table, tr("Table"));
    m_tabs->addTab(m_credits, tr("Credits"));
    auto* split = splitOf(Qt::Horizontal, {m_tabs, buildSide()}, {860, 320});
    m_stack->addWidget(split);
    m_stack->addWidget(emptyWith("pipeline",
                                 tr("No expansion is under way. Start an opportunity from an open cell of an "
                                    "account's whitespace map, or import opportunities.csv."),
                                 tr("See who has whitespace"), QStringLiteral("action.whitespace")));
    auto* bar = new QFrame;
    auto* row = asBar(bar);
    m_owner->setObjectName(QStringLiteral("pipeline.owner"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    describe(m_owner, tr("Whose opportunities"));
    row->add(m_owner);
    row->add(m_summary, 1);
    auto* layout = plainColumn(contentOfAccounts(
        "pipeline", tr("Opportunities stand here once the book has accounts: import them.")));
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    bindForm(m_side->form(), *findTable("opportunities"), m_ports.service, [this] {
        const FoundOpportunity found = find(m_current);
        return found.opportunity ? titleOf(m_data->facts->at(found.account), *found.opportunity) : QString();
    });
    connect(m_owner, &QComboBox::activated, this, &PipelinePage::refresh);
    connect(m_table, &ListView::keyChanged, this, [this] { choose(m_table->currentKey().toString()); });
    connect(m_table, &ListView::accountActivated, this, &Page::accountRequested);
    m_table->setEmptyText(tr("No opportunity of theirs is open."));
    m_credits->setEmptyText(
        tr("In twelve months nobody found or closed an opportunity. Say who sourced one, and "
           "who owns it, in the form of the opportunity."));
    explainCells();
}

void PipelinePage::explainCells() {
    explains(m_table, [this](const QModelIndex& cell) { return opportunityCell(cell); });
    explains(m_credits, [this](const QModelIndex& cell) { return creditCell(cell); });
}

Page::Explaining PipelinePage::opportunityCell(const QModelIndex& cell) const {
    using enum OpportunityFigure;
    constexpr OpportunityFigure columns[] = {Amount,   Amount,      Amount,    Amount, Amount,
                                             DaysOpen, DaysToClose, Ownership, Amount, Ownership};
    const FoundOpportunity found = find(cell.data(ListModel::KeyRole).toString());
    if (!found.opportunity) return {};
    return [data = m_data, found, figure = columns[cell.column()]] {
        return explainedOfAccount(data->facts, found.account, data->asOf, [=](AccountFacts of, Date date) {
            return explainOpportunity(of, *found.opportunity, date, figure);
        });
    };
}

Page::Explaining PipelinePage::creditCell(const QModelIndex& cell) const {
    using enum CreditFigure;
    constexpr CreditFigure columns[] = {SourcedAmount, Sourced, SourcedAmount, Closed, ClosedAmount};
    if (!m_data) return {};
    return [data = m_data, person = cell.data(ListModel::KeyRole).toString().toStdString(),
            whose = cell.siblingAtColumn(0).data().toString(), figure = columns[cell.column()]] {
        return explainedOverTime(whose, data->asOf, [=](Date date) {
            return explainCredit(*data->facts, yearTo(date), Text(std::string_view(person)), figure);
        });
    };
}

Page::Explaining PipelinePage::stageSum(Stage stage) const {
    if (!m_data) return {};
    return [data = m_data, stage, owner = m_owner->currentData().toString(), whose = m_owner->currentText()] {
        return explainedOverTime(whose, data->asOf, [=](Date date) {
            return explainStage(*data->facts, boardAt(*data->facts, date, owner), stage, date);
        });
    };
}

void PipelinePage::refresh() {
    if (!m_facts) return; // a choice before the page was ever shown
    m_summary->setText(tr("calculating\u2026"));
    m_latest.run(
        this,
        [facts = m_facts, asOf = m_asOf, owner = m_owner->currentData().toString()] {
            return makePipelineData(facts, asOf, owner);
        },
        [this](PipelineDataPtr data) {
            m_data = std::move(data);
            fillOwners();
            fill();
        });
}

void PipelinePage::fillOwners() {
    fillPeople(m_owner, tr("Everybody"), QStringList(m_data->owners.begin(), m_data->owners.end()));
}

FoundOpportunity PipelinePage::find(const QString& opportunityId) const {
    if (!m_data || opportunityId.isEmpty()) return {};
    for (const FoundOpportunity& found : m_data->shown)
        if (found.opportunity->opportunityId.toString() == opportunityId) return found;
    return {};
}

void PipelinePage::fill() {
    fillBoard();
    m_table->list()->setRows(m_data->opportunityRows);
    m_credits->list()->setRows(m_data->creditRows);
    m_stack->setCurrentIndex(m_data->shown.empty() && m_owner->currentIndex() <= 0 ? 1 : 0);
    if (!find(m_current).opportunity)
        m_current = m_data->shown.empty() ? QString() : m_data->shown.front().opportunity->opportunityId;
    m_table->setCurrentKey(m_current); // chooses it
    if (m_data->shown.empty()) choose({});
}

void PipelinePage::fillBoard() {
    std::array<std::int64_t, stageCount> sums{};
    std::array<int, stageCount> counts{};
    int unconverted = 0;
    for (StageList* list : m_stages)
        list->clear();
    const Currency currency = m_data->facts->settings().currency;
    for (const FoundOpportunity& found : m_data->shown) {
        const AccountFacts account = m_data->facts->at(found.account);
        const Opportunity& opportunity = *found.opportunity;
        const auto stage = std::size_t(stageAt(opportunity, m_data->asOf));
        const auto amount = m_data->facts->toBookCurrency(opportunity.amount, account->currency);
        sums[stage] += amount.value_or(0);
        unconverted += !amount;
        const QString money = foothold::show::compactMoney(opportunity.amount, account->currency);
        const QString title = titleOf(account, opportunity), name = account->name;
        const int days = int((m_data->asOf - opportunity.identifiedOn).count());
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
        m_sums[i]->setAccessibleName(m_heads[i]->text() + QLatin1String(": ") + m_sums[i]->text());
    }
    QString text =
        foothold::show::counted(qint64(m_data->shown.size()), tr("1 opportunity"), tr("%1 opportunities"));
    text += tr(", won and lost of the last %1 days").arg(closedDays);
    if (unconverted > 0) text += tr(", %1 without a rate").arg(foothold::show::count(unconverted));
    m_summary->setText(text);
}

void PipelinePage::choose(const QString& opportunityId) {
    m_current = opportunityId;
    for (StageList* list : m_stages)
        if (!list->select(opportunityId)) list->setCurrentItem(nullptr);
    showRecord();
}

void PipelinePage::showRecord() {
    const FoundOpportunity found = find(m_current);
    if (!found.opportunity) {
        m_side->setTitle(tr("Choose an opportunity"));
        m_side->form()->setRecord({});
        m_terms->clear();
        return;
    }
    const AccountFacts account = m_data->facts->at(found.account);
    m_side->setTitle(account->name);
    m_side->form()->setContexts([&](const Column& column) { return fieldContext(account, column); });
    m_side->form()->setWritable(m_ports.service->isWritable());
    m_side->form()->setRecord(opportunityCells(account, *found.opportunity));
    const ScoringProfile profile = profileAt(account, m_data->asOf);
    const Ownership owned = ownershipOf(account, *found.opportunity, m_data->asOf, profile);
    const OwnershipTerms terms = ownershipTerms(account, *found.opportunity, owned, m_data->asOf, profile);
    QString text = tr("Closes: %1 \u2013 %2.").arg(nameOfOwner(owned.owner), terms.trigger);
    if (!terms.support.isEmpty()) text += tr(" Support: %1.").arg(namesOfSupport(terms));
    const auto handback = found.opportunity->handbackOn;
    if (handback && *handback <= m_data->asOf)
        text += tr(" Handed back on %1.").arg(foothold::show::date(handback));
    else if (owned.handbackDue)
        text += tr(" A handback package is due.");
    m_terms->setText(text);
}

void PipelinePage::move(const QString& opportunityId, Stage stage) {
    const FoundOpportunity found = find(opportunityId);
    if (!found.opportunity || stageAt(*found.opportunity, m_data->asOf) == stage ||
        !m_ports.service->isWritable())
        return;
    m_current = opportunityId;
    const bool closes = stage == Stage::Won || stage == Stage::Lost;
    const QString title = titleOf(m_data->facts->at(found.account), *found.opportunity);
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
