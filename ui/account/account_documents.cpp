#include "ui/account/account_documents.h"

#include "core/documents/account_plan.h"
#include "core/documents/account_sheets.h"
#include "core/documents/proposal.h"
#include "core/documents/qbr_sheet.h"
#include "core/playbook/qbr_snapshot.h"
#include "core/playbook/qbrs.h"
#include "ui/account/narrative_editor.h"
#include "ui/exchange/document_preview.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(AccountDocuments)
};

using ComposeAccount = std::function<Result<doc::Document>(AccountFacts, const DocumentOptions&)>;
using Compose = std::function<Result<doc::Document>(const Facts&, const DocumentOptions&)>;

/// Composes a document of an account that may be gone by then.
Compose ofAccount(const QString& accountId, ComposeAccount compose) {
    return [accountId, compose = std::move(compose)](
               const Facts& facts, const DocumentOptions& options) -> Result<doc::Document> {
        if (const auto account = facts.find(accountId)) return compose(*account, options);
        return failure(ErrorKind::NotFound, T::tr("The account is not in the book any more."));
    };
}

struct Deal {
    AccountFacts account;
    const Opportunity* opportunity;
};
std::optional<Deal> findDeal(const Facts& facts, const QString& opportunityId) {
    for (int i = 0; i < facts.accountCount(); ++i)
        for (const Opportunity& opportunity : facts.at(i).opportunities())
            if (opportunity.opportunityId.toString() == opportunityId) return Deal{facts.at(i), &opportunity};
    return std::nullopt;
}

/// Of the window: "Account plan: %1".
QString titleOf(AccountDocument document) {
    switch (document) {
    case AccountDocument::Plan:
        return T::tr("Account plan: %1");
    case AccountDocument::QbrSheet:
        return T::tr("QBR sheet: %1");
    case AccountDocument::Deck:
        return T::tr("Slides of the review: %1");
    case AccountDocument::Conversation:
        return T::tr("Conversation sheet: %1");
    case AccountDocument::Discovery:
        return T::tr("Discovery sheet: %1");
    case AccountDocument::ValueRecord:
        return T::tr("Value record: %1");
    }
    return {};
}

/// Whose words an editor shows.
struct WordsOf {
    DocumentKind document = DocumentKind::Plan;
    QString accountId, qbrId{}, opportunityId{};
};

/// Makes an editor that follows the book.
std::function<QWidget*()> editorOf(AccountPorts ports, const WordsOf& of, Date asOf) {
    return [ports, of, asOf]() -> QWidget* {
        auto* editor = new NarrativeEditor(ports, of.document, Qt::Vertical);
        editor->setRecord(of.qbrId, of.opportunityId);
        const auto follow = [editor, ports, accountId = of.accountId, asOf] {
            const FactsPtr facts = ports.service->facts();
            if (!facts) return;
            if (const auto account = facts->find(accountId))
                editor->show({facts, account->index(), asOf, ports.service->isWritable()});
        };
        QObject::connect(ports.service, &BookService::factsChanged, editor, follow);
        follow();
        return editor;
    };
}

/// A sheet that was kept when its review was held says what it said: there is nothing to be written in it.
bool isFrozen(AccountDocument document, AccountFacts account, const QString& qbrId, Date asOf) {
    if (document != AccountDocument::QbrSheet) return false;
    const auto qbr = findReview(account, qbrId, asOf);
    return qbr && *qbr && isHeldAt(**qbr, asOf) && !sheetIn((*qbr)->snapshot).isEmpty();
}

DocumentRequest requestOf(AccountDocument document, AccountFacts account, const QString& qbrId) {
    const QString id = account->accountId, name = account->name;
    DocumentRequest request{
        .title = titleOf(document).arg(name),
        .fileName = fileTitleOf(document).arg(name),
        .compose = ofAccount(id, [document, qbrId](AccountFacts of, const DocumentOptions& options) {
            return composeDocument(document, of, options, qbrId);
        })};
    request.hasCustomerEdition =
        document != AccountDocument::Conversation && document != AccountDocument::Discovery;
    request.hasInternalEdition = document != AccountDocument::Deck;
    if (document == AccountDocument::Deck) request.leaveOut = T::tr("Without the commercial page");
    return request;
}

