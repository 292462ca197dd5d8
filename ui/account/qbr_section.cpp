#include "ui/account/qbr_section.h"

#include "core/base/uuid.h"
#include "core/exchange/qbr_changes.h"
#include "core/playbook/qbr_explanation.h"
#include "ui/account/figures.h"
#include "ui/qbrs/qbr_panel.h"
#include "ui/qbrs/qbr_words.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/wrap_row.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace foothold {

namespace {

constexpr int daysAhead = 30; ///< of a review planned by hand, until its day is set

} // namespace

QbrSection::QbrSection(AccountPorts ports, QWidget* parent)
    : AccountSection(ports, parent)
    , m_list(new ListView(
          new ListModel({tr("Date"), tr("State"), tr("Topic"), tr("Missing"), tr("Stale data")}, this),
          "qbr.list", tr("Reviews"), {110, 110, 220, 150}))
    , m_panel(new QbrPanel(ports))
    , m_plan(new QPushButton(icon("plus"), tr("&Plan a review"))) {
    m_plan->setObjectName(QStringLiteral("qbr.plan"));
    auto* bar = new QFrame;
    auto* row = asBar(bar);
    row->add(plainLabel(tr("Quarterly business reviews"), "strong"), 1);
    row->add(m_plan);
    auto* layout = plainColumn(this);
    layout->addWidget(bar);
    layout->addWidget(splitOf(Qt::Horizontal, {m_list, m_panel}, {640, 440}), 1);
    connect(m_list, &ListView::keyChanged, this,
            [this] { m_panel->setQbr(m_list->currentKey().toString()); });
    connect(m_plan, &QPushButton::clicked, this, &QbrSection::planNext);
    m_list->setEmptyText(tr("No review yet. Plan one, and its sheet prepares itself from the book."));
    m_list->setExplain([this](const QModelIndex& cell) { return explaining(cell); });
}

void QbrSection::show(const AccountSubject& subject) {
    m_subject = subject;
    m_plan->setEnabled(subject.writable);
    m_panel->show(subject);
    std::vector<ListRow> rows;
    for (const Qbr& qbr : (*subject).qbrs()) {
        const QbrStanding standing = standingOf(*subject, qbr, subject.asOf);
        rows.insert(rows.begin(), {{dateCell(dayOf(standing)), qbrStateCell(standing),
                                    textCell(qbr.topic.isEmpty() ? foothold::show::unknown : qbr.topic),
                                    textCell(lacksText(standing.missing), Ink::Muted),
                                    textCell(lacksText(standing.stale), Ink::Muted)},
                                   qbr.qbrId.toString()});
    }
    const QVariant before = m_list->currentKey();
    m_list->list()->setRows(std::move(rows));
    m_list->setCurrentKey(before);
    m_panel->setQbr(m_list->currentKey().toString());
}

std::function<void()> QbrSection::explaining(const QModelIndex& cell) {
    using enum ReviewFigure;
    constexpr ReviewFigure columns[] = {Day, Day, Day, Missing, Stale};
    const QString key = cell.data(ListModel::KeyRole).toString();
    const auto reviews = (*m_subject).qbrs();
    const auto review =
        std::ranges::find_if(reviews, [&](const Qbr& each) { return each.qbrId.toString() == key; });
    if (review == reviews.end()) return {};
    return [this, qbr = &*review, figure = columns[cell.column()]] {
        Q_EMIT figureRequested(explainedOfAccount(m_subject.facts, m_subject.account, m_subject.asOf,
                                                  [=, facts = m_subject.facts](AccountFacts of, Date date) {
                                                      return explainReview(of, *qbr, date, figure);
                                                  }));
    };
}

void QbrSection::selectRecord(const QString& table, const QString& key) {
    if (table == QLatin1String("qbrs")) m_list->setCurrentKey(key);
}

void QbrSection::planNext() {
    const AccountFacts account = *m_subject;
    const Qbr* last = lastHeldQbr(account, m_subject.asOf);
    const Clock& clock = m_ports.service->clock();
    auto changes = planChanges({.accountId = account->accountId,
                                .plannedOn = isoDate(clock.today() + Days(daysAhead)),
                                .contactIds = last ? last->contactIds.toString() : QString(),
                                .ourPeople = account->csm},
                               [&clock] { return newKey(clock); });
    const QString key = changes.front().key.front();
    m_ports.service->apply(
        {tr("Plan a QBR of %1").arg(account->name.toString()), QStringLiteral("window"), std::move(changes)},
        this, [this](const Error& error) { m_ports.dialogs->warn(this, tr("Plan a review"), error.message); },
        [this, key] { m_list->setCurrentKey(key); });
}

} // namespace foothold
