#pragma once

#include "core/domain/account.h"
#include "core/domain/contact.h"
#include "core/domain/contract.h"
#include "core/domain/engagement.h"
#include "core/domain/expansion.h"
#include "core/domain/planning.h"
#include "core/domain/product.h"
#include "core/domain/scoring_profile.h"
#include "core/domain/settings.h"
#include "core/domain/usage.h"
#include "core/facts/grouped.h"
#include "core/facts/text_arena.h"

#include <memory>
#include <optional>
#include <span>
#include <tuple>

namespace foothold {

class Facts;

/// One account of the book with everything that belongs to it: a light handle, to be passed by value. It is
/// valid as long as the Facts are. The spans are sorted as said; a missing date comes before all others.
class AccountFacts {
public:
    AccountFacts(const Facts& facts, int index)
        : m_facts(&facts)
        , m_index(index) {}

    const Facts& book() const { return *m_facts; }
    /// Position in the book, which is ordered by account_id.
    int index() const { return m_index; }
    const Account& operator*() const;
    const Account* operator->() const { return &**this; }

    std::span<const Department> departments() const { return rows<Department>(); }       ///< by department
    std::span<const Contact> contacts() const { return rows<Contact>(); }                ///< by contact_id
    std::span<const ContactLink> contactLinks() const { return rows<ContactLink>(); }    ///< by key
    std::span<const ContactEvent> contactEvents() const { return rows<ContactEvent>(); } ///< date, event_id
    std::span<const MapPosition> mapPositions() const { return rows<MapPosition>(); }    ///< contact_id
    std::span<const Contract> contracts() const { return rows<Contract>(); } ///< start_on, contract_id
    /// Of all contracts: in the order of the contracts, then by line_id.
    std::span<const ContractLine> lines() const { return rows<ContractLine>(); }
    std::span<const Usage> usage() const { return rows<Usage>(); } ///< month, product, department
    std::span<const FeatureUsage> featureUsage() const { return rows<FeatureUsage>(); } ///< month, feature
    std::span<const Touchpoint> touchpoints() const { return rows<Touchpoint>(); }      ///< date, key
    std::span<const Ticket> tickets() const { return rows<Ticket>(); }                  ///< opened_on, key
    std::span<const NpsResponse> nps() const { return rows<NpsResponse>(); }            ///< date, key
    std::span<const Invoice> invoices() const { return rows<Invoice>(); }               ///< due_on, key
    std::span<const Outcome> outcomes() const { return rows<Outcome>(); }               ///< target_on, key
    std::span<const Opportunity> opportunities() const { return rows<Opportunity>(); } ///< identified_on, key
    std::span<const OpportunityContact> opportunityContacts() const { return rows<OpportunityContact>(); }
    std::span<const Referral> referrals() const { return rows<Referral>(); } ///< date, key
    std::span<const MapCell> mapCells() const { return rows<MapCell>(); }    ///< product, department
    std::span<const BusinessEvent> businessEvents() const { return rows<BusinessEvent>(); } ///< date, key
    std::span<const HealthScore> healthScores() const { return rows<HealthScore>(); }       ///< date, source
    std::span<const HealthOverride> healthOverrides() const { return rows<HealthOverride>(); } ///< set_on
    std::span<const ActionItem> actionItems() const { return rows<ActionItem>(); } ///< due_on, key
    std::span<const Objective> objectives() const { return rows<Objective>(); }    ///< due_on, key
    std::span<const Qbr> qbrs() const { return rows<Qbr>(); }                      ///< planned_on, key
    std::span<const SprintEntry> sprints() const { return rows<SprintEntry>(); }   ///< started_on
    std::span<const Narrative> narratives() const { return rows<Narrative>(); }    ///< by key

    /// The lines of one of this account's contracts (a reference into contracts()).
    std::span<const ContractLine> linesOf(const Contract& contract) const;
    /// The contract that a line of this account belongs to.
    const Contract& contractOf(const ContractLine& line) const;
    /// The people of a touchpoint as indices in contacts(); ids that no contact has are left out.
    std::span<const std::int32_t> contactsOf(const Touchpoint& touchpoint) const;
    const Contract* findContract(Text contractId) const; ///< nullptr: none
    const Contact* findContact(Text contactId) const;    ///< nullptr: none
    int contactIndex(Text contactId) const;              ///< -1: none

    friend bool operator==(const AccountFacts&, const AccountFacts&) = default;

private:
    template <typename T>
    std::span<const T> rows() const;

    const Facts* m_facts;
    int m_index;
};

/// The whole book in memory at one revision: read once, immutable, shared by pointer between the window, the
/// metrics and the documents. Made by readFacts (core/store/facts_reader.h) or by FactsBuilder.
class Facts {
public:
    Facts(const Facts&) = delete;
    Facts& operator=(const Facts&) = delete;

