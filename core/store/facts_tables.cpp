#include "core/store/facts_scan.h"

/// The tables of accounts, column by column.
namespace foothold {

void FactsReader::readAccounts() {
    scanScoped(
        "SELECT account_id, name, parent_account_id, segment, tier, industry, region, website, currency,"
        " employees, addressable_users, csm, ae, customer_since, first_value_on, fiscal_year_start,"
        " gross_margin, cac, notes FROM accounts",
        ofAccount,
        [this](FactRow& r) {
            const Account account{.accountId = r.text(),
                                  .name = r.text(),
                                  .parentAccountId = r.text(),
                                  .segment = shared(r.view()),
                                  .tier = r.optionalValue<Tier>(),
                                  .industry = shared(r.view()),
                                  .region = shared(r.view()),
                                  .website = r.text(),
                                  .currency = r.currency(),
                                  .employees = r.optionalInteger(),
                                  .addressableUsers = r.optionalInteger(),
                                  .csm = shared(r.view()),
                                  .ae = shared(r.view()),
                                  .customerSince = r.optionalDate(),
                                  .firstValueOn = r.optionalDate(),
                                  .fiscalYearStart = r.text(),
                                  .grossMargin = r.optionalReal(),
                                  .cac = r.optionalInteger(),
                                  .notes = r.text()};
            number(m_accounts, account.accountId, m_builder.add(account));
        },
        " ORDER BY account_id");
    scanOfAccounts("SELECT account_id, department, headcount, applicable FROM departments",
                   [this](FactRow& r) {
                       return Department{shared(r.view()), r.optionalInteger(), r.optionalYes()};
                   });
}

void FactsReader::readPeople() {
    scanScoped(
        "SELECT account_id, contact_id, name, title, department, email, phone, reports_to, role, seniority,"
        " influence, sentiment, circle, relationship, desired_relationship, our_owner, preferred_channel,"
        " preferred_cadence_days, sponsor, status, status_on, notes FROM contacts",
        ofAccount, [this](FactRow& r) {
            const int account = r.reference(m_accounts);
            const Contact contact{.contactId = r.text(),
                                  .name = r.text(),
                                  .title = r.text(),
                                  .department = shared(r.view()),
                                  .email = r.text(),
                                  .phone = r.text(),
                                  .reportsTo = r.text(),
                                  .role = r.optionalValue<ContactRole>(),
                                  .seniority = r.optionalValue<Seniority>(),
                                  .influence = r.optionalInteger(),
                                  .sentiment = r.optionalValue<Sentiment>(),
                                  .circle = r.optionalValue<Circle>(),
                                  .relationship = r.optionalValue<Relationship>(),
                                  .desiredRelationship = r.optionalValue<Relationship>(),
                                  .ourOwner = shared(r.view()),
                                  .preferredChannel = r.optionalValue<Channel>(),
                                  .preferredCadenceDays = r.optionalInteger(),
                                  .sponsor = r.yes(),
                                  .status = r.optionalValue<ContactStatus>(),
                                  .statusOn = r.optionalDate(),
                                  .notes = r.text()};
            m_contacts.add(contact.contactId, account);
            if (r.isSound()) m_builder.add(account, contact);
        });
    scanOwned("SELECT from_contact_id, from_contact_id, to_contact_id, kind, sentiment, note"
              " FROM contact_links",
              m_contacts, [](FactRow& r) {
                  return ContactLink{r.text(), r.text(), r.value<LinkKind>(), r.optionalValue<Sentiment>(),
                                     r.text()};
              });
    scanOwned("SELECT contact_id, event_id, contact_id, date, kind, from_title, to_title, to_seniority,"
              " in_domain, from_value, to_value FROM contact_events",
              m_contacts, [](FactRow& r) {
                  return ContactEvent{r.text(),
                                      r.text(),
                                      r.date(),
                                      r.value<ContactEventKind>(),
                                      r.text(),
                                      r.text(),
                                      r.optionalValue<Seniority>(),
                                      r.optionalYes(),
                                      r.text(),
                                      r.text()};
              });
    scanOwned("SELECT contact_id, contact_id, x, y FROM map_positions", m_contacts, [](FactRow& r) {
        return MapPosition{r.text(), r.real(), r.real()};
    });
}

void FactsReader::readContracts() {
    scanScoped("SELECT account_id, contract_id, number, start_on, end_on, signed_on, status, terminated_on,"
               " auto_renew, notice_days, escalation_pct, discount_pct, discount_until, expansion_option,"
               " renewed_from, end_reason, forecast, expected_arr, forecast_note FROM contracts",
               ofAccount, [this](FactRow& r) {
                   const int account = r.reference(m_accounts);
                   const Contract contract{.contractId = r.text(),
                                           .number = r.text(),
                                           .startOn = r.date(),
                                           .endOn = r.optionalDate(),
                                           .signedOn = r.optionalDate(),
                                           .status = r.optionalValue<ContractStatus>(),
                                           .terminatedOn = r.optionalDate(),
                                           .autoRenew = r.yes(),
                                           .noticeDays = r.optionalInteger(),
                                           .escalationPct = r.optionalReal(),
                                           .discountPct = r.optionalReal(),
                                           .discountUntil = r.optionalDate(),
                                           .expansionOption = r.yes(),
                                           .renewedFrom = r.text(),
                                           .endReason = r.optionalValue<EndReason>(),
                                           .forecast = r.optionalValue<Forecast>(),
                                           .expectedArr = r.optionalInteger(),
                                           .forecastNote = r.text()};
                   m_contracts.add(contract.contractId, account);
                   if (r.isSound()) m_builder.add(account, contract);
               });
    scanOwned(
        "SELECT contract_id, line_id, contract_id, product_id, department, plan_tier, seats, usage_limit,"
        " arr, start_on, end_on, vendor, commission_pct FROM contract_lines",
        m_contracts, [this](FactRow& r) {
            return ContractLine{.lineId = r.text(),
                                .contractId = r.text(),
                                .product = r.reference(m_products),
                                .department = shared(r.view()),
                                .planTier = shared(r.view()),
                                .seats = r.optionalInteger(),
                                .usageLimit = r.optionalInteger(),
                                .arr = r.integer(),
                                .startOn = r.optionalDate(),
                                .endOn = r.optionalDate(),
                                .vendor = shared(r.view()),
                                .commissionPct = r.optionalReal()};
        });
}

void FactsReader::readUsage() {
    scanOfAccounts("SELECT account_id, month, product_id, department, active_users, daily_active_users,"
                   " usage_quantity FROM usage",
                   [this](FactRow& r) {
                       return Usage{r.month(),        r.reference(m_products),
                                    shared(r.view()), r.count(),
                                    r.count(),        r.count()};
                   });
    scanOfAccounts("SELECT account_id, month, feature_id, active_users FROM feature_usage",
                   [this](FactRow& r) {
                       return FeatureUsage{r.month(), r.reference(m_features), r.integer()};
                   });
}

void FactsReader::readEngagement() {
    scanOfAccounts(
        "SELECT account_id, touchpoint_id, date, kind, subject, contact_ids, our_people, competitor,"
        " notes FROM touchpoints",
        [this](FactRow& r) {
            return Touchpoint{.touchpointId = r.text(),
                              .date = r.date(),
                              .kind = r.value<TouchpointKind>(),
                              .subject = r.text(),
                              .contactIds = r.text(),
                              .ourPeople = shared(r.view()),
                              .competitor = shared(r.view()),
                              .notes = r.text()};
        });
    scanOfAccounts("SELECT account_id, ticket_id, opened_on, closed_on, severity, kind, subject FROM tickets",
                   [](FactRow& r) {
                       return Ticket{r.text(),
                                     r.date(),
                                     r.optionalDate(),
                                     r.optionalValue<Severity>(),
                                     r.optionalValue<TicketKind>(),
                                     r.text()};
                   });
    scanOfAccounts("SELECT account_id, response_id, contact_id, date, score, comment FROM nps",
                   [](FactRow& r) {
                       return NpsResponse{.responseId = r.text(),
                                          .contactId = r.text(),
                                          .date = r.date(),
                                          .score = int(r.integer()),
                                          .comment = r.text()};
                   });
    scanOfAccounts("SELECT account_id, invoice_id, due_on, paid_on, amount FROM invoices", [](FactRow& r) {
        return Invoice{r.text(), r.date(), r.optionalDate(), r.optionalInteger()};
    });
}

void FactsReader::readExpansion() {
    KeyNumbers opportunities;
    scanScoped(
        "SELECT account_id, opportunity_id, name, motion, product_id, department, amount, stage,"
        " identified_on, expected_close_on, closed_on, owner, sourced_by, sourced_by_role, handback_on,"
        " signal_id, situation, pain, impact, critical_event, decision FROM opportunities",
        ofAccount, [&](FactRow& r) {
            const int account = r.reference(m_accounts);
            const Opportunity opportunity{.opportunityId = r.text(),
                                          .name = r.text(),
                                          .motion = r.value<Motion>(),
                                          .product = r.optionalReference(m_products),
                                          .department = shared(r.view()),
                                          .amount = r.integer(),
                                          .stage = r.value<Stage>(),
                                          .identifiedOn = r.date(),
                                          .expectedCloseOn = r.optionalDate(),
                                          .closedOn = r.optionalDate(),
                                          .owner = shared(r.view()),
                                          .sourcedBy = shared(r.view()),
                                          .sourcedByRole = r.optionalValue<Sourcer>(),
                                          .handbackOn = r.optionalDate(),
                                          .signalId = r.text(),
                                          .situation = r.text(),
                                          .pain = r.text(),
                                          .impact = r.text(),
                                          .criticalEvent = r.text(),
                                          .decision = r.text()};
            opportunities.add(opportunity.opportunityId, account);
            if (r.isSound()) m_builder.add(account, opportunity);
        });
    scanOwned("SELECT opportunity_id, opportunity_id, contact_id, buying_role FROM opportunity_contacts",
              opportunities, [](FactRow& r) {
                  return OpportunityContact{r.text(), r.text(), r.value<ContactRole>()};
              });
    scanOfAccounts("SELECT account_id, referral_id, contact_id, prospect, csm, amount, state, date"
                   " FROM referrals",
                   [this](FactRow& r) {
                       return Referral{r.text(),
                                       r.text(),
                                       r.text(),
                                       shared(r.view()),
                                       r.optionalInteger(),
                                       r.optionalValue<ReferralState>(),
                                       r.date()};
                   });
    scanOfAccounts("SELECT account_id, product_id, department, state, competitor, competitor_renewal_on,"
                   " potential_arr, note FROM map_cells",
                   [this](FactRow& r) {
                       return MapCell{r.reference(m_products),
                                      shared(r.view()),
                                      r.optionalValue<CellRecord>(),
                                      shared(r.view()),
                                      r.optionalDate(),
                                      r.optionalInteger(),
                                      r.text()};
                   });
}

void FactsReader::readPlanning() {
    scanOfAccounts("SELECT account_id, outcome_id, goal, metric, unit, baseline, target, target_on, actual,"
                   " achieved_on, value_amount, evidence FROM outcomes",
                   [](FactRow& r) {
                       return Outcome{.outcomeId = r.text(),
                                      .goal = r.text(),
                                      .metric = r.text(),
                                      .unit = r.text(),
                                      .baseline = r.optionalReal(),
                                      .target = r.optionalReal(),
                                      .targetOn = r.optionalDate(),
                                      .actual = r.optionalReal(),
                                      .achievedOn = r.optionalDate(),
                                      .valueAmount = r.optionalInteger(),
                                      .evidence = r.text()};
                   });
    scanOfAccounts("SELECT account_id, event_id, date, kind, note FROM business_events", [](FactRow& r) {
        return BusinessEvent{r.text(), r.date(), r.value<BusinessEventKind>(), r.text()};
    });
    scanOfAccounts("SELECT account_id, date, score, source FROM health_scores", [this](FactRow& r) {
        return HealthScore{r.date(), r.real(), shared(r.view())};
    });
    scanOfAccounts("SELECT account_id, set_on, expires_on, score, reason, author FROM health_overrides",
                   [this](FactRow& r) {
                       return HealthOverride{r.date(), r.date(), r.real(), r.text(), shared(r.view())};
                   });
    scanOfAccounts("SELECT account_id, action_id, title, due_on, done_on, owner, source, source_id"
                   " FROM action_items",
                   [this](FactRow& r) {
                       return ActionItem{r.text(),         r.text(),         r.optionalDate(),
                                         r.optionalDate(), shared(r.view()), r.optionalValue<ActionSource>(),
                                         r.text()};
                   });
    scanOfAccounts("SELECT account_id, objective_id, title, whose, measure, target, due_on, state"
                   " FROM objectives",
                   [](FactRow& r) {
                       return Objective{
                           r.text(), r.text(),         r.optionalValue<Side>(),          r.text(),
                           r.text(), r.optionalDate(), r.optionalValue<ObjectiveState>()};
                   });
    scanOfAccounts("SELECT account_id, qbr_id, planned_on, held_on, state, contact_ids, our_people, topic,"
                   " decisions, snapshot FROM qbrs",
                   [this](FactRow& r) {
                       return Qbr{r.text(), r.date(),         r.optionalDate(), r.optionalValue<QbrState>(),
                                  r.text(), shared(r.view()), r.text(),         r.text(),
                                  r.text()};
                   });
    scanOfAccounts(
        "SELECT account_id, started_on, action, owner, due_on, state, conversations_on, won_arr,"
        " objection, debrief FROM sprint",
        [](FactRow& r) {
            return SprintEntry{
                r.date(), r.text(), r.text(), r.optionalDate(), r.text(), r.text(), r.optionalInteger(),
                r.text(), r.text()};
        });
    scanOfAccounts("SELECT account_id, document, section, qbr_id, opportunity_id, text FROM narratives",
                   [](FactRow& r) {
                       return Narrative{r.value<DocumentKind>(), r.text(), r.text(), r.text(), r.text()};
                   });
}

} // namespace foothold
