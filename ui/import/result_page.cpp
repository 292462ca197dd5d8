#include "ui/import/result_page.h"

#include "core/documents/freshness_text.h"
#include "core/domain/labels.h"
#include "core/domain/names.h"
#include "ui/import/import_lists.h"
#include "ui/import/import_parts.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/format.h"
#include "ui/widgets/health_sign.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace foothold {

namespace {

constexpr double leastShown = 0.05; // points: less rounds to nothing

QString arrow(const QString& before, const QString& after) {
    return before == after ? after : QStringLiteral("%1 \u2192 %2").arg(before, after);
}

QString actionText(const AccountChange::Side& side) {
    return side.action ? enumLabel(nameString(*side.action)) : show::unknown;
}

QString flagText(const AccountChange::Side& side) {
    return side.flagged ? ImportResultPage::tr("warns") : ImportResultPage::tr("no warning");
}

Cell healthCell(const AccountChange& change) {
    const QString now = healthText(change.after.health, change.after.colour);
    const QString text =
        change.before ? arrow(healthText(change.before->health, change.before->colour), now) : now;
    Cell cell = textCell(text, inkOf(change.after.colour));
    if (const auto moved = change.healthMoved()) cell.order = *moved;
    return cell;
}

ListRow rowOf(const AccountChange& change) {
    const auto both = [&](auto text) {
        return change.before ? arrow(text(*change.before), text(change.after)) : text(change.after);
    };
    const auto arr = [&](const AccountChange::Side& side) {
        return show::wholeMoney(side.arr, change.currency);
    };
    const auto moved = change.healthMoved();
    QString movedText;
    if (moved && std::abs(*moved) >= leastShown)
        movedText = (*moved > 0 ? QStringLiteral("+") : QString()) + show::number(*moved);
    return {
        .cells = {textCell(change.isNew() ? ImportResultPage::tr("%1 (new)").arg(change.name) : change.name),
                  healthCell(change),
                  figureCell(movedText, SheetCell(), moved ? QVariant(*moved) : QVariant()),
                  textCell(both(actionText)), textCell(both(flagText)), textCell(both(arr))},
        .key = change.accountId,
        .accountId = change.accountId};
}

/// "3 accounts changed colour, 2 what to do, 1 its warning; 4 are new."
QString meaningOf(const std::vector<AccountChange>& changes) {
    if (changes.empty()) return ImportResultPage::tr("No figure of an account changed.");
    qint64 colours = 0, actions = 0, flags = 0, added = 0;
    for (const AccountChange& change : changes) {
        added += change.isNew();
        if (change.isNew()) continue;
        colours += change.before->colour != change.after.colour;
        actions += change.before->action != change.after.action;
        flags += change.before->flagged != change.after.flagged;
    }
    return ImportResultPage::tr(
               "Accounts: %1 new; of the others, the colour of %2 changed, the action of %3, "
               "the warning of contraction of %4.")
        .arg(show::count(added), show::count(colours), show::count(actions), show::count(flags));
}

} // namespace

ImportResultPage::ImportResultPage(ImportSession* session, Dialogs* dialogs)
    : ImportPage(session)
    , m_dialogs(dialogs)
    , m_summary(plainLabel({}, "strong"))
    , m_meaning(plainLabel({}, "muted"))
    , m_fresh(plainLabel({}, "muted"))
    , m_noticed(plainLabel({}))
    , m_effects(new ListView(new ListModel({tr("Account"), tr("Health"), tr("Moved"), tr("What to do"),
                                            tr("Contraction"), tr("ARR")},
                                           this),
                             "importWizard.effects", tr("What the import changed for the accounts"),
                             {190, 110, 60, 130, 130, 140}))
    , m_counts(importlists::counts("importWizard.done", tr("What was imported")))
    , m_rejects(new QPushButton(tr("Save re&jects\u2026")))
    , m_undo(new QPushButton(tr("&Undo the import"))) {
    build();
    connect(session, &ImportSession::applied, this, &ImportResultPage::show);
    connect(session, &ImportSession::effectsKnown, this, &ImportResultPage::showEffects);
    connect(m_rejects, &QPushButton::clicked, this, &ImportResultPage::saveRejects);
    connect(m_undo, &QPushButton::clicked, this, &ImportResultPage::undoRequested);
    connect(m_effects, &ListView::accountActivated, this, &ImportResultPage::accountRequested);
}

void ImportResultPage::build() {
    m_summary->setObjectName(QStringLiteral("importWizard.result"));
    m_meaning->setObjectName(QStringLiteral("importWizard.meaning"));
    m_rejects->setObjectName(QStringLiteral("importWizard.saveRejects"));
    m_undo->setObjectName(QStringLiteral("importWizard.undo"));
    m_fresh->setObjectName(QStringLiteral("importWizard.freshness"));
    m_noticed->setObjectName(QStringLiteral("importWizard.noticed"));
    for (QLabel* text : {m_summary, m_meaning, m_fresh, m_noticed})
        text->setWordWrap(true);
    for (ListView* list : {m_effects, m_counts}) {
        list->setProperty("look", QStringLiteral("framed"));
        list->setMinimumHeight(100);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(m_rejects);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_summary);
    column->addWidget(m_meaning);
    column->addWidget(m_fresh);
    column->addWidget(m_noticed);
    column->addWidget(m_effects, 2);
    column->addWidget(m_counts, 1);
    column->addLayout(buttons);
}

void ImportResultPage::enter() {
    m_effects->setFocus();
}

void ImportResultPage::show() {
    const ImportReport& report = m_session->report().import;
    const importlists::Sums sums = importlists::sumsOf(report);
    m_summary->setText(tr("Imported: %1 new, %2 changed, %3 unchanged, %4 rejected.")
                           .arg(foothold::show::count(sums.added), foothold::show::count(sums.changed),
                                foothold::show::count(sums.unchanged),
                                foothold::show::count(report.rejectedRows())));
    m_meaning->setText(tr("Calculating what it means for the accounts\u2026"));
    const BookService* service = m_session->service();
    m_fresh->setText(
        freshnessSentence(freshnessAt(*service->facts(), service->clock().today()), Shown(QLocale())));
    m_counts->list()->setRows(importlists::countRows(report));
    m_rejects->setVisible(!report.rejects.empty());
    const QString noticed = importlists::afterwards(m_session->draft(), m_session->report());
    m_noticed->setText(noticed);
    m_noticed->setVisible(!noticed.isEmpty());
}

void ImportResultPage::showEffects() {
    std::vector<ListRow> rows;
    for (const AccountChange& change : m_session->effects())
        rows.push_back(rowOf(change));
    m_effects->list()->setRows(std::move(rows));
    m_meaning->setText(meaningOf(m_session->effects()));
}

void ImportResultPage::saveRejects() {
    importparts::saveRejects(m_rejects, m_dialogs, [this](const QString& folder, auto done) {
        m_session->writeRejects(folder, std::move(done));
    });
}

} // namespace foothold
