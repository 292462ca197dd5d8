#pragma once

#include "core/facts/facts.h"
#include "ui/widgets/record_model.h"

namespace foothold {

/// Records of an account as the canonical CSV has them, in the order of the registry's columns, made of the
/// facts: what the editable tables and forms show.
RecordCells accountCells(AccountFacts account);
RecordCells contactCells(AccountFacts account, const Contact& contact);
RecordCells contractCells(AccountFacts account, const Contract& contract);
RecordCells lineCells(AccountFacts account, const ContractLine& line);
RecordCells opportunityCells(AccountFacts account, const Opportunity& opportunity);
RecordCells outcomeCells(AccountFacts account, const Outcome& outcome);
RecordCells actionCells(AccountFacts account, const ActionItem& item);
RecordCells objectiveCells(AccountFacts account, const Objective& objective);
RecordCells overrideCells(AccountFacts account, const HealthOverride& override);
RecordCells qbrCells(AccountFacts account, const Qbr& qbr);
RecordCells sprintCells(AccountFacts account, const SprintEntry& entry);
RecordCells programmeCells(const ProgrammeTask& task);
RecordCells mapCellCells(AccountFacts account, const MapCell& cell);

std::vector<RecordCells> contactRecords(AccountFacts account);
std::vector<RecordCells> outcomeRecords(AccountFacts account);
std::vector<RecordCells> contractRecords(AccountFacts account);
/// The lines of one contract.
std::vector<RecordCells> lineRecords(AccountFacts account, const QString& contractId);
/// What is recorded by hand for a cell of the whitespace map; empty cells if nothing is.
RecordCells mapCellRecord(AccountFacts account, int product, Text department);

/// What a column may take: people, products, team, departments, words already in use in the book.
FieldContext fieldContext(AccountFacts account, const Column& column);

/// The same for records of the whole book.
FieldContext fieldContext(const Facts& facts, const Column& column);

/// Sets the contexts of all columns of a model.
void setContexts(RecordModel& model, AccountFacts account);

} // namespace foothold
