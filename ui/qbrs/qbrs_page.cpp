#include "ui/qbrs/qbrs_page.h"

#include "core/base/uuid.h"
#include "core/domain/labels.h"
#include "core/exchange/qbr_changes.h"
#include "core/metrics/contracts.h"
#include "core/playbook/qbr_explanation.h"
#include "ui/account/figures.h"
#include "ui/qbrs/qbr_panel.h"
#include "ui/qbrs/qbr_words.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wrap_row.h"

#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace foothold {

namespace {

constexpr int quartersBack = 4, quartersAhead = 2;

Cell lackCell(const std::vector<QbrLack>& lacks) {
    return orderedCell(lacksText(lacks), int(lacks.size()), lacks.empty() ? Ink::Muted : Ink::Warn);
}

} // namespace

QbrsPage::QbrsPage(AccountPorts ports, QWidget* parent)
    : Page(ports, parent)
    , m_quarter(new QComboBox)
    , m_csm(new QComboBox)
    , m_ahead(new Tile("qbrs.ahead", tr("Ahead")))
    , m_late(new Tile("qbrs.late", tr("Overdue")))
    , m_held(new Tile("qbrs.held", tr("Held")))
    , m_toPlan(new Tile("qbrs.toPlan", tr("Not planned yet")))
    , m_tabs(new QTabWidget)
    , m_reviews(new ListView(new ListModel({tr("Date"), tr("Account"), tr("CSM"), tr("State"), tr("Missing"),
                                            tr("To confirm"), tr("Stale data")},
                                           this),
                             "qbrs.table", tr("Reviews"), {100, 190, 140, 100, 160, 90}))
    , m_proposals(new ListView(
          new ListModel(
              {tr("Proposed"), tr("Account"), tr("CSM"), tr("Tier"), tr("Last held"), tr("Attendees")}, this),
          "qbrs.proposals", tr("Reviews to plan"), {100, 190, 140, 60, 100}))
    , m_plan(new QPushButton(tr("&Plan the selected ones")))
    , m_panel(new QbrPanel(ports)) {
    setObjectName(QStringLiteral("qbrs"));
    auto* layout = plainColumn(contentOfAccounts(
        "qbrs",
        tr("Quarterly business reviews stand here once the book has accounts: import them under Data.")));
    m_quarter->setObjectName(QStringLiteral("qbrs.quarter"));
    m_quarter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    describe(m_quarter, tr("Quarter"));
    m_csm->setObjectName(QStringLiteral("qbrs.csm"));
    m_csm->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fillPeople(m_csm, tr("Everybody's accounts"), {});
    describe(m_csm, tr("CSM"));
    m_plan->setObjectName(QStringLiteral("qbrs.plan"));
    m_plan->setToolTip(tr("Plans a review on each proposed day, with its attendees; one step of undo"));
    m_tabs->setObjectName(QStringLiteral("qbrs.tabs"));
    m_tabs->setDocumentMode(true);
    addTileRow(layout, {m_ahead, m_late, m_held, m_toPlan});
    auto* planned = new QWidget;
    auto* bar = new QFrame;
    auto* row = asBar(bar);
    row->add(m_quarter);
    row->add(m_csm);
    row->add(plainLabel(tr("Reviews that were not held on their day stay in this quarter."), "muted"), 1);
    auto* column = plainColumn(planned);
    column->addWidget(bar);
    column->addWidget(splitOf(Qt::Horizontal, {m_reviews, m_panel}, {720, 400}), 1);
    auto* proposed = new QWidget;
    auto* planBar = new QFrame;
    auto* planRow = asBar(planBar);
    planRow->add(plainLabel(tr("High touch every three months, mid touch every six; customers of whom none "
                               "is planned."),
                            "muted"),
                 1);
    planRow->add(m_plan);
    column = plainColumn(proposed);
    column->addWidget(planBar);
    column->addWidget(m_proposals, 1);
    m_tabs->addTab(planned, tr("Reviews"));
    m_tabs->addTab(proposed, tr("To plan"));
    layout->addWidget(m_tabs, 1);
    for (ListView* view : {m_reviews, m_proposals})
        connect(view, &ListView::accountActivated, this, &Page::accountRequested);
    connect(m_reviews, &ListView::keyChanged, this, &QbrsPage::showReview);
    for (QComboBox* box : {m_quarter, m_csm})
        connect(box, &QComboBox::activated, this, &QbrsPage::refresh);
    connect(m_plan, &QPushButton::clicked, this, &QbrsPage::planSelected);
    m_reviews->setEmptyText(
        tr("No review in this quarter. Plan those that are proposed under To plan, or one "
           "on the page QBRs of an account."));
    m_proposals->setEmptyText(tr("Every customer of high or mid touch has a review planned."));
    explainTiles();
    explainCells();
}

