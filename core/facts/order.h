#pragma once

#include "core/facts/facts.h"

#include <tuple>

/// By what the records of an account are sorted: date, then key, so that of several facts of one date the one
/// with the greater key is the later.
namespace foothold::order {

inline auto of(const Department& r) {
    return r.department;
}
inline auto of(const Contact& r) {
    return r.contactId;
}
inline auto of(const ContactLink& r) {
    return std::tuple(r.fromContactId, r.toContactId, nameOf(r.kind));
}
inline auto of(const ContactEvent& r) {
    return std::tuple(r.date, r.eventId);
}
inline auto of(const MapPosition& r) {
    return r.contactId;
}
inline auto of(const Contract& r) {
    return std::tuple(r.startOn, r.contractId);
}
inline auto of(const Usage& r) {
    return std::tuple(r.month, r.product, r.department);
}
inline auto of(const FeatureUsage& r) {
    return std::tuple(r.month, r.feature);
}
inline auto of(const Touchpoint& r) {
    return std::tuple(r.date, r.touchpointId);
}
inline auto of(const Ticket& r) {
    return std::tuple(r.openedOn, r.ticketId);
}
inline auto of(const NpsResponse& r) {
    return std::tuple(r.date, r.responseId);
}
inline auto of(const Invoice& r) {
    return std::tuple(r.dueOn, r.invoiceId);
}
inline auto of(const Outcome& r) {
    return std::tuple(r.targetOn, r.outcomeId);
}
inline auto of(const Opportunity& r) {
    return std::tuple(r.identifiedOn, r.opportunityId);
}
inline auto of(const OpportunityContact& r) {
    return std::tuple(r.opportunityId, r.contactId);
}
inline auto of(const Referral& r) {
    return std::tuple(r.date, r.referralId);
}
inline auto of(const MapCell& r) {
    return std::tuple(r.product, r.department);
}
inline auto of(const BusinessEvent& r) {
    return std::tuple(r.date, r.eventId);
}
inline auto of(const HealthScore& r) {
    return std::tuple(r.date, r.source);
}
inline auto of(const HealthOverride& r) {
    return r.setOn;
}
inline auto of(const ActionItem& r) {
    return std::tuple(r.dueOn, r.actionId);
}
inline auto of(const Objective& r) {
    return std::tuple(r.dueOn, r.objectiveId);
}
inline auto of(const Qbr& r) {
    return std::tuple(r.plannedOn, r.qbrId);
}
inline auto of(const SprintEntry& r) {
    return r.startedOn;
}
inline auto of(const Narrative& r) {
    return std::tuple(nameOf(r.document), r.section, r.qbrId, r.opportunityId);
}

} // namespace foothold::order
