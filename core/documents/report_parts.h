#pragma once

#include "core/documents/plan_context.h"
#include "core/metrics/profile.h"

/// What reports of the whole book share. Only for the files of core/documents.
namespace foothold::plan {

/// The book at a date, and how its figures read; money in the book's currency.
struct ReportContext {
    const Facts& facts;
    Date asOf;
    Shown show;
    Currency currency;
    Profiles profiles;

    ReportContext(const Facts& book, const DocumentOptions& options)
        : facts(book)
        , asOf(options.asOf)
        , show(options.locale)
        , currency(book.settings().currency)
        , profiles(book, options.asOf) {}

    QString money(std::int64_t minor) const { return show.wholeMoney(minor, currency); }
    QString percent(const std::optional<double>& value) const {
        return value ? show.number(*value) + QStringLiteral("\u00A0%") : Shown::unknown();
    }
    QString name(int account) const { return facts.at(account)->name; }
    /// How recent the book's facts are, in a muted paragraph.
    doc::Block freshness() const {
        return block(doc::Paragraph{.text = freshnessSentence(freshnessAt(facts, asOf), show),
                                    .tone = doc::Tone::Muted});
    }
    /// The paragraph that says how many accounts a sum leaves out for want of a rate; empty: none.
    std::vector<doc::Block> leftOut(std::int64_t accounts) const;
};

} // namespace foothold::plan