void QbrsPage::explainTiles() {
    for (const auto& [tile, figure] : {std::pair(m_ahead, QbrFigure::Ahead),
                                       {m_late, QbrFigure::Overdue},
                                       {m_held, QbrFigure::Held},
                                       {m_toPlan, QbrFigure::ToPlan}})
        explains(tile, [this, figure = figure]() -> Explaining {
            const QString whose = tr("%1, %2").arg(figure == QbrFigure::ToPlan ? foothold::show::date(m_asOf)
                                                                               : m_quarter->currentText(),
                                                   m_csm->currentText());
            if (!m_data.facts) return {};
            return
                [facts = m_data.facts, later = m_data.later, csm = m_data.csm, figure, asOf = m_asOf, whose] {
                    // What this page said on an earlier day of the quarter that was current then.
                    const auto at = [=](Date date) {
                        const Standing then = standingOf(*facts, later, csm, date);
                        return explainQbrs(*facts, then.reviews, then.proposals, date, figure);
                    };
                    return ExplainedFigure{.explanation = at(asOf),
                                           .asOf = asOf,
                                           .subject = whose,
                                           .baselines = plainBaselines(asOf),
                                           .at = at};
                };
        });
}

void QbrsPage::explainCells() {
    explains(m_reviews, [this](const QModelIndex& cell) { return reviewCell(cell); });
    explains(m_proposals, [this](const QModelIndex& cell) { return proposalCell(cell); });
}

Page::Explaining QbrsPage::reviewCell(const QModelIndex& cell) const {
    using enum ReviewFigure;
    constexpr ReviewFigure columns[] = {Day, Day, Day, Day, Missing, ToConfirm, Stale};
    const QString key = cell.data(ListModel::KeyRole).toString();
    const auto review = std::ranges::find_if(
        m_data.reviews, [&](const QbrStanding& each) { return each.qbr->qbrId.toString() == key; });
    if (review == m_data.reviews.end()) return {};
    return [facts = m_data.facts, asOf = m_asOf, account = review->account, qbr = review->qbr,
            figure = columns[cell.column()]] {
        return explainedOfAccount(facts, account, asOf, [=](AccountFacts of, Date date) {
            return explainReview(of, *qbr, date, figure);
        });
    };
}

/// What is proposed is proposed today: there is no earlier day to compare it with.
Page::Explaining QbrsPage::proposalCell(const QModelIndex& cell) const {
    using enum ProposalFigure;
    constexpr ProposalFigure columns[] = {Day, Day, Day, Day, SinceLast, Attendees};
    const QString key = cell.data(ListModel::KeyRole).toString();
    const auto proposal = std::ranges::find_if(m_data.proposals, [&](const QbrProposal& each) {
        return m_data.facts->at(each.account)->accountId.toString() == key;
    });
    if (proposal == m_data.proposals.end()) return {};
    return [facts = m_data.facts, asOf = m_asOf, proposal = *proposal, figure = columns[cell.column()]] {
        ExplainedFigure explained =
            explainedOfAccount(facts, proposal.account, asOf, [=](AccountFacts of, Date date) {
                return explainProposal(of, proposal, date, figure);
            });
        explained.baselines.clear();
        return explained;
    };
}

QbrsPage::Standing QbrsPage::standingOf(const Facts& facts, int later, const QString& csm, Date asOf) {
    Standing standing{.reviews = qbrsIn(facts, quarterOf(asOf, later), asOf),
                      .proposals = qbrsToPlan(facts, asOf)};
    const auto isOfOthers = [&](const auto& each) {
        return !csm.isEmpty() && facts.at(each.account)->csm.toString() != csm;
    };
    std::erase_if(standing.reviews, isOfOthers);
    std::erase_if(standing.proposals, isOfOthers);
    return standing;
}

QbrsPage::Data QbrsPage::dataOf(const FactsPtr& all, int later, const QString& csm, Date asOf) {
    const Facts& facts = *all;
    Data data{standingOf(facts, later, csm, asOf)};
    data.facts = all;
    data.later = later;
    data.csm = csm;
    std::set<QString> names;
    for (int i = 0; i < facts.accountCount(); ++i)
        if (!facts.at(i)->csm.isEmpty()) names.insert(facts.at(i)->csm.toString());
    data.csms = QStringList(names.begin(), names.end());
    for (const QbrStanding& review : data.reviews) {
        const AccountFacts account = facts.at(review.account);
        const Qbr& qbr = *review.qbr;
        Cell toConfirm =
            countCell(qint64(review.toConfirm.size()), review.toConfirm.empty() ? Ink::Muted : Ink::Warn);
        toConfirm.toolTip = namesOf(account, review.toConfirm);
        data.reviewRows.push_back(
            {{dateCell(dayOf(review)), textCell(account->name), textCell(account->csm), qbrStateCell(review),
              lackCell(review.missing), toConfirm, lackCell(review.stale)},
             qbr.qbrId.toString(),
             account->accountId});
    }
    for (const QbrProposal& proposal : data.proposals) {
        const AccountFacts account = facts.at(proposal.account);
        const auto tier = tierAt(account, asOf);
        data.proposalRows.push_back(
            {{dateCell(proposal.date), textCell(account->name), textCell(account->csm),
              orderedCell(tier ? enumLabel(nameString(*tier)) : foothold::show::unknown,
                          tier ? QVariant(int(*tier)) : QVariant()),
              dateCell(proposal.last ? std::optional(dayOf(*proposal.last)) : std::nullopt),
              textCell(proposal.attendees.empty() ? foothold::show::unknown
                                                  : namesOf(account, proposal.attendees))},
             account->accountId.toString(),
             account->accountId});
    }
    return data;
}

