#pragma once

#include "tests/core/fact_helpers.h"

#include <QStringList>

/// Facts of two accounts for the tests of documents: "rich" has a fact of every kind, "empty" has none. Texts
/// that are internal hold the word "secret"; none of them may reach a customer.
namespace planfacts {

using namespace foothold;

inline const Date asOf = day("2026-04-15");

struct Options {
    QString narrative = QStringLiteral("Acme works with us every day.");
    int people = 5;
    int products = 3;
    int departments = 2;
    std::string accountName = "Acme GmbH";
};

inline void addPeople(FactsBuilder& builder, int account, int count) {
    const ContactRole roles[] = {ContactRole::EconomicBuyer, ContactRole::Champion, ContactRole::EndUser};
    for (int i = 0; i < count; ++i) {
        Contact contact;
        contact.contactId = numbered(builder, "C", 1000 + i);
        contact.name = numbered(builder, "Person ", i);
        contact.title = numbered(builder, "Title ", i);
        contact.department = i % 2 ? Text("Finance") : Text("Operations");
        contact.role = roles[i % 3];
        contact.seniority = i == 0 ? Seniority::CLevel : Seniority::Manager;
        contact.influence = 1 + i % 5;
        contact.sentiment = Sentiment::Opponent;
        contact.notes = "secret about a person";
        contact.ourOwner = "Owner Secretson";
        if (i > 0) contact.reportsTo = "C1000";
        builder.add(account, contact);
    }
}

inline void addContracts(FactsBuilder& builder, int account, int products) {
    Contract contract;
    contract.contractId = "K1";
    contract.number = "ORD-1";
    contract.startOn = day("2024-07-01");
    contract.endOn = day("2026-06-30");
    contract.noticeDays = 30;
    contract.discountPct = 12.25;
    contract.forecast = Forecast::Risk;
    contract.forecastNote = "secret forecast note";
    ContractLine line;
    line.lineId = "L1";
    line.product = 0;
    line.department = "Operations";
    line.seats = 50;
    line.arr = 6'131'300;
    ContractLine second;
    second.lineId = "L2";
    second.product = products > 1 ? 1 : 0;
    second.department = "Finance";
    second.seats = 10;
    second.arr = 1'000'00;
    builder.addContract(account, contract, {line, second});
}

inline void addEngagement(FactsBuilder& builder, int account) {
    Touchpoint touchpoint;
    touchpoint.touchpointId = "T1";
    touchpoint.date = day("2026-04-01");
    touchpoint.kind = TouchpointKind::Meeting;
    touchpoint.contactIds = "C1000;C1001";
    touchpoint.competitor = "Secretcorp";
    touchpoint.notes = "secret of the meeting, long enough";
    builder.add(account, touchpoint);
    Ticket ticket;
    ticket.ticketId = "S1";
    ticket.openedOn = day("2026-03-20");
    ticket.severity = Severity::Urgent;
    ticket.kind = TicketKind::Defect;
    ticket.subject = "Login fails";
    builder.add(account, ticket);
    NpsResponse response;
    response.responseId = "N1";
    response.contactId = "C1001";
    response.date = day("2026-03-02");
    response.score = 4;
    response.comment = "secret comment";
    builder.add(account, response);
    Invoice invoice;
    invoice.invoiceId = "I-secret";
    invoice.dueOn = day("2026-03-01");
    invoice.amount = 9'999'00;
    builder.add(account, invoice);
    for (int i = 0; i < 8; ++i) {
        Usage usage;
        usage.month = Month(2025, 8) + i;
        usage.product = 0;
        usage.department = "Operations";
        usage.activeUsers = 30 + i;
        builder.add(account, usage);
    }
}

inline void addPlanning(FactsBuilder& builder, int account, const QString& narrative) {
    Outcome outcome;
    outcome.outcomeId = "O1";
    outcome.goal = "Faster closing";
    outcome.baseline = 10;
    outcome.target = 5;
    outcome.targetOn = day("2026-02-01");
    outcome.achievedOn = day("2026-01-15");
    outcome.valueAmount = 77'777'00;
    builder.add(account, outcome);
    for (const auto& [id, title, side] : {std::tuple("B1", "Halve the queue", Side::Customer),
                                          std::tuple("B2", "secret objective of ours", Side::Ours)}) {
        Objective objective;
        objective.objectiveId = builder.text(id);
        objective.title = builder.text(title);
        objective.whose = side;
        objective.dueOn = day("2026-12-31");
        builder.add(account, objective);
    }
    for (const auto& [id, title, source] : {std::tuple("A1", "Send the training plan", ActionSource::Qbr),
                                            std::tuple("A2", "secret action", ActionSource::Signal)}) {
        ActionItem action;
        action.actionId = builder.text(id);
        action.title = builder.text(title);
        action.source = source;
        action.dueOn = day("2026-05-01");
        builder.add(account, action);
    }
    HealthOverride override;
    override.setOn = day("2026-04-01");
    override.expiresOn = day("2026-05-01");
    override.score = 23;
    override.reason = "the figures mislead: secret reason of the override";
    override.author = "Secretson";
    builder.add(account, override);
    SprintEntry sprint;
    sprint.startedOn = day("2026-03-02");
    sprint.debrief = "secret debrief of the sprint";
    builder.add(account, sprint);
    Narrative text;
    text.section = "where_we_stand";
    text.text = builder.text(narrative.toStdString());
    if (!narrative.isEmpty()) builder.add(account, text);
}

inline void addExpansion(FactsBuilder& builder, int account, int products) {
    Opportunity opportunity;
    opportunity.opportunityId = "P1";
    opportunity.name = "secret opportunity";
    opportunity.product = products - 1;
    opportunity.department = "Finance";
    opportunity.amount = 54'321'00;
    opportunity.stage = Stage::Proposed;
    opportunity.identifiedOn = day("2026-02-01");
    builder.add(account, opportunity);
    MapCell cell;
    cell.product = products - 1;
    cell.department = "Operations";
    cell.state = CellRecord::Competitor;
    cell.competitor = "Secretcorp";
    cell.potentialArr = 65'432'00;
    cell.note = "secret note of the cell";
    builder.add(account, cell);
}

/// "empty" first, then "rich".
inline std::shared_ptr<const Facts> facts(const Options& options = {}) {
    FactsBuilder builder;
    builder.settings().name = "Test book";
    for (int i = 0; i < options.products; ++i) {
        Product product;
        product.productId = numbered(builder, "P", 100 + i);
        product.name = numbered(builder, "Product ", i);
        product.pricingModel = PricingModel::Flat;
        product.listPrice = 1'200'00;
        builder.add(product);
    }
    Account empty;
    empty.accountId = "empty";
    empty.name = "Empty Ltd";
    empty.currency = *Currency::parse("EUR");
    builder.add(empty);
    Account rich = empty;
    rich.accountId = "rich";
    rich.name = builder.text(options.accountName);
    rich.segment = "enterprise";
    rich.csm = "Clara Camp";
    rich.notes = "secret note of the account. Another secret sentence here";
    const int account = builder.add(rich);
    for (int i = 0; i < options.departments; ++i) {
        Department department;
        department.department = i == 0   ? Text("Finance")
                                : i == 1 ? Text("Operations")
                                         : numbered(builder, "Unit ", 100 + i);
        department.headcount = 20;
        builder.add(account, department);
    }
    addPeople(builder, account, options.people);
    addContracts(builder, account, options.products);
    addEngagement(builder, account);
    addPlanning(builder, account, options.narrative);
    addExpansion(builder, account, options.products);
    return builder.build();
}

} // namespace planfacts
