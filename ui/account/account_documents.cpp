#include "ui/account/account_documents.h"

#include "core/documents/qbr_sheet.h"
#include "core/playbook/board.h"
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

std::optional<DocumentSubject> findDeal(const Facts& facts, const QString& opportunityId) {
    const FoundOpportunity found = findOpportunity(facts, opportunityId);
    if (!found.opportunity) return std::nullopt;
    return DocumentSubject{.account = facts.at(found.account), .opportunity = found.opportunity};
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
bool isFrozen(const DocumentEntry& entry, AccountFacts account, const QString& qbrId, Date asOf) {
    if (entry.document != AccountDocument::QbrSheet) return false;
    const auto qbr = findReview(account, qbrId, asOf);
    return qbr && *qbr && isHeldAt(**qbr, asOf) && !sheetIn((*qbr)->snapshot).isEmpty();
}

/// What is opened: its subject is looked for anew in the facts of the day.
DocumentRequest requestOf(const DocumentEntry& entry, const QString& account,
                          std::function<Result<DocumentSubject>(const Facts&)> subject) {
    DocumentRequest request{
        .title = titleOf(entry, account),
        .fileName = fileTitleOf(entry, account),
        .compose = [compose = entry.compose, subject = std::move(subject)](
                       const Facts& facts, const DocumentOptions& options) -> Result<doc::Document> {
            const auto found = subject(facts);
            if (!found) return tl::unexpected(found.error());
            return compose(*found, options);
        },
        .hasCustomerEdition = entry.hasCustomerEdition,
        .hasInternalEdition = entry.hasInternalEdition};
    if (entry.document == AccountDocument::Deck) request.leaveOut = T::tr("Without the commercial page");
    return request;
}

} // namespace

void openDocument(AccountPorts ports, AccountDocument document, const QString& accountId, Date asOf,
                  QWidget* parent, const QString& qbrId) {
    const auto account = ports.service->isOpen() ? ports.service->facts()->find(accountId) : std::nullopt;
    if (!account) return;
    const DocumentEntry& entry = entryOf(document);
    QString review = qbrId;
    if (review.isEmpty() && entry.about == DocumentEntry::About::Review)
        if (const Qbr* next = nextQbr(*account, asOf)) review = next->qbrId.toString();
    DocumentRequest request = requestOf(
        entry, (*account)->name, [accountId, review](const Facts& facts) -> Result<DocumentSubject> {
            if (const auto now = facts.find(accountId))
                return DocumentSubject{.account = *now, .qbrId = review};
            return failure(ErrorKind::NotFound, T::tr("The account is not in the book any more."));
        });
    if (entry.words && !isFrozen(entry, *account, review, asOf))
        request.words =
            editorOf(ports, {.document = *entry.words, .accountId = accountId, .qbrId = review}, asOf);
    DocumentPreview::open(ports.service, ports.dialogs, std::move(request), asOf, parent);
}

void openDealDocument(AccountPorts ports, AccountDocument document, const QString& opportunityId, Date asOf,
                      QWidget* parent) {
    const auto deal =
        ports.service->isOpen() ? findDeal(*ports.service->facts(), opportunityId) : std::nullopt;
    if (!deal) return;
    const DocumentEntry& entry = entryOf(document);
    DocumentRequest request =
        requestOf(entry, deal->account->name, [opportunityId](const Facts& facts) -> Result<DocumentSubject> {
            if (const auto now = findDeal(facts, opportunityId)) return *now;
            return failure(ErrorKind::NotFound, T::tr("The opportunity is not in the book any more."));
        });
    if (entry.words)
        request.words = editorOf(
            ports,
            {.document = *entry.words, .accountId = deal->account->accountId, .opportunityId = opportunityId},
            asOf);
    DocumentPreview::open(ports.service, ports.dialogs, std::move(request), asOf, parent);
}

} // namespace foothold
