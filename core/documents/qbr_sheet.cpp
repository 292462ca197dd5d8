#include "core/documents/qbr_sheet.h"

#include "core/documents/document_json.h"
#include "core/documents/language.h"
#include "core/documents/leak_check.h"
#include "core/documents/qbr_review.h"

#include <algorithm>

namespace foothold {

namespace {

using namespace plan;

constexpr int mostPages = 4;

Result<doc::Document> compose(AccountFacts account, const Qbr* qbr, const DocumentOptions& options) {
    const language::Within words(options.locale);
    const Review review(account, qbr, options);
    doc::Document document =
        newDocument(account, options,
                    options.edition == doc::Edition::Internal ? PlanText::tr("QBR sheet")
                                                              : PlanText::tr("Business review"));
    const auto day = review.day();
    document.description =
        day ? PlanText::tr("Business review of %1, %2").arg(review.now.show.date(*day), review.sinceText())
            : PlanText::tr("Business review, %1").arg(review.sinceText());
    const bool forCustomer = options.edition == doc::Edition::Customer;
    document.sections = forCustomer ? customerSheetSections(review) : sheetSections(review);
    document.mostPages = mostPages;
    return cleared(std::move(document), account);
}

} // namespace

std::optional<doc::Document> keptSheet(const Qbr& qbr, doc::Edition edition) {
    return documentFromJson(sheetIn(qbr.snapshot), edition);
}

QByteArray sheetToKeep(AccountFacts account, const Qbr& qbr, Date heldOn, const DocumentOptions& options) {
    Qbr held = qbr;
    held.heldOn = heldOn;
    held.state = QbrState::Held;
    std::vector<doc::Document> editions;
    for (const auto edition : {doc::Edition::Internal, doc::Edition::Customer}) {
        DocumentOptions own = options;
        own.edition = edition;
        own.asOf = heldOn;
        if (auto document = compose(account, &held, own)) editions.push_back(std::move(*document));
    }
    return documentsToJson(editions);
}

Result<const Qbr*> findReview(AccountFacts account, const QString& qbrId, Date asOf) {
    if (qbrId.isEmpty()) return nextQbr(account, asOf);
    for (const Qbr& qbr : account.qbrs())
        if (qbr.qbrId.toString() == qbrId) return &qbr;
    return failure(
        ErrorKind::NotFound,
        PlanText::tr("The account %1 has no review \"%2\".").arg(account->accountId.toString(), qbrId));
}

Result<doc::Document> composeQbrSheet(AccountFacts account, const DocumentOptions& options,
                                      const QString& qbrId) {
    const auto qbr = findReview(account, qbrId, options.asOf);
    if (!qbr) return tl::unexpected(qbr.error());
    DocumentOptions at = options;
    if (*qbr && isHeldAt(**qbr, options.asOf)) {
        if (auto kept = keptSheet(**qbr, options.edition)) return cleared(std::move(*kept), account);
        at.asOf = dayOf(**qbr);
    }
    return compose(account, *qbr, at);
}

} // namespace foothold
