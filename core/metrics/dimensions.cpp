#include "core/metrics/dimensions.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/conventions.h"
#include "core/metrics/department_use.h"
#include "core/metrics/people.h"
#include "core/metrics/whitespace_map.h"

namespace foothold {

namespace {

DimensionValue known(std::int64_t current, std::int64_t potential) {
    return {.current = current, .potential = potential};
}

DimensionValue unknown(const QString& because) {
    return {.unknownBecause = because};
}

void explain(const DimensionValue& value, Trace trace, Explanation& current, Explanation& potential) {
    const auto asDouble = [](std::optional<std::int64_t> count) {
        return count ? std::optional(double(*count)) : std::nullopt;
    };
    const QString because = value.unknownBecause;
    current.name = QStringLiteral("current");
    potential.name = QStringLiteral("potential");
    Trace(&current).result(asDouble(value.current), QT_TRANSLATE_NOOP("Metrics", "what is won"), because);
    Trace(&potential)
        .result(asDouble(value.potential), QT_TRANSLATE_NOOP("Metrics", "what there is to win"), because);
    const Trace penetration(trace.child("penetration"));
    penetration.node()->children = {std::move(current), std::move(potential)};
    penetration.combine([](Explanation::Values values) -> std::optional<double> {
        if (!values[0] || !values[1] || *values[1] == 0) return std::nullopt;
        return 100 * *values[0] / *values[1];
    });
    trace.combine([](Explanation::Values values) -> std::optional<double> {
        if (!values[0]) return std::nullopt;
        return 100 - *values[0];
    });
    penetration.result(value.penetration, QT_TRANSLATE_NOOP("Metrics", "100 \u00D7 current / potential"),
                       because);
    trace.result(value.whitespace, QT_TRANSLATE_NOOP("Metrics", "100 \u2212 penetration"), because);
}

QString statusText(const Contact& contact) {
    return contact.status ? nameString(*contact.status) : QString();
}

} // namespace

Dimensions::Dimensions(AccountFacts account, Date asOf)
    : m_account(account)
    , m_asOf(asOf)
    , m_m0(latestUsageMonth(account.book(), asOf))
    , m_lines(account, asOf)
    , m_products(fittingProducts(account, m_lines, asOf))
    , m_departments(applicableDepartments(account, m_lines)) {}

DimensionValue Dimensions::of(Dimension dimension, Explanation* explanation) {
    const Trace trace(explanation);
    Explanation penetration, current, potential;
    if (trace) {
        m_current = Trace(&current);
        m_potential = Trace(&potential);
    }
    DimensionValue value = count(dimension);
    m_current = m_potential = Trace();
    if (!value.unknownBecause.isEmpty()) {
        value.current = value.potential = {};
    } else {
        value.penetration = percent(double(*value.current), double(*value.potential));
        value.whitespace = roundFigure(100 - *value.penetration);
    }
    if (trace) explain(value, trace, current, potential);
    return value;
}

DimensionValue Dimensions::count(Dimension dimension) {
    switch (dimension) {
    case Dimension::Products:
        return products();
    case Dimension::Seats:
        return seats();
    case Dimension::Departments:
        return departments();
    case Dimension::Features:
        return features();
    case Dimension::Stakeholders:
        break;
    }
    return stakeholders();
}

DimensionValue Dimensions::products() {
    const auto owned = m_lines.ownedProducts();
    for (const ContractLine* line : m_lines.lines())
        if (owned.contains(line->product)) m_current.fact([&] { return factRef(m_account, *line); });
    for (const int product : m_products)
        m_potential.fact([&] {
            const Product& p = m_account.book().product(product);
            return factRef(m_account.book(), p, "segments", p.segments);
        });
    if (m_products.empty())
        return unknown(QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "no product fits the account")));
    return known(owned.size(), std::int64_t(m_products.size()));
}

/// Addressable users as given, else the people of the applicable departments that have a headcount.
std::optional<std::int64_t> Dimensions::addressableUsers() {
    if (m_account->addressableUsers) {
        m_potential.fact(
            [&] { return factRef(m_account, "addressable_users", cellText(*m_account->addressableUsers)); });
        return m_account->addressableUsers;
    }
    std::optional<std::int64_t> sum;
    for (const Department& department : m_account.departments()) {
        const bool applies =
            std::binary_search(m_departments.begin(), m_departments.end(), department.department);
        if (!applies || !department.headcount) continue;
        sum = sum.value_or(0) + *department.headcount;
        m_potential.fact([&] { return factRef(m_account, department); });
    }
    return sum;
}

