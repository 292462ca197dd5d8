#pragma once

#include "core/facts/facts.h"
#include "core/metrics/explanation.h"

namespace foothold {

/// The reference to a record that a figure was read from: its table, its key columns joined, its date and the
/// cell that was read, as the canonical CSV has it. Without @p value: the cell that most figures read.
FactRef factRef(AccountFacts account, const QString& value); ///< the account's own row
FactRef factRef(AccountFacts account, const Department& department);
FactRef factRef(AccountFacts account, const Contact& contact, const QString& value);
FactRef factRef(AccountFacts account, const Contract& contract);
FactRef factRef(AccountFacts account, const Contract& contract, const QString& value);
FactRef factRef(AccountFacts account, const ContractLine& line); ///< its arr
FactRef factRef(AccountFacts account, const ContractLine& line, const QString& value);
FactRef factRef(AccountFacts account, const Usage& usage); ///< its active_users
FactRef factRef(AccountFacts account, const Usage& usage, const QString& value);
FactRef factRef(AccountFacts account, const FeatureUsage& usage);
FactRef factRef(AccountFacts account, const Touchpoint& touchpoint);
FactRef factRef(AccountFacts account, const Touchpoint& touchpoint, const QString& value);
FactRef factRef(AccountFacts account, const ContactEvent& event);
FactRef factRef(AccountFacts account, const Outcome& outcome); ///< its achieved_on
FactRef factRef(AccountFacts account, const Ticket& ticket);
FactRef factRef(AccountFacts account, const NpsResponse& response);
FactRef factRef(AccountFacts account, const Invoice& invoice);
FactRef factRef(AccountFacts account, const Opportunity& opportunity);
FactRef factRef(AccountFacts account, const MapCell& cell);
FactRef factRef(AccountFacts account, const Qbr& qbr); ///< on which day it was held, else is planned
FactRef factRef(AccountFacts account, const HealthOverride& override);
FactRef factRef(const Facts& facts, const Product& product, const QString& value);
FactRef factRef(const Facts& facts, const Feature& feature);

/// The account whose record a fact is; empty if it is of none (a product), or is not there.
QString ownerOf(const Facts& facts, const QString& table, const QString& key);

/// Whole numbers, yes/no and money as cells of the canonical CSV.
QString cellText(std::int64_t count);
QString cellText(bool value);
QString cellText(std::int64_t minor, Currency currency);

} // namespace foothold
