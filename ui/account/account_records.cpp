#include "ui/account/account_records.h"

#include "core/domain/labels.h"
#include "core/playbook/programme.h"

#include <set>

namespace foothold {

namespace {

QString cell(Text text) {
    return text.toString();
}
QString cell(std::optional<Date> date) {
    return date ? isoDate(*date) : QString();
}
QString cell(std::optional<std::int64_t> count) {
    return count ? QString::number(*count) : QString();
}
QString cell(std::optional<double> number) {
    return number ? QString::fromLatin1(decimalText(*number)) : QString();
}
QString yesNo(std::optional<bool> value) {
    return !value ? QString() : *value ? QStringLiteral("yes") : QStringLiteral("no");
}
QString amount(std::optional<std::int64_t> minor, Currency currency) {
    return minor ? QString::fromLatin1(moneyText(*minor, currency)) : QString();
}
template <typename E>
requires std::is_enum_v<E> QString cell(std::optional<E> value) {
    return value ? nameString(*value) : QString();
}

void addWord(std::set<QString>& words, Text word) {
    if (!word.isEmpty()) words.insert(word.toString());
}

std::vector<Choice> asChoices(const std::set<QString>& words) {
    std::vector<Choice> choices;
    for (const QString& word : words)
        choices.push_back({word, enumLabel(word)});
    return choices;
}

/// Words that the same column of other accounts uses.
std::vector<Choice> wordsInUse(const Facts& facts, std::string_view column) {
    std::set<QString> words;
    if (column == "segment")
        words = {QStringLiteral("enterprise"), QStringLiteral("mid_market"), QStringLiteral("smb"),
                 QStringLiteral("low_arpa")};
    for (int i = 0; i < facts.accountCount(); ++i) {
        const Account& account = *facts.at(i);
        addWord(words, column == "segment"    ? account.segment
                       : column == "industry" ? account.industry
                                              : account.region);
    }
    return asChoices(words);
}

std::vector<Choice> teamChoices(const Facts& facts) {
    std::vector<Choice> choices;
    for (const TeamMember& member : facts.team())
        choices.push_back({member.name, member.name});
    return choices;
}

std::vector<Choice> departmentChoices(AccountFacts account) {
    std::set<QString> words;
    for (const Department& department : account.departments())
        addWord(words, department.department);
    for (const ContractLine& line : account.lines())
        addWord(words, line.department);
    std::vector<Choice> choices;
    for (const QString& word : words)
        choices.push_back({word, word});
    return choices;
}

std::vector<Choice> choicesFor(AccountFacts account, const Column& column) {
    const Facts& facts = account.book();
    std::vector<Choice> choices;
    if (column.references == "contacts") {
        for (const Contact& contact : account.contacts())
            choices.push_back({contact.contactId, contact.name});
    } else if (column.references == "products") {
        for (const Product& product : facts.products())
            choices.push_back({product.productId, product.name});
    } else if (column.references == "contracts") {
        for (const Contract& contract : account.contracts())
            choices.push_back(
                {contract.contractId, contract.number.isEmpty() ? contract.contractId : contract.number});
    } else if (column.references == "accounts") {
        for (int i = 0; i < facts.accountCount(); ++i)
            choices.push_back({facts.at(i)->accountId, facts.at(i)->name});
    } else if (column.name == "csm" || column.name == "ae" || column.name == "our_owner" ||
               column.name == "our_people" || column.name == "owner" || column.name == "sourced_by" ||
               column.name == "author") {
        choices = teamChoices(facts);
    } else if (column.name == "competitor") {
        for (const MapCell& cell : account.mapCells())
            if (!cell.competitor.isEmpty()) choices.push_back({cell.competitor, cell.competitor});
    } else if (column.name == "department") {
        choices = departmentChoices(account);
    } else if (column.name == "segment" || column.name == "industry" || column.name == "region") {
        choices = wordsInUse(facts, column.name);
    }
    return choices;
}

} // namespace

RecordCells accountCells(AccountFacts account) {
    const Account& a = *account;
    return {cell(a.accountId),
            cell(a.name),
            cell(a.parentAccountId),
            cell(a.segment),
            cell(a.tier),
            cell(a.industry),
            cell(a.region),
            cell(a.website),
            a.currencyGiven ? a.currency.code() : QString(),
            cell(a.employees),
            cell(a.addressableUsers),
            cell(a.csm),
            cell(a.ae),
            cell(a.customerSince),
            cell(a.firstValueOn),
            cell(a.fiscalYearStart),
            cell(a.grossMargin),
            amount(a.cac, a.currency),
            cell(a.notes)};
}

RecordCells contactCells(AccountFacts account, const Contact& c) {
    return {cell(c.contactId), cell(account->accountId), cell(c.name),
            cell(c.title),     cell(c.department),       cell(c.email),
            cell(c.phone),     cell(c.reportsTo),        cell(c.role),
            cell(c.seniority), cell(c.influence),        cell(c.sentiment),
            cell(c.circle),    cell(c.relationship),     cell(c.desiredRelationship),
            cell(c.ourOwner),  cell(c.preferredChannel), cell(c.preferredCadenceDays),
            yesNo(c.sponsor),  cell(c.status),           cell(c.statusOn),
            cell(c.notes)};
}

RecordCells contractCells(AccountFacts account, const Contract& c) {
    return {cell(c.contractId),    cell(account->accountId),
            cell(c.number),        isoDate(c.startOn),
            cell(c.endOn),         cell(c.signedOn),
            cell(c.status),        cell(c.terminatedOn),
            yesNo(c.autoRenew),    cell(c.noticeDays),
            cell(c.escalationPct), cell(c.discountPct),
            cell(c.discountUntil), yesNo(c.expansionOption),
            cell(c.renewedFrom),   cell(c.endReason),
            cell(c.forecast),      amount(c.expectedArr, account->currency),
            cell(c.forecastNote)};
}

RecordCells lineCells(AccountFacts account, const ContractLine& l) {
    return {cell(l.lineId),
            cell(l.contractId),
            cell(account.book().product(l.product).productId),
            cell(l.department),
            cell(l.planTier),
            cell(l.seats),
            cell(l.usageLimit),
            amount(l.arr, account->currency),
            cell(l.startOn),
            cell(l.endOn),
            cell(l.vendor),
            cell(l.commissionPct)};
}

RecordCells mapCellCells(AccountFacts account, const MapCell& c) {
    return {cell(account->accountId),
            cell(account.book().product(c.product).productId),
            cell(c.department),
            cell(c.state),
            cell(c.competitor),
            cell(c.competitorRenewalOn),
            amount(c.potentialArr, account->currency),
            cell(c.note)};
}

std::vector<RecordCells> contactRecords(AccountFacts account) {
    std::vector<RecordCells> records;
    for (const Contact& contact : account.contacts())
        records.push_back(contactCells(account, contact));
    return records;
}

std::vector<RecordCells> contractRecords(AccountFacts account) {
    std::vector<RecordCells> records;
    for (const Contract& contract : account.contracts())
        records.push_back(contractCells(account, contract));
    return records;
}

RecordCells opportunityCells(AccountFacts account, const Opportunity& o) {
    const Text product = o.product < 0 ? Text() : account.book().product(o.product).productId;
    return {cell(o.opportunityId),
            cell(account->accountId),
            cell(o.name),
            nameString(o.motion),
            cell(product),
            cell(o.department),
            amount(o.amount, account->currency),
            nameString(o.stage),
            isoDate(o.identifiedOn),
            cell(o.expectedCloseOn),
            cell(o.closedOn),
            cell(o.owner),
            cell(o.sourcedBy),
            cell(o.sourcedByRole),
            cell(o.handbackOn),
            cell(o.signalId),
            cell(o.situation),
            cell(o.pain),
            cell(o.impact),
            cell(o.criticalEvent),
            cell(o.decision)};
}

RecordCells outcomeCells(AccountFacts account, const Outcome& o) {
    return {cell(o.outcomeId),
            cell(account->accountId),
            cell(o.goal),
            cell(o.metric),
            cell(o.unit),
            cell(o.baseline),
            cell(o.target),
            cell(o.targetOn),
            cell(o.actual),
            cell(o.achievedOn),
            amount(o.valueAmount, account->currency),
            cell(o.evidence)};
}

RecordCells actionCells(AccountFacts account, const ActionItem& i) {
    return {cell(i.actionId), cell(account->accountId), cell(i.title),   cell(i.dueOn), cell(i.doneOn),
            cell(i.owner),    cell(i.source),           cell(i.sourceId)};
}

RecordCells objectiveCells(AccountFacts account, const Objective& o) {
    return {cell(o.objectiveId), cell(account->accountId), cell(o.title), cell(o.whose),
            cell(o.measure),     cell(o.target),           cell(o.dueOn), cell(o.state)};
}

RecordCells overrideCells(AccountFacts account, const HealthOverride& o) {
    return {cell(account->accountId), isoDate(o.setOn),
            isoDate(o.expiresOn),     QString::fromLatin1(decimalText(o.score)),
            cell(o.reason),           cell(o.author)};
}

RecordCells qbrCells(AccountFacts account, const Qbr& q) {
    return {cell(q.qbrId),     cell(account->accountId), isoDate(q.plannedOn), cell(q.heldOn),
            cell(q.state),     cell(q.contactIds),       cell(q.ourPeople),    cell(q.topic),
            cell(q.decisions), cell(q.snapshot)};
}

RecordCells sprintCells(AccountFacts account, const SprintEntry& e) {
    return {cell(account->accountId),
            isoDate(e.startedOn),
            cell(e.action),
            cell(e.owner),
            cell(e.dueOn),
            cell(e.state),
            cell(e.conversationsOn),
            amount(e.wonArr, account->currency),
            cell(e.objection),
            cell(e.debrief)};
}

RecordCells programmeCells(const ProgrammeTask& t) {
    return {cell(t.taskId), cell(t.phase), QString::number(t.week), cell(t.title),
            cell(t.owner),  cell(t.dueOn), cell(t.doneOn),          cell(t.output)};
}

std::vector<RecordCells> outcomeRecords(AccountFacts account) {
    std::vector<RecordCells> records;
    for (const Outcome& outcome : account.outcomes())
        records.push_back(outcomeCells(account, outcome));
    return records;
}

std::vector<RecordCells> lineRecords(AccountFacts account, const QString& contractId) {
    std::vector<RecordCells> records;
    for (const Contract& contract : account.contracts())
        if (contract.contractId.toString() == contractId)
            for (const ContractLine& line : account.linesOf(contract))
                records.push_back(lineCells(account, line));
    return records;
}

RecordCells mapCellRecord(AccountFacts account, int product, Text department) {
    for (const MapCell& recorded : account.mapCells())
        if (recorded.product == product && recorded.department == department)
            return mapCellCells(account, recorded);
    MapCell none;
    none.product = product;
    none.department = department;
    return mapCellCells(account, none);
}

FieldContext fieldContext(const Facts& facts, const Column& column) {
    std::vector<Choice> choices;
    if (column.name == "owner") choices = teamChoices(facts);
    if (column.name == "phase")
        for (const char* phase : programmePhases())
            choices.push_back({QLatin1String(phase), nameOfPhase(QLatin1String(phase))});
    return {facts.settings().currency, std::move(choices)};
}

FieldContext fieldContext(AccountFacts account, const Column& column) {
    return {column.moneyOf == MoneyOf::Book ? account.book().settings().currency : account->currency,
            choicesFor(account, column)};
}

void setContexts(RecordModel& model, AccountFacts account) {
    for (const Column& column : model.table().columns)
        model.setContext(column.name, fieldContext(account, column));
}

} // namespace foothold
