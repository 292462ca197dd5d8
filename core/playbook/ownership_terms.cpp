#include "core/playbook/ownership_terms.h"

#include "core/metrics/contracts.h"

#include <QCoreApplication>

#include <map>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Ownership)
};

QString number(double value) {
    return QString::number(value, 'f', value == double(int(value)) ? 0 : 1);
}

bool isNewProduct(AccountFacts account, const Opportunity& opportunity, Date asOf) {
    return opportunity.motion == Motion::CrossSell && opportunity.product >= 0 &&
           !ActiveLines(account, asOf).owns(opportunity.product);
}

bool isNewDepartment(AccountFacts account, const Opportunity& opportunity, Date asOf) {
    return opportunity.motion == Motion::CrossSell && !opportunity.department.isEmpty() &&
           ownsNothing(account, opportunity.department, asOf);
}

/// New to the family of what they own: then the product team helps too.
bool isNewLine(AccountFacts account, const Opportunity& opportunity, Date asOf) {
    if (!isNewProduct(account, opportunity, asOf)) return false;
    const Facts& facts = account.book();
    const Text family = facts.product(opportunity.product).family;
    const ActiveLines lines(account, asOf);
    return std::ranges::none_of(lines.lines(), [&](const ContractLine* line) {
        return !family.isEmpty() && facts.product(line->product).family == family;
    });
}

QString shareTrigger(AccountFacts account, const Opportunity& opportunity, const Ownership& ownership,
                     Date asOf, const ScoringProfile& profile) {
    if (!ownership.shareOfAcv) return T::tr("the account has no ARR to compare the amount with");
    if (isNewProduct(account, opportunity, asOf)) return T::tr("a product that the account does not own");
    if (isNewDepartment(account, opportunity, asOf)) return T::tr("a department that owns nothing yet");
    const QString share = number(*ownership.shareOfAcv);
    switch (ownership.owner) {
    case Owner::CsAuto:
        return T::tr("seats for %1 % of the ACV, below %2 %").arg(share, number(profile.autoBelowShare));
    case Owner::Cs:
        return T::tr("%1 % of the ACV, below %2 %").arg(share, number(profile.csBelowShare));
    case Owner::CsSourcesSalesCloses:
        return T::tr("%1 % of the ACV, from %2 % to %3 %")
            .arg(share, number(profile.csBelowShare), number(profile.sharedUpToShare));
    case Owner::Sales:
    case Owner::Ae:
        break;
    }
    return T::tr("%1 % of the ACV, above %2 %").arg(share, number(profile.sharedUpToShare));
}

QString amountTrigger(AccountFacts account, const Opportunity& opportunity, const Ownership& ownership,
                      const ScoringProfile& profile) {
    const QString code = account.book().settings().currency.code();
    if (opportunity.motion == Motion::Usage) return T::tr("usage always stays with customer success");
    if (opportunity.motion == Motion::CrossSell) return T::tr("a cross-sell always goes to the AE");
    if (!account.book().isConvertible(account->currency))
        return T::tr("no rate for %1, so the amount cannot be compared").arg(account->currency.code());
    const bool seat = opportunity.motion == Motion::Seat;
    const QString limit = number(seat ? profile.csSeatBelow : profile.csTierBelow);
    if (ownership.owner == Owner::Cs)
        return seat ? T::tr("seats for less than %1 %2").arg(limit, code)
                    : T::tr("a tier for less than %1 %2").arg(limit, code);
    return seat ? T::tr("seats for %1 %2 or more").arg(limit, code)
                : T::tr("a tier for %1 %2 or more").arg(limit, code);
}

} // namespace

OwnershipTerms ownershipTerms(AccountFacts account, const Opportunity& opportunity,
                              const Ownership& ownership, Date asOf, const ScoringProfile& profile) {
    OwnershipTerms terms;
    const bool byAmount = ownershipPolicy(account.book()) == OwnershipPolicy::Amount;
    terms.trigger = byAmount ? amountTrigger(account, opportunity, ownership, profile)
                             : shareTrigger(account, opportunity, ownership, asOf, profile);
    if (ownership.handbackDue && ownership.isClosedByCs())
        terms.trigger += T::tr("; above %1 % of the ACV sales is told by a handback package")
                             .arg(number(profile.handbackAboveShare));
    if (ownership.owner == Owner::CsAuto) return terms;
    if (ownership.owner == Owner::Cs)
        terms.support = ownership.handbackDue ? QStringList{QStringLiteral("sales")} : QStringList();
    else
        terms.support = isNewLine(account, opportunity, asOf)
                            ? QStringList{QStringLiteral("csm"), QStringLiteral("product")}
                            : QStringList{QStringLiteral("csm")};
    return terms;
}

QString namesOfSupport(const OwnershipTerms& terms) {
    QStringList names;
    for (const QString& role : terms.support)
        names += role == QLatin1String("csm")       ? T::tr("customer success")
                 : role == QLatin1String("product") ? T::tr("the product team")
                                                    : T::tr("sales");
    return names.join(QStringLiteral(", "));
}

QString nameOfOwner(Owner owner) {
    switch (owner) {
    case Owner::CsAuto:
        return T::tr("nobody: self-service, CS looks on");
    case Owner::Cs:
        return T::tr("customer success");
    case Owner::CsSourcesSalesCloses:
        return T::tr("CS sources, sales closes");
    case Owner::Sales:
        return T::tr("sales");
    case Owner::Ae:
        break;
    }
    return T::tr("account executive");
}

bool isWonIn(const Opportunity& opportunity, Period period) {
    return opportunity.stage == Stage::Won && period.contains(opportunity.closedOn);
}

Credits creditsOf(const Facts& facts, Period period) {
    std::map<Text, Credit> credits;
    Credits result;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        bool counts = false;
        for (const Opportunity& opportunity : account.opportunities()) {
            const bool sourced = period.contains(opportunity.identifiedOn);
            const bool closed = isWonIn(opportunity, period);
            if (!sourced && !closed) continue;
            counts = true;
            const auto amount = facts.toBookCurrency(opportunity.amount, account->currency);
            if (!amount) continue;
            if (sourced) {
                Credit& credit = credits[opportunity.sourcedBy];
                ++credit.sourced;
                credit.sourcedAmount += *amount;
            }
            if (closed) {
                Credit& credit = credits[opportunity.owner];
                ++credit.closed;
                credit.closedAmount += *amount;
            }
        }
        if (counts && !facts.isConvertible(account->currency)) result.unconverted.push_back(i);
    }
    for (auto& [person, credit] : credits) {
        credit.person = person;
        result.people.push_back(credit);
    }
    return result;
}

} // namespace foothold