std::optional<DocumentKind> wordsOf(AccountDocument document) {
    switch (document) {
    case AccountDocument::Plan:
        return DocumentKind::Plan;
    case AccountDocument::QbrSheet:
        return DocumentKind::Qbr;
    case AccountDocument::Deck:
        return DocumentKind::Deck;
    case AccountDocument::Conversation:
        return DocumentKind::Conversation;
    case AccountDocument::Discovery:
        return DocumentKind::Discovery;
    case AccountDocument::ValueRecord:
        break;
    }
    return std::nullopt;
}

} // namespace

QString fileTitleOf(AccountDocument document) {
    switch (document) {
    case AccountDocument::Plan:
        return T::tr("%1 account plan");
    case AccountDocument::QbrSheet:
        return T::tr("%1 QBR");
    case AccountDocument::Deck:
        return T::tr("%1 review");
    case AccountDocument::Conversation:
        return T::tr("%1 conversation");
    case AccountDocument::Discovery:
        return T::tr("%1 discovery");
    case AccountDocument::ValueRecord:
        return T::tr("%1 value record");
    }
    return {};
}

Result<doc::Document> composeDocument(AccountDocument document, AccountFacts account,
                                      const DocumentOptions& options, const QString& qbrId) {
    switch (document) {
    case AccountDocument::Plan:
        return composePlan(account, options);
    case AccountDocument::QbrSheet:
        return composeQbrSheet(account, options, qbrId);
    case AccountDocument::Deck:
        return composeDeck(account, options, qbrId);
    case AccountDocument::Conversation:
        return composeConversation(account, options);
    case AccountDocument::Discovery:
        return composeDiscovery(account, options);
    case AccountDocument::ValueRecord:
        return composeValueRecord(account, options);
    }
    return failure(ErrorKind::Usage, {});
}

void openDocument(AccountPorts ports, AccountDocument document, const QString& accountId, Date asOf,
                  QWidget* parent, const QString& qbrId) {
    const auto account = ports.service->isOpen() ? ports.service->facts()->find(accountId) : std::nullopt;
    if (!account) return;
    QString review = qbrId;
    if (review.isEmpty() && (document == AccountDocument::QbrSheet || document == AccountDocument::Deck))
        if (const Qbr* next = nextQbr(*account, asOf)) review = next->qbrId.toString();
    DocumentRequest request = requestOf(document, *account, review);
    if (const auto kind = wordsOf(document); kind && !isFrozen(document, *account, review, asOf))
        request.words = editorOf(ports, {.document = *kind, .accountId = accountId, .qbrId = review}, asOf);
    DocumentPreview::open(ports.service, ports.dialogs, std::move(request), asOf, parent);
}

void openDocument(AccountPorts ports, DealDocument document, const QString& opportunityId, Date asOf,
                  QWidget* parent) {
    const auto deal =
        ports.service->isOpen() ? findDeal(*ports.service->facts(), opportunityId) : std::nullopt;
    if (!deal) return;
    const bool isHandback = document == DealDocument::Handback;
    const auto compose = isHandback ? composeHandback : composeProposal;
    const QString name = deal->account->name;
    DocumentRequest request{
        .title = isHandback ? T::tr("Handback package: %1").arg(name) : T::tr("Proposal: %1").arg(name),
        .fileName = isHandback ? T::tr("%1 handback").arg(name) : T::tr("%1 proposal").arg(name),
        .compose = [opportunityId, compose](const Facts& facts,
                                            const DocumentOptions& options) -> Result<doc::Document> {
            if (const auto now = findDeal(facts, opportunityId))
                return compose(now->account, *now->opportunity, options);
            return failure(ErrorKind::NotFound, T::tr("The opportunity is not in the book any more."));
        },
        .hasCustomerEdition = !isHandback};
    request.words = editorOf(ports,
                             {.document = isHandback ? DocumentKind::Handback : DocumentKind::Proposal,
                              .accountId = deal->account->accountId,
                              .opportunityId = opportunityId},
                             asOf);
    DocumentPreview::open(ports.service, ports.dialogs, std::move(request), asOf, parent);
}

} // namespace foothold
