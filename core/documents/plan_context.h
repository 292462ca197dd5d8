#pragma once

#include "core/documents/account_plan.h"
#include "core/documents/freshness_text.h"
#include "core/documents/plan_pictures.h"
#include "core/documents/shared_figures.h"
#include "core/documents/shown.h"
#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"
#include "core/metrics/health.h"
#include "core/metrics/timing.h"
#include "core/metrics/usage.h"
#include "core/metrics/whitespace.h"

#include <QCoreApplication>

#include <initializer_list>
#include <optional>
#include <vector>

/// What the sections of an account plan share. Only for the files of core/documents.
namespace foothold::plan {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
public:
    /// @p one for 1, else @p many with %1 replaced by the number.
    static QString counted(std::int64_t number, const QString& one, const QString& many, const Shown& show) {
        return number == 1 ? one : many.arg(show.count(number));
    }
};

/// Something that endangers the account.
struct Risk {
    QString text;
    QString detail{};     ///< the facts behind it; may be empty
    QString mitigation{}; ///< what to do about it; empty only of what a person wrote
    doc::Tone tone = doc::Tone::Warn;
    int rank = 0; ///< smaller is worse
};

/// The figures of one account at one date, made once.
struct Context {
    Context(AccountFacts account, const DocumentOptions& options);

    AccountFacts account;
    Date asOf;
    doc::Edition edition;
    Shown show;
    Currency currency;
    ActiveLines lines;
    std::int64_t arr;
    std::optional<Date> renewal;
    Month m0;                 ///< the latest month of usage that counts
    std::vector<int> engaged; ///< indices in contacts()
    ScoringProfile profile;   ///< of the account, as in force
    std::shared_ptr<const SharedFigures> shared;

    /// ARR, unknown for an account without a contract.
    std::optional<std::int64_t> knownArr() const;

    // Internal documents only; made on demand so that a customer's never holds them.
    const Health& health() const;
    const Whitespace& whitespace() const;
    const Explanation& healthExplanation() const;
    const Explanation& whitespaceExplanation() const;
    /// The account as the rules see it: readiness, the gated action, what warns of contraction.
    const Situation& situation() const;
    std::optional<Timing> timing() const;
    std::optional<double> priority() const;
    /// What fires for the account, with its evidence; nothing for one that is no customer.
    const std::vector<Signal>& signals() const;

    QString productName(int product) const;
    /// "Relay Core for Finance"
    QString productAndDepartment(int product, Text department) const;
    /// The word for a stage; what was won or lost after the date is open.
    QString stageName(const Opportunity& opportunity) const;
    QString personName(Text contactId) const; ///< the key itself if nobody has it
    /// What somebody wrote for a section of the plan; empty if nobody did.
    QString narrative(const char* section) const;
    /// The same of another document, about an opportunity or a review if one is given.
    QString narrative(DocumentKind document, const char* section, Text opportunityId = {},
                      Text qbrId = {}) const;
    QString daysAway(Date date) const; ///< "in 119 days", "today", "3 days ago"
    /// The latest touchpoint with a person up to the date.
    std::optional<Date> lastContact(int contact) const;
    std::vector<const Opportunity*> openOpportunities() const; ///< the largest first
    std::vector<const ActionItem*> openActions() const;        ///< the most urgent first
    std::vector<const Objective*> openObjectives() const;
    std::vector<const Outcome*> outcomes() const;

private:
    mutable std::optional<Health> m_health;
    mutable std::optional<Whitespace> m_whitespace;
    mutable Explanation m_healthTree, m_whitespaceTree;
    mutable std::optional<Situation> m_situation;
    mutable std::optional<std::vector<Signal>> m_signals;
};

/// A block of any kind.
template <typename T>
doc::Block block(T content) {
    return doc::Block{std::move(content)};
}
inline doc::TableRow row(std::initializer_list<QString> texts) {
    doc::TableRow result;
    for (const QString& text : texts)
        result.cells.push_back({.text = text});
    return result;
}
doc::Section sectionOf(const QString& title, std::vector<doc::Block> blocks = {});
/// Nothing without blocks: a customer's edition leaves out a section without facts, for the customer is not
/// told where we enter ours.
void addIfAny(std::vector<doc::Section>& sections, const QString& title, std::vector<doc::Block> blocks);

