#pragma once

#include "core/base/sheet.h"
#include "core/facts/facts.h"
#include "core/metrics/explanation.h"

namespace foothold {

struct Column;

/// The reference to a record that a figure was read from: its table, its key columns joined, its date and the
/// cell that was read, as the canonical CSV has it, and what people call it. Without @p column: the cell that
/// most figures read. Of the account's own row.
FactRef factRef(AccountFacts account, std::string_view column, const QString& value);
FactRef factRef(AccountFacts account, const Department& department);
FactRef factRef(AccountFacts account, const Contact& contact, std::string_view column, const QString& value);
FactRef factRef(AccountFacts account, const Contract& contract);
FactRef factRef(AccountFacts account, const Contract& contract, std::string_view column,
                const QString& value);
FactRef factRef(AccountFacts account, const ContractLine& line); ///< its arr
FactRef factRef(AccountFacts account, const ContractLine& line, std::string_view column,
                const QString& value);
FactRef factRef(AccountFacts account, const Usage& usage); ///< its active_users
FactRef factRef(AccountFacts account, const Usage& usage, std::string_view column, const QString& value);
FactRef factRef(AccountFacts account, const FeatureUsage& usage);
FactRef factRef(AccountFacts account, const Touchpoint& touchpoint);
FactRef factRef(AccountFacts account, const Touchpoint& touchpoint, std::string_view column,
                const QString& value);
FactRef factRef(AccountFacts account, const ContactEvent& event);
FactRef factRef(AccountFacts account, const Outcome& outcome); ///< its achieved_on
FactRef factRef(AccountFacts account, const Outcome& outcome, std::string_view column, const QString& value);
FactRef factRef(AccountFacts account, const Ticket& ticket);
FactRef factRef(AccountFacts account, const NpsResponse& response);
FactRef factRef(AccountFacts account, const Invoice& invoice);
FactRef factRef(AccountFacts account, const Opportunity& opportunity); ///< its amount
FactRef factRef(AccountFacts account, const Opportunity& opportunity, std::string_view column,
                const QString& value);
FactRef factRef(AccountFacts account, const MapCell& cell);
FactRef factRef(AccountFacts account, const Qbr& qbr); ///< on which day it was held, else is planned
FactRef factRef(AccountFacts account, const Qbr& qbr, std::string_view column, const QString& value);
FactRef factRef(AccountFacts account, const HealthOverride& override);
FactRef factRef(const Facts& facts, const Product& product, std::string_view column, const QString& value);
FactRef factRef(const Facts& facts, const Feature& feature);

/// The column that a fact was read from; nullptr: it is worked out of several.
const Column* columnOf(const FactRef& fact);
/// What the cell says, by the type of its column: an amount with its currency, a date, a number; everything
/// else as the text that it is. Unknown if it is empty.
SheetCell valueOf(const FactRef& fact);

/// The account whose record a fact is; empty if it is of none (a product), or is not there.
QString ownerOf(const Facts& facts, const QString& table, const QString& key);

/// Whole numbers, yes/no and money as cells of the canonical CSV.
QString cellText(std::int64_t count);
QString cellText(bool value);
QString cellText(std::int64_t minor, Currency currency);

} // namespace foothold
