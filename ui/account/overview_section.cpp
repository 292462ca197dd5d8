#include "ui/account/overview_section.h"

#include "core/base/text.h"
#include "core/documents/wording.h"
#include "ui/account/account_records.h"
#include "ui/account/standing_card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/record_form.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace foothold {

namespace {

constexpr int activityShown = 8;

QVBoxLayout* cardLayout(QVBoxLayout* column, const QString& title) {
    auto* card = new QFrame;
    card->setProperty("look", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::large, space::medium, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(plainLabel(title, "strong"));
    column->addWidget(card);
    return layout;
}

} // namespace

OverviewSection::OverviewSection(AccountPorts ports, QWidget* parent)
    : AccountSection(ports, parent)
    , m_table(*findTable("accounts"))
    , m_standing(new StandingCard) {
    auto* page = new QWidget;
    page->setProperty("look", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(space::large, space::large, space::large, space::large);
    rows->setSpacing(space::large);
    rows->addWidget(m_standing);
    connect(m_standing, &StandingCard::figureRequested, this, &AccountSection::figureRequested);
    connect(m_standing, &StandingCard::recordRequested, this,
            [this](const QString& table, const QString& key) {
                Q_EMIT recordRequested((*m_subject)->accountId, table, key);
            });
    auto* columns = new QHBoxLayout;
    rows->addLayout(columns);
    columns->setSpacing(space::large);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right}) {
        column->setSpacing(space::large);
        columns->addLayout(column, 1);
    }
    addCard(left, tr("Account"),
            {"name", "segment", "tier", "industry", "region", "website", "parent_account_id", "employees",
             "addressable_users"});
    addCard(left, tr("Notes"), {"notes"});
    addCard(right, tr("Team and money"),
            {"csm", "ae", "currency", "gross_margin", "cac", "customer_since", "first_value_on"});
    m_activity = cardLayout(right, tr("Last touchpoints"));
    left->addStretch();
    right->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

RecordForm* OverviewSection::addCard(QVBoxLayout* column, const QString& title,
                                     std::vector<std::string_view> fields) {
    auto* form = new RecordForm(m_table, std::move(fields));
    cardLayout(column, title)->addWidget(form);
    connect(
        form, &RecordForm::edited, this,
        [this, form](const QString&, const QString& name, const QString& value) { edit(form, name, value); });
    m_forms.push_back(form);
    return form;
}

void OverviewSection::show(const AccountSubject& subject) {
    m_subject = subject;
    for (RecordForm* form : m_forms) {
        form->setContexts([&](const Column& column) { return fieldContext(*subject, column); });
        form->setWritable(subject.writable);
        form->setRecord(accountCells(*subject));
    }
    m_standing->show(subject);
    showActivity();
}

void OverviewSection::showActivity() {
    while (m_activity->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_activity->takeAt(1));
        delete item->widget();
    }
    const AccountFacts account = *m_subject;
    const auto all = account.touchpoints();
    int shown = 0;
    for (auto it = all.rbegin(); it != all.rend() && shown < activityShown; ++it) {
        if (it->date > m_subject.asOf) continue;
        QStringList people;
        for (const int person : account.contactsOf(*it))
            people += account.contacts()[std::size_t(person)].name;
        QStringList parts{foothold::show::date(it->date), wording::capitalised(wording::of(it->kind))};
        if (!it->subject.isEmpty()) parts += it->subject.toString();
        if (!people.isEmpty()) parts += people.join(QLatin1String(", "));
        QLabel* line = plainLabel(parts.join(QStringLiteral("  \u00B7  ")), shown == 0 ? nullptr : "muted");
        line->setWordWrap(true);
        m_activity->addWidget(line);
        ++shown;
    }
    if (shown == 0)
        m_activity->addWidget(
            plainLabel(tr("None on record: touchpoints come with touchpoints.csv."), "muted"));
}

void OverviewSection::edit(RecordForm* form, const QString& column, const QString& value) {
    const AccountFacts account = *m_subject;
    change(m_table, joinKey({account->accountId}), column, value, account->name,
           [form, column](const Error& error) { form->refuse(column, error.message); });
}

} // namespace foothold