inline doc::Block missing(const QString& text) {
    return doc::Block{doc::Missing{text}};
}
/// The narrative of a section, if there is one, as blocks at the end of @p section.
void addNarrative(doc::Section& section, const Context& context, const char* name);

/// As it stands behind a number; empty for what is only counted.
QString unitOf(const Outcome& outcome);
doc::Tone toneOf(const std::optional<HealthColour>& colour);
/// "● 81"; "–" if it is unknown.
QString healthText(const Health& health, const Shown& show);
/// The figures that stand above a document; what it adds to their notes is its own. Internal.
doc::Tile healthTile(const Context& context);
doc::Tile arrTile(const Context& context);
doc::Tile renewalTile(const Context& context);

/// Without the columns of text in which no row says anything (but the first).
doc::Table withoutEmptyColumns(doc::Table table);

/// The first few, and how many more there are.
doc::Table cut(doc::Table table, std::size_t most);
doc::List cut(doc::List list, std::size_t most);
QStringList firstFew(QStringList names, std::size_t most);

/// The figures behind a signal that follows from a figure, else its first fact and how many more there are.
QString evidenceLine(const Context& context, const Signal& signal);
/// The figures alone: "Health 31"; empty for a signal that follows from facts.
QString figuresBehind(const Context& context, const Rule& rule);

/// What the facts and the signals that warn show, the worst first; nothing is said twice.
std::vector<Risk> risksOf(const Context& context);
/// The same behind what a person wrote for the plan's section of risks: its first lines, a risk each.
std::vector<Risk> risksWithWritten(const Context& context);
/// "▼" or "◐", by how bad it is.
QString signOf(const Risk& risk);
/// "active", "ended, budget", "draft".
QString contractState(const Context& context, const Contract& contract);

// The sections of the internal edition, in their order.
doc::Section firstPage(const Context& context);
doc::Section overview(const Context& context);
doc::Section contracts(const Context& context);
doc::Section people(const Context& context);
doc::Section whitespaceSection(const Context& context);
doc::Section healthSection(const Context& context);
doc::Section expansion(const Context& context);
doc::Section risks(const Context& context);
doc::Section actions(const Context& context);
doc::Section appendix(const Context& context);

// Parts that both editions print.
doc::Table objectivesTable(const Context& context, const std::vector<const Objective*>& objectives,
                           bool whose);
/// Actions with owner, due date and state; @p heading of the first column.
doc::Table actionsTable(const Context& context, const std::vector<const ActionItem*>& actions,
                        const QString& heading);
doc::Table openTicketsTable(const Context& context, const std::vector<const Ticket*>& tickets);
std::vector<const Ticket*> openTickets(const Context& context);
std::optional<doc::Table> usageTable(const Context& context);
/// The trend of twelve months with all measures, or what is missing for it. Internal.
doc::Block healthTrendBlock(const Context& context, double heightMm);
/// What was decided in the reviews of the last twelve months, the latest first; what was decided twice stands
/// once.
struct Decision {
    Date date;
    QString text;
};
std::vector<Decision> decisionsOf(const Context& context);
/// How recent the account's facts are, in one sentence.
QString freshnessSentence(const Context& context);

// What the customer's edition may tell of objectives, actions and opportunities.
std::vector<const Objective*> customersObjectives(const Context& context);
/// The customer's own objectives that are open.
std::vector<const Objective*> openGoals(const Context& context);
/// Open actions that came out of a QBR; all others are our own.
std::vector<const ActionItem*> agreedActions(const Context& context);
/// The largest opportunity that has been proposed to the customer already; empty: none.
QString recommendedStep(const Context& context);

/// Everything of the customer's edition: what docs/documents.md lists, and nothing else.
std::vector<doc::Section> customerSections(const Context& context);

} // namespace foothold::plan
