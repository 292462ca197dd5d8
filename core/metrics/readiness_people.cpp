#include "core/facts/fact_refs.h"
#include "core/metrics/conventions.h"
#include "core/metrics/department_use.h"
#include "core/metrics/people.h"
#include "core/metrics/readiness_parts.h"
#include "core/metrics/whitespace_map.h"

/// The parts of readiness that are read from who was met.
namespace foothold {

std::optional<double> ReadinessParts::newPeople(const Trace& trace) {
    constexpr int many = 4;
    const char* formula = QT_TRANSLATE_NOOP(
        "Metrics", "100 \u00D7 min(people met for the first time in the last 90 days, 4) / 4");
    const Window window = lastDays(m_asOf, engagementDays);
    const auto touchpoints = m_account.touchpoints();
    if (touchpoints.empty() || touchpoints.front().date >= window.first) {
        trace.result(
            {}, formula,
            QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "no touchpoint is known before the last 90 days")));
        return std::nullopt;
    }
    QVarLengthArray<int, 64> met;
    int count = 0;
    for (const Touchpoint& touchpoint : upTo(touchpoints, m_asOf, &Touchpoint::date)) {
        for (const std::int32_t person : m_account.contactsOf(touchpoint)) {
            if (met.contains(person)) continue;
            met.push_back(person);
            if (!window.contains(touchpoint.date)) continue;
            ++count;
            trace.fact([&] { return factRef(m_account, touchpoint); });
        }
    }
    if (trace && count == 0) trace.fact([&] { return factRef(m_account, touchpoints.front()); });
    const double value = 100.0 * std::min(count, many) / many;
    trace.result(value, formula);
    return value;
}

std::optional<double> ReadinessParts::departments(const Trace& trace) {
    const char* formula = QT_TRANSLATE_NOOP(
        "Metrics", "100 \u00D7 departments that use the product or have an engaged person / "
                   "applicable departments");
    const auto applicable = applicableDepartments(m_account, m_lines);
    const bool told = isToldByDepartment(m_account, m_lines, m_m0) || hasTouchpoint(m_account, m_asOf);
    if (applicable.empty() || !told) {
        trace.result({}, formula,
                     applicable.empty()
                         ? QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "no department is known"))
                         : QStringLiteral(QT_TRANSLATE_NOOP(
                               "Metrics", "no line, usage or touchpoint tells of a department")));
        return std::nullopt;
    }
    int reached = 0;
    for (const Text department : applicable) {
        const auto person = std::find_if(m_engaged.begin(), m_engaged.end(), [&](int index) {
            return m_account.contacts()[std::size_t(index)].department == department;
        });
        if (isUsing(m_account, m_lines, m_m0, department, trace)) {
            ++reached;
        } else if (person != m_engaged.end()) {
            ++reached;
            trace.fact([&] {
                return factRef(m_account, m_account.contacts()[std::size_t(*person)], "department",
                               department);
            });
        }
    }
    for (const Department& department : m_account.departments())
        trace.fact([&] { return factRef(m_account, department); });
    const double value = 100.0 * reached / double(applicable.size());
    trace.result(value, formula);
    return value;
}

std::optional<double> ReadinessParts::executives(const Trace& trace) {
    const char* formula = QT_TRANSLATE_NOOP(
        "Metrics", "100 if an engaged person of seniority VP or C-level is not the original sponsor, else 0");
    if (!hasTouchpoint(m_account, m_asOf)) {
        trace.result({}, formula,
                     QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "the account has no touchpoint")));
        return std::nullopt;
    }
    double value = 0;
    for (const int index : m_engaged) {
        const Contact& person = m_account.contacts()[std::size_t(index)];
        if (!person.isExecutive() || person.sponsor) continue;
        value = 100;
        trace.fact([&] { return factRef(m_account, person, "seniority", nameString(*person.seniority)); });
    }
    if (trace && value == 0) {
        for (const int index : m_engaged) {
            const Contact& person = m_account.contacts()[std::size_t(index)];
            trace.fact([&] {
                return factRef(m_account, person, "seniority",
                               person.seniority ? nameString(*person.seniority) : QString());
            });
        }
        if (trace.node()->facts.empty())
            trace.fact([&] {
                return factRef(m_account, upTo(m_account.touchpoints(), m_asOf, &Touchpoint::date).back());
            });
    }
    trace.result(value, formula);
    return value;
}

} // namespace foothold
