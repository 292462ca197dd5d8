#pragma once

#include "core/documents/plan_context.h"
#include "core/playbook/baseline.h"
#include "core/playbook/qbrs.h"

/// What the sheet of a review, its customer edition and its slides share. Only for the files of
/// core/documents.
namespace foothold::plan {

/// A review at a date, and the account on the day that it is compared with.
struct Review {
    /// @p qbr: nullptr for an account for which none is planned.
    Review(AccountFacts account, const Qbr* qbr, const DocumentOptions& options);

    const Qbr* qbr;
    Baseline baseline;
    Context now, then;
    std::vector<int> attendees{}; ///< who is named and still there, as indices in contacts()

    bool isHeld() const { return qbr && isHeldAt(*qbr, now.asOf); }
    /// The day of the review; nothing: none is planned.
    std::optional<Date> day() const;
    /// "since the review of 3 Feb 2026", "since 15 Jan 2026".
    QString sinceText() const;
    QStringList ourPeople() const;
    /// What was written for a section of the sheet or the slides: of this review, else of every review of the
    /// account.
    QString narrative(const char* section, DocumentKind document = DocumentKind::Qbr) const;
};

// Parts that both editions show.

/// "Jane Doe, CFO": who takes part, of the customer.
QStringList attendeeNames(const Review& review);
/// What was agreed in earlier reviews: in the last one, and what of before was open then.
std::vector<const ActionItem*> commitmentsOf(const Review& review);
/// What was agreed in this review.
std::vector<const ActionItem*> agreedIn(const Review& review);
/// Products that were added ("+") or dropped ("−") since the baseline.
doc::List productChanges(const Review& review);
/// What did not work and the customer knows of: open urgent and high tickets, late milestones, overdue
/// commitments.
doc::List openProblems(const Review& review);
/// Points with their minutes; what somebody wrote for it, a line each, comes first.
doc::List agendaOf(const Review& review, bool forCustomer);
/// The paragraphs of a narrative as one item each.
doc::List linesOf(const QString& text, const QString& marker);

/// How many features are used in the latest month, of those that the owned products have.
struct FeatureCount {
    std::optional<std::int64_t> used{}; ///< unknown if nothing tells which features are used
    std::int64_t known = 0;
};
FeatureCount featureCount(const Context& context);
/// "8 of 16 features were used in March 2026."; empty if that is not known.
QString featuresSentence(const Context& context);

// The sections of the two editions.
std::vector<doc::Section> sheetSections(const Review& review);
std::vector<doc::Section> customerSheetSections(const Review& review);
/// "Since the last review": figures, people, products, signals, commitments. Internal.
doc::Section sinceSection(const Review& review);
/// Health and its measures then and now, with why they changed. Internal.
doc::Section adoptionSection(const Review& review);

} // namespace foothold::plan
