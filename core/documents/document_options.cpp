#include "core/documents/document_options.h"

#include "core/documents/plan_context.h"

namespace foothold {

using plan::PlanText;

Result<QLocale> documentLocale(const Facts& facts, const QString& asked) {
    const QString name = asked.isEmpty() ? facts.settings().locale.toString() : asked;
    if (name.isEmpty()) return QLocale(QLocale::English, QLocale::UnitedKingdom);
    const QLocale locale(name);
    if (locale.language() != QLocale::C &&
        locale.name().section(QLatin1Char('_'), 0, 0) == name.section(QLatin1Char('_'), 0, 0))
        return locale;
    if (asked.isEmpty()) return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return failure(ErrorKind::Usage,
                   PlanText::tr("\"%1\" is no locale: give language and country as in de_DE.").arg(asked));
}

doc::Document newDocument(const Facts& facts, const DocumentOptions& options, const QString& name) {
    doc::Document document;
    document.name = name;
    document.book = facts.settings().name;
    document.asOf = options.asOf;
    document.asOfText = Shown(options.locale).date(options.asOf);
    document.edition = options.edition;
    document.editionText = options.edition == doc::Edition::Internal ? PlanText::tr("internal edition")
                                                                     : PlanText::tr("customer edition");
    document.locale = options.locale.name();
    return document;
}

Status checkInternal(const DocumentOptions& options) {
    if (options.edition == doc::Edition::Internal) return {};
    return failure(ErrorKind::Rejected,
                   PlanText::tr("This document is internal; there is no edition for the customer."));
}

doc::Document newDocument(AccountFacts account, const DocumentOptions& options, const QString& name) {
    doc::Document document = newDocument(account.book(), options, name);
    document.account = account->name;
    document.author = account->csm;
    return document;
}

} // namespace foothold