DimensionValue Dimensions::seats() {
    const bool soldBySeat = std::any_of(m_products.begin(), m_products.end(), [this](int product) {
        const auto model = m_account.book().product(product).pricingModel;
        return model == PricingModel::Seat || model == PricingModel::Tiered || model == PricingModel::Hybrid;
    });
    const auto potential = addressableUsers();
    for (const ContractLine* line : m_lines.lines())
        if (line->seats.value_or(0) > 0)
            m_current.fact([&] { return factRef(m_account, *line, "seats", cellText(*line->seats)); });
    if (!potential || *potential == 0)
        return unknown(QStringLiteral(
            QT_TRANSLATE_NOOP("Metrics", "neither addressable users nor headcounts are known")));
    if (!soldBySeat)
        return unknown(QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "no product that fits is sold by seats")));
    return known(std::min(m_lines.seats(), *potential), *potential);
}

DimensionValue Dimensions::departments() {
    if (m_departments.empty())
        return unknown(QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "no department is known")));
    if (!isToldByDepartment(m_account, m_lines, m_m0))
        return unknown(
            QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "no contract line and no usage names a department")));
    std::int64_t current = 0;
    for (const Text department : m_departments)
        current += isUsing(m_account, m_lines, m_m0, department, m_current) ? 1 : 0;
    for (const Department& department : m_account.departments())
        if (std::binary_search(m_departments.begin(), m_departments.end(), department.department))
            m_potential.fact([&] { return factRef(m_account, department); });
    for (const ContractLine* line : m_lines.lines())
        if (!line->department.isEmpty())
            m_potential.fact([&] { return factRef(m_account, *line, "department", line->department); });
    return known(current, std::int64_t(m_departments.size()));
}

DimensionValue Dimensions::features() {
    const auto owned = m_lines.ownedProducts();
    const auto recent = ofMonths(m_account.featureUsage(), m_m0 - 2, m_m0);
    std::int64_t current = 0, potential = 0;
    for (int i = 0; i < int(m_account.book().features().size()); ++i) {
        const Feature& feature = m_account.book().feature(i);
        if (feature.level != FeatureLevel::Premium || !owned.contains(feature.product)) continue;
        ++potential;
        m_potential.fact([&] { return factRef(m_account.book(), feature); });
        const auto used = std::find_if(recent.begin(), recent.end(), [i](const FeatureUsage& row) {
            return row.feature == i && row.activeUsers > 0;
        });
        if (used == recent.end()) continue;
        ++current;
        m_current.fact([&] { return factRef(m_account, *used); });
    }
    if (potential == 0)
        return unknown(
            QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "the owned products have no premium features")));
    if (ofMonths(m_account.featureUsage(), Month(0), m_m0).empty())
        return unknown(QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "the account has no feature usage")));
    return known(current, potential);
}

DimensionValue Dimensions::stakeholders() {
    const auto engaged = engagedPeople(m_account, m_asOf);
    const int people = peopleCount(m_account, m_asOf);
    if (people == 0) return unknown(QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "no person is known")));
    if (!hasTouchpoint(m_account, m_asOf))
        return unknown(QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "the account has no touchpoint")));
    for (const Contact& contact : m_account.contacts())
        if (contact.isPresentAt(m_asOf))
            m_potential.fact([&] { return factRef(m_account, contact, "status", statusText(contact)); });
    if (m_current) {
        for (const int person : engaged)
            m_current.fact([&] { return latestMeeting(person); });
    }
    return known(engaged.size(), people);
}

FactRef Dimensions::latestMeeting(int person) const {
    const auto recent = within(m_account.touchpoints(), lastDays(m_asOf, engagementDays), &Touchpoint::date);
    for (auto it = recent.rbegin(); it != recent.rend(); ++it) {
        const auto people = m_account.contactsOf(*it);
        if (std::find(people.begin(), people.end(), person) != people.end()) return factRef(m_account, *it);
    }
    return {};
}

} // namespace foothold
