#include "core/domain/tables.h"
#include "core/exchange/edit.h"
#include "core/facts/freshness.h"
#include "core/store/facts_reader.h"
#include "tests/core/sample_facts.h"

#include <QTemporaryDir>

using namespace foothold;

namespace {

/// The values that the registry allows for a column, against the names of an enumeration.
template <typename E>
bool sameNames(const char* table, const char* column) {
    const Table* described = findTable(table);
    const auto& values = described->columns[std::size_t(described->indexOf(column))].values;
    return std::equal(values.begin(), values.end(), std::begin(Names<E>::all), std::end(Names<E>::all));
}

QStringList idsOf(std::span<const Touchpoint> touchpoints) {
    QStringList ids;
    for (const Touchpoint& touchpoint : touchpoints)
        ids += touchpoint.touchpointId;
    return ids;
}

} // namespace

class TestFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enumerationsHaveTheNamesOfTheTables() {
        QVERIFY(sameNames<TeamRole>("team", "role"));
        QVERIFY(sameNames<PricingModel>("products", "pricing_model"));
        QVERIFY(sameNames<FeatureLevel>("features", "level"));
        QVERIFY(sameNames<Tier>("accounts", "tier"));
        QVERIFY(sameNames<ContactRole>("contacts", "role"));
        QVERIFY(sameNames<Seniority>("contacts", "seniority"));
        QVERIFY(sameNames<Sentiment>("contacts", "sentiment"));
        QVERIFY(sameNames<Circle>("contacts", "circle"));
        QVERIFY(sameNames<Relationship>("contacts", "relationship"));
        QVERIFY(sameNames<Channel>("contacts", "preferred_channel"));
        QVERIFY(sameNames<ContactStatus>("contacts", "status"));
        QVERIFY(sameNames<LinkKind>("contact_links", "kind"));
        QVERIFY(sameNames<ContactEventKind>("contact_events", "kind"));
        QVERIFY(sameNames<ContractStatus>("contracts", "status"));
        QVERIFY(sameNames<EndReason>("contracts", "end_reason"));
        QVERIFY(sameNames<Forecast>("contracts", "forecast"));
        QVERIFY(sameNames<TouchpointKind>("touchpoints", "kind"));
        QVERIFY(sameNames<Severity>("tickets", "severity"));
        QVERIFY(sameNames<TicketKind>("tickets", "kind"));
        QVERIFY(sameNames<Motion>("opportunities", "motion"));
        QVERIFY(sameNames<Stage>("opportunities", "stage"));
        QVERIFY(sameNames<Sourcer>("opportunities", "sourced_by_role"));
        QVERIFY(sameNames<CellRecord>("map_cells", "state"));
        QVERIFY(sameNames<ReferralState>("referrals", "state"));
        QVERIFY(sameNames<BusinessEventKind>("business_events", "kind"));
        QVERIFY(sameNames<ActionSource>("action_items", "source"));
        QVERIFY(sameNames<Side>("objectives", "whose"));
        QVERIFY(sameNames<ObjectiveState>("objectives", "state"));
        QVERIFY(sameNames<QbrState>("qbrs", "state"));
        QVERIFY(sameNames<DocumentKind>("narratives", "document"));
        QVERIFY(!valueOf<Tier>("") && !valueOf<Tier>("High") && valueOf<Tier>("mid") == Tier::Mid);
    }

    void recordsAreGroupedAndSorted() {
        FactsBuilder builder;
        for (const Text id : {Text("A"), Text("B"), Text("C")})
            builder.add(Account{.accountId = id, .name = id});
        builder.add(2, Touchpoint{.touchpointId = "9", .date = day("2026-01-02")});
        builder.add(0, Touchpoint{.touchpointId = "7", .date = day("2026-01-03")});
        builder.add(2, Touchpoint{.touchpointId = "8", .date = day("2026-01-02")});
        builder.add(2, Touchpoint{.touchpointId = "10", .date = day("2026-01-02")});
        builder.add(2, Touchpoint{.touchpointId = "1", .date = day("2026-01-01")});
        const auto facts = builder.build();
        QCOMPARE(idsOf(facts->at(0).touchpoints()), QStringList{QStringLiteral("7")});
        QVERIFY(facts->at(1).touchpoints().empty());
        QCOMPARE(idsOf(facts->at(2).touchpoints()).join(QLatin1Char(' ')), QStringLiteral("1 10 8 9"));
        QCOMPARE(facts->all<Touchpoint>().size(), std::size_t(5));
    }

    void keysAreOrderedByBytes() {
        // In UTF-16 the emoji would come before the full-width letter.
        FactsBuilder builder;
        QCOMPARE(builder.add(Account{.accountId = "a", .name = "1"}), 0);
        QCOMPARE(builder.add(Account{.accountId = "\xef\xbc\xa1", .name = "2"}), 1);
        QCOMPARE(builder.add(Account{.accountId = "\xf0\x9f\x9a\x80", .name = "3"}), 2);
        QCOMPARE(builder.add(Account{.accountId = "a", .name = "4"}), -1); // out of order: left out
        const auto facts = builder.build();
        QCOMPARE(facts->accountCount(), 3);
        QCOMPARE((*facts->find(QString::fromUtf8("\xf0\x9f\x9a\x80")))->name, Text("3"));
        QVERIFY(!facts->find(QStringLiteral("A")));
    }

    void linesBelongToTheirContracts() {
        FactsBuilder builder;
        builder.add(Product{.productId = "P", .name = "P"});
        builder.add(Account{.accountId = "A", .name = "A"});
        builder.add(Account{.accountId = "B", .name = "B"});
        builder.addContract(1, {.contractId = "1", .startOn = day("2026-01-01")},
                            {{.lineId = "b", .product = 0}, {.lineId = "a", .product = 0}});
        builder.addContract(0, {.contractId = "2", .startOn = day("2026-01-01")}, {});
        builder.addContract(0, {.contractId = "3", .startOn = day("2025-01-01")},
                            {{.lineId = "c", .product = 0}});
        const auto facts = builder.build();
        const AccountFacts first = facts->at(0), second = facts->at(1);
        QCOMPARE(first.lines().size(), std::size_t(1));
        QCOMPARE(first.contractOf(first.lines()[0]).contractId, Text("3"));
        QCOMPARE(first.contracts()[0].contractId, Text("3")); // by start
        QVERIFY(first.linesOf(*first.findContract("2")).empty());
        QCOMPARE(second.linesOf(second.contracts()[0])[0].lineId, Text("a"));
        QCOMPARE(second.contractOf(second.lines()[1]).contractId, Text("1"));
        QVERIFY(!first.findContract("1"));
    }

    void peopleAreResolved() {
        OneAccount book;
        book.begin();
        book.add(Contact{.contactId = "2", .name = "two"});
        book.add(Contact{.contactId = "1", .name = "one"});
        book.add(Touchpoint{.touchpointId = "T", .date = day("2026-01-01"), .contactIds = "2; gone;1"});
        book.add(NpsResponse{.responseId = "N", .contactId = "2", .date = day("2026-01-01"), .score = 5});
        const auto facts = book.facts();
        const auto met = facts->at(0).contactsOf(facts->at(0).touchpoints()[0]);
        QCOMPARE(met.size(), std::size_t(2));
        QVERIFY(met[0] == 1 && met[1] == 0);
        QCOMPARE(facts->at(0).nps()[0].contact, 1);
        QCOMPARE(facts->at(0).contactIndex("gone"), -1);
    }

    void moneyIsConvertedBothWays() {
        FactsBuilder builder;
        builder.add(Rate{currency("JPY"), *parseDecimal("0.00615")});
        const auto facts = builder.build();
        QCOMPARE(facts->toBookCurrency(1000, currency("JPY")), std::optional<std::int64_t>(615));
        QCOMPARE(facts->fromBookCurrency(615, currency("JPY")), std::optional<std::int64_t>(1000));
        QCOMPARE(facts->toBookCurrency(7, currency("EUR")), std::optional<std::int64_t>(7));
        QVERIFY(!facts->toBookCurrency(7, currency("SEK")));
        QVERIFY(!facts->isConvertible(currency("SEK")));
    }

    void listsAreTakenApart() {
        const auto parts = listParts(" a ;;b c; ");
        QCOMPARE(parts.size(), std::size_t(2));
        QCOMPARE(parts[1], Text("b c"));
        QVERIFY(listContains("a; b", "b") && !listContains("ab", "b") && !listContains("", ""));
    }

    void freshnessGoesUpToTheDate() {
        OneAccount book;
        book.product("P");
        book.begin();
        for (const char* m : {"2026-02", "2026-03", "2026-05"})
            book.add(Usage{.month = month(m), .product = 0});
        book.add(Ticket{.ticketId = "1", .openedOn = day("2026-04-12")});
        book.add(Ticket{.ticketId = "2", .openedOn = day("2026-04-16")});
        const Freshness freshness = freshnessAt(*book.facts(), day("2026-04-15"));
        QVERIFY(freshness.usage == month("2026-03"));
        QCOMPARE(freshness.tickets, std::optional(day("2026-04-12")));
        QVERIFY(!freshness.nps);
    }

    void aBookIsReadWhole() {
        SampleFacts sample;
        sample.make(25, 3);
        QVERIFY(sample.facts());
        const Facts& facts = *sample.facts();
        const auto count = [&](const char* table) {
            return std::size_t(TableRows(sample.book(), *findTable(table)).count().value_or(-1));
        };
        QCOMPARE(std::size_t(facts.accountCount()), count("accounts"));
        QCOMPARE(facts.products().size(), count("products"));
        QCOMPARE(facts.features().size(), count("features"));
        QCOMPARE(facts.rates().size(), count("rates"));
        QCOMPARE(facts.all<Department>().size(), count("departments"));
        QCOMPARE(facts.all<Contact>().size(), count("contacts"));
        QCOMPARE(facts.all<ContactLink>().size(), count("contact_links"));
        QCOMPARE(facts.all<ContactEvent>().size(), count("contact_events"));
        QCOMPARE(facts.all<Contract>().size(), count("contracts"));
        QCOMPARE(facts.all<ContractLine>().size(), count("contract_lines"));
        QCOMPARE(facts.all<Usage>().size(), count("usage"));
        QCOMPARE(facts.all<FeatureUsage>().size(), count("feature_usage"));
        QCOMPARE(facts.all<Touchpoint>().size(), count("touchpoints"));
        QCOMPARE(facts.all<Ticket>().size(), count("tickets"));
        QCOMPARE(facts.all<NpsResponse>().size(), count("nps"));
        QCOMPARE(facts.all<Invoice>().size(), count("invoices"));
        QCOMPARE(facts.all<Outcome>().size(), count("outcomes"));
        QCOMPARE(facts.all<Opportunity>().size(), count("opportunities"));
        QCOMPARE(facts.all<OpportunityContact>().size(), count("opportunity_contacts"));
        QCOMPARE(facts.all<MapCell>().size(), count("map_cells"));
        QCOMPARE(facts.all<BusinessEvent>().size(), count("business_events"));
        QCOMPARE(facts.all<HealthScore>().size(), count("health_scores"));
        QCOMPARE(facts.all<HealthOverride>().size(), count("health_overrides"));
        QCOMPARE(facts.all<ActionItem>().size(), count("action_items"));
        QCOMPARE(facts.all<Objective>().size(), count("objectives"));
        QCOMPARE(facts.all<Qbr>().size(), count("qbrs"));
        QCOMPARE(facts.all<Narrative>().size(), count("narratives"));
        QCOMPARE(facts.all<SprintEntry>().size(), count("sprint"));
        QCOMPARE(facts.programme().size(), count("programme"));
        QCOMPARE(facts.templates().size(), count("templates"));
        QCOMPARE(facts.holidays().size(), count("holidays"));
        QCOMPARE(facts.all<Referral>().size(), count("referrals"));
        QCOMPARE(facts.all<MapPosition>().size(), count("map_positions"));
    }

    void everyCellFindsItsField() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("edited.foothold"));
        const auto book = Book::create(path, QStringLiteral("Edited"), currency("EUR"));
        VERIFY_RESULT(book);
        const auto set = [&](const char* table, const char* key, std::map<QString, QString> values) {
            return RecordChange{.table = findTable(table),
                                .key = QString::fromUtf8(key).split(QLatin1Char('|')),
                                .values = std::move(values)};
        };
        const auto text = [](const char* utf8) { return QString::fromUtf8(utf8); };
        const ChangeSet changes{.what = text("Test"),
                                .source = text("test"),
                                .changes = {
                                    set("rates", "JPY", {{text("rate"), text("0.006")}}),
                                    set("products", "P",
                                        {{text("name"), text("Core")},
                                         {text("pricing_model"), text("hybrid")},
                                         {text("list_price"), text("12.34")},
                                         {text("segments"), text("smb;vip")}}),
                                    set("accounts", "A",
                                        {{text("name"), text("Acme")},
                                         {text("currency"), text("JPY")},
                                         {text("tier"), text("high")},
                                         {text("gross_margin"), text("0.75")},
                                         {text("customer_since"), text("2020-02-29")},
                                         {text("cac"), text("9000")}}),
                                    set("contracts", "K",
                                        {{text("account_id"), text("A")},
                                         {text("start_on"), text("2025-01-01")},
                                         {text("auto_renew"), text("yes")},
                                         {text("escalation_pct"), text("2.5")}}),
                                    set("contract_lines", "L",
                                        {{text("contract_id"), text("K")},
                                         {text("product_id"), text("P")},
                                         {text("seats"), text("12")},
                                         {text("arr"), text("1000")}}),
                                    set("usage", "A|2026-03|P|", {{text("usage_quantity"), text("7")}}),
                                    set("contacts", "C",
                                        {{text("account_id"), text("A")},
                                         {text("name"), text("J\xc3\xb6rg")},
                                         {text("seniority"), text("c_level")},
                                         {text("sponsor"), text("yes")},
                                         {text("influence"), text("5")}}),
                                    set("health_overrides", "A|2026-01-01",
                                        {{text("expires_on"), text("2026-02-01")},
                                         {text("score"), text("72.5")},
                                         {text("reason"), text("r")},
                                         {text("author"), text("x")}}),
                                }};
        const auto outcome = applyChanges(**book, changes);
        VERIFY_RESULT(outcome);
        QVERIFY2(outcome->errors.empty(),
                 outcome->errors.empty() ? "" : qPrintable(describe(outcome->errors[0])));

        const auto read = readFacts(**book);
        VERIFY_RESULT(read);
        const Facts& facts = **read;
        const AccountFacts account = facts.at(0);
        QCOMPARE(facts.settings().name.toString(), QStringLiteral("Edited"));
        QCOMPARE(facts.product(0).listPrice, std::optional<std::int64_t>(12'34));
        QVERIFY(facts.product(0).pricingModel == PricingModel::Hybrid);
        QVERIFY(listContains(facts.product(0).segments, "vip"));
        QVERIFY(account->tier == Tier::High && account->currency == currency("JPY"));
        QCOMPARE(account->grossMargin, std::optional(0.75));
        QCOMPARE(account->customerSince, std::optional(day("2020-02-29")));
        QCOMPARE(account->cac, std::optional<std::int64_t>(9000));
        QVERIFY(account.contracts()[0].autoRenew && !account.contracts()[0].endOn);
        QCOMPARE(account.contracts()[0].escalationPct, std::optional(2.5));
        QCOMPARE(account.lines()[0].arr, std::int64_t(1000));
        QCOMPARE(account.lines()[0].bookArr, std::optional<std::int64_t>(600)); // 1000 yen
        QCOMPARE(account.lines()[0].seats, std::optional<std::int64_t>(12));
        QCOMPARE(account.usage()[0].usageQuantity, std::int64_t(7));
        QCOMPARE(account.usage()[0].activeUsers, unknownCount);
        QCOMPARE(account.contacts()[0].name.toString(), QString::fromUtf8("J\xc3\xb6rg"));
        QVERIFY(account.contacts()[0].sponsor && account.contacts()[0].isExecutive());
        QCOMPARE(account.contacts()[0].influence, std::optional<std::int64_t>(5));
        QCOMPARE(account.healthOverrides()[0].score, 72.5);
    }
};

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