void QbrsPage::fillQuarters() {
    const QVariant before = m_quarter->currentData();
    m_quarter->clear();
    for (int later = -quartersBack; later <= quartersAhead; ++later)
        m_quarter->addItem(
            later == 0 ? tr("%1, this quarter").arg(foothold::show::quarter(monthOf(quarterOf(m_asOf).first)))
                       : foothold::show::quarter(monthOf(quarterOf(m_asOf, later).first)),
            later);
    m_quarter->setCurrentIndex(m_quarter->findData(before.isValid() ? before : QVariant(0)));
}

void QbrsPage::refresh() {
    fillQuarters();
    m_latest.run(
        this,
        [facts = m_facts, asOf = m_asOf, csm = m_csm->currentData().toString(),
         later = m_quarter->currentData().toInt()] { return dataOf(facts, later, csm, asOf); },
        [this](Data data) {
            m_data = std::move(data);
            fill();
        });
}

void QbrsPage::fill() {
    fillPeople(m_csm, tr("Everybody's accounts"), m_data.csms);
    int ahead = 0, ready = 0, late = 0, held = 0, followedUp = 0;
    for (const QbrStanding& review : m_data.reviews) {
        late += isOf(review, QbrFigure::Overdue);
        ahead += isOf(review, QbrFigure::Ahead);
        ready += isOf(review, QbrFigure::Ahead) && review.state == QbrState::Prepared;
        held += isOf(review, QbrFigure::Held);
        followedUp += review.state == QbrState::FollowedUp;
    }
    m_ahead->setFigure(foothold::show::count(ahead), tr("%1 prepared").arg(foothold::show::count(ready)));
    m_late->setFigure(foothold::show::count(late),
                      late > 0 ? tr("hold them, or plan another day") : QString());
    m_held->setFigure(foothold::show::count(held),
                      tr("%1 followed up").arg(foothold::show::count(followedUp)));
    m_toPlan->setFigure(foothold::show::count(qint64(m_data.proposals.size())),
                        tr("customers of high and mid touch"));
    m_tabs->setTabText(1, tr("To plan (%1)").arg(foothold::show::count(qint64(m_data.proposals.size()))));
    const QVariant review = m_reviews->currentKey(), proposal = m_proposals->currentKey();
    m_reviews->list()->setRows(std::move(m_data.reviewRows));
    m_proposals->list()->setRows(std::move(m_data.proposalRows));
    m_reviews->setCurrentKey(review);
    m_proposals->setCurrentKey(proposal);
    m_plan->setEnabled(m_ports.service->isWritable() && !m_data.proposals.empty());
    showReview();
}

void QbrsPage::showReview() {
    const QString key = m_reviews->currentKey().toString();
    for (const QbrStanding& review : m_data.reviews)
        if (review.qbr->qbrId.toString() == key)
            m_panel->show(AccountSubject{m_facts, review.account, m_asOf, m_ports.service->isWritable()});
    m_panel->setQbr(key);
}

void QbrsPage::planSelected() {
    QStringList chosen;
    for (const QModelIndex& index : m_proposals->selectionModel()->selectedRows())
        chosen += index.data(ListModel::KeyRole).toString();
    const Clock& clock = m_ports.service->clock();
    ChangeSet changes{foothold::show::counted(chosen.size(), tr("Plan 1 QBR"), tr("Plan %1 QBRs")),
                      QStringLiteral("window"),
                      {}};
    for (const QbrProposal& proposal : m_data.proposals) {
        const AccountFacts account = m_facts->at(proposal.account);
        if (!chosen.contains(account->accountId.toString())) continue;
        QStringList people;
        for (const int contact : proposal.attendees)
            people += account.contacts()[std::size_t(contact)].contactId.toString();
        const Text ours =
            proposal.last && !proposal.last->ourPeople.isEmpty() ? proposal.last->ourPeople : account->csm;
        for (RecordChange& change : planChanges({.accountId = account->accountId,
                                    .plannedOn = isoDate(proposal.date),
                                    .contactIds = people.join(QLatin1Char(';')),
                                    .ourPeople = ours},
                                                [&clock] { return newKey(clock); }))
            changes.changes.push_back(std::move(change));
    }
    if (changes.changes.empty()) return;
    m_ports.service->apply(std::move(changes), this, [this](const Error& error) {
        m_ports.dialogs->warn(this, tr("Plan reviews"), error.message);
    });
}

} // namespace foothold