    const BookSettings& settings() const { return m_settings; }
    std::span<const Rate> rates() const { return m_rates; }                      ///< by currency
    std::span<const TeamMember> team() const { return m_team; }                  ///< by name
    std::span<const Product> products() const { return m_products; }             ///< by product_id
    std::span<const Feature> features() const { return m_features; }             ///< by feature_id
    std::span<const ProfileRow> profileRows() const { return m_profileRows; }    ///< valid_from, segment, key
    std::span<const SignalState> signalStates() const { return m_signalStates; } ///< by state_id
    const SignalState* findSignalState(Text stateId) const;                      ///< nullptr: none
    std::span<const ProgrammeTask> programme() const { return m_programme; }     ///< week, task_id
    std::span<const Template> templates() const { return m_templates; }          ///< by name
    std::span<const Holiday> holidays() const { return m_holidays; }             ///< by date
    std::span<const SavedView> views() const { return m_views; }                 ///< by name
    const Product& product(int index) const { return m_products[std::size_t(index)]; }
    const Feature& feature(int index) const { return m_features[std::size_t(index)]; }

    /// The accounts in bytewise order of account_id.
    int accountCount() const { return int(m_accounts.size()); }
    AccountFacts at(int index) const { return {*this, index}; }
    std::optional<AccountFacts> find(Text accountId) const;
    std::optional<AccountFacts> find(const QString& accountId) const;

    /// True if amounts in @p currency can be converted to the book's currency.
    bool isConvertible(Currency currency) const { return rateOf(currency).has_value(); }
    /// @p minor units of @p currency in the book's, half-up; nothing without a rate.
    std::optional<std::int64_t> toBookCurrency(std::int64_t minor, Currency currency) const;
    /// @p minor units of the book's currency in @p currency, half-up; nothing without a rate.
    std::optional<std::int64_t> fromBookCurrency(std::int64_t minor, Currency currency) const;

    /// The months for which any account has a usage row, ascending.
    std::span<const Month> usageMonths() const { return m_usageMonths; }
    /// The day on which the first ticket of the whole book was opened; nothing if there is none.
    std::optional<Date> firstTicketOn() const { return m_firstTicketOn; }

    /// Every record of one kind, account by account.
    template <typename T>
    std::span<const T> all() const {
        return std::get<Grouped<T>>(m_rows).all();
    }

private:
    Facts() = default;
    friend class FactsBuilder;
    friend class AccountFacts;

    std::optional<Decimal> rateOf(Currency currency) const;

    BookSettings m_settings;
    std::vector<Rate> m_rates;
    std::vector<TeamMember> m_team;
    std::vector<ProfileRow> m_profileRows;
    std::vector<SignalState> m_signalStates;
    std::vector<ProgrammeTask> m_programme;
    std::vector<Template> m_templates;
    std::vector<Holiday> m_holidays;
    std::vector<SavedView> m_views;
    std::vector<Product> m_products;
    std::vector<Feature> m_features;
    std::vector<Account> m_accounts;
    std::tuple<Grouped<Department>, Grouped<Contact>, Grouped<ContactLink>, Grouped<ContactEvent>,
               Grouped<MapPosition>, Grouped<Contract>, Grouped<ContractLine>, Grouped<Usage>,
               Grouped<FeatureUsage>, Grouped<Touchpoint>, Grouped<Ticket>, Grouped<NpsResponse>,
               Grouped<Invoice>, Grouped<Outcome>, Grouped<Opportunity>, Grouped<OpportunityContact>,
               Grouped<Referral>, Grouped<MapCell>, Grouped<BusinessEvent>, Grouped<HealthScore>,
               Grouped<HealthOverride>, Grouped<ActionItem>, Grouped<Objective>, Grouped<Qbr>,
               Grouped<SprintEntry>, Grouped<Narrative>>
        m_rows;
    std::vector<std::uint32_t> m_firstLine;    ///< per contract of the book, and one more: its lines
    std::vector<std::int32_t> m_touchedPeople; ///< what Touchpoint::firstContact points into
    std::vector<Month> m_usageMonths;
    std::optional<Date> m_firstTicketOn;
    TextArena m_arena;
};

inline const Account& AccountFacts::operator*() const {
    return m_facts->m_accounts[std::size_t(m_index)];
}

template <typename T>
std::span<const T> AccountFacts::rows() const {
    return std::get<Grouped<T>>(m_facts->m_rows).of(m_index);
}

inline std::span<const std::int32_t> AccountFacts::contactsOf(const Touchpoint& touchpoint) const {
    return std::span(m_facts->m_touchedPeople).subspan(touchpoint.firstContact, touchpoint.contactCount);
}

/// The parts of a list that is joined by ';', white space around them removed; empty parts are left out.
std::vector<Text> listParts(Text list);
/// True if @p part is one of the parts of @p list.
bool listContains(Text list, Text part);

} // namespace foothold
