#include "core/exchange/profile_versions.h"
#include "core/metrics/profile.h"
#include "tests/core/fact_helpers.h"
#include "tests/support.h"

#include <QFile>

#include <set>

using namespace foothold;

namespace {

struct Rows {
    std::vector<ProfileRow> rows;

    Rows& row(const char* validFrom, Text segment, Text key, Text value) {
        rows.push_back({day(validFrom), segment, key, value});
        return *this;
    }
    Profiles at(const char* date) const {
        FactsBuilder builder;
        for (auto it = rows.rbegin(); it != rows.rend(); ++it) // in any order
            builder.add(*it);
        return {*builder.build(), day(date)};
    }
};

} // namespace

class TestScoringProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasAFieldOfItsOwn() {
        std::set<const double*> fields;
        std::set<std::string_view> names;
        ScoringProfile profile;
        for (const ProfileKey& key : profileKeys()) {
            QVERIFY2(fields.insert(&key.field(profile)).second, key.name.data());
            QVERIFY2(names.insert(key.name).second, key.name.data());
            QVERIFY2(key.allows(key.of(profile)) && !key.meaning.empty(), key.name.data());
            QVERIFY2(!key.allows(key.least - 1) && !key.allows(key.most + 1), key.name.data());
            QCOMPARE(findProfileKey(key.name), &key);
        }
        QCOMPARE(fields.size() * sizeof(double), sizeof(ScoringProfile)); // every field has a key
        QVERIFY(!findProfileKey("luck"));
    }

    void everyKeyIsDescribed() {
        QFile page(QStringLiteral(FOOTHOLD_SOURCE_DIR "/docs/data.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray text = page.readAll();
        for (const ProfileKey& key : profileKeys()) {
            const QByteArray cell = "| `" + QByteArray(key.name.data(), qsizetype(key.name.size())) + "` |";
            QVERIFY2(text.contains(cell), cell.constData());
        }
    }

    void aVersionHoldsFromItsDay() {
        Rows rows;
        rows.row("2026-01-01", "", "health.green_from", "75")
            .row("2026-03-01", "", "health.amber_from", "50");
        QCOMPARE(rows.at("2025-12-31").ofBook().greenFrom, 70.0);
        QVERIFY(!rows.at("2025-12-31").validFrom());
        QCOMPARE(rows.at("2026-01-01").ofBook().greenFrom, 75.0);
        QCOMPARE(rows.at("2026-02-28").ofBook().greenFrom, 75.0);
        const Profiles later = rows.at("2026-03-01"); // complete in itself: green has its default again
        QCOMPARE(later.ofBook().greenFrom, 70.0);
        QCOMPARE(later.ofBook().amberFrom, 50.0);
        QVERIFY(later.validFrom() == day("2026-03-01"));
    }

    void aSegmentsOwnRowComesFirst() {
        Rows rows;
        rows.row("2026-01-01", "smb", "cadence.high", "10").row("2026-01-01", "", "cadence.high", "20");
        rows.row("2026-01-01", "", "gate.closed_below", "82");
        const Profiles profiles = rows.at("2026-01-01");
        QCOMPARE(profiles.ofSegment("smb").cadenceDays[0], 10.0);
        QCOMPARE(profiles.ofSegment("enterprise").cadenceDays[0], 20.0);
        QCOMPARE(profiles.ofBook().cadenceDays[0], 20.0);
        QCOMPARE(profiles.ofSegment("smb").gateClosedBelow, 82.0);  // every segment: smb too
        QCOMPARE(profiles.ofSegment("smb").gateCautionBelow, 85.0); // its default
        QCOMPARE(Rows().at("2026-01-01").ofSegment("low_arpa").gateClosedBelow, 60.0);
    }

    void whatMeansNothingDecidesNothing() {
        Rows rows;
        rows.row("2026-01-01", "", "luck", "7").row("2026-01-01", "", "health.green_from", "soon");
        rows.row("2026-01-01", "", "health.amber_from", "-1").row("2026-01-01", "", "cadence.low", "1.5");
        QVERIFY(rows.at("2026-01-01").ofBook() == ScoringProfile());
    }

    void editingMakesAVersionOfTheOneInForce() {
        Rows rows;
        rows.row("2026-01-01", "", "cadence.high", "20").row("2026-01-01", "smb", "cadence.high", "10");
        const auto changes =
            profileChanges(rows.rows, day("2026-03-01"),
                           {.segment = {},
                            .values = {{QStringLiteral("health.green_from"), QStringLiteral("80")}},
                            .note = {}});
        VERIFY_RESULT(changes);
        QCOMPARE(changes->size(), std::size_t(3)); // the two that were there, and the new one
        for (const RecordChange& change : *changes)
            QCOMPARE(change.key.front(), QStringLiteral("2026-03-01"));
        VERIFY_ERROR(
            profileChanges(
                rows.rows, day("2026-03-01"),
                {.segment = {}, .values = {{QStringLiteral("luck"), QStringLiteral("8")}}, .note = {}}),
            ErrorKind::Usage);
        VERIFY_ERROR(profileChanges({}, day("2026-03-01"), {}), ErrorKind::Usage);
    }

    void resettingLeavesOlderVersions() {
        Rows rows;
        rows.row("2026-01-01", "", "cadence.high", "20").row("2026-03-01", "", "cadence.low", "100");
        const auto same = profileReset(rows.rows, day("2026-03-01"), QStringLiteral("Defaults"));
        QCOMPARE(same.size(), std::size_t(2));
        QVERIFY(same[0].kind == RecordChange::Kind::Delete &&
                same[0].key.last() == QLatin1String("cadence.low"));
        QCOMPARE(same[1].key.last(), QStringLiteral("note"));
        const auto later = profileReset(rows.rows, day("2026-04-01"), QStringLiteral("Defaults"));
        QCOMPARE(later.size(), std::size_t(1)); // a new version with nothing but its note
        rows.row("2026-04-01", "", "note", "Defaults");
        QVERIFY(rows.at("2026-04-01").ofBook() == ScoringProfile());
        QCOMPARE(rows.at("2026-03-31").ofBook().cadenceDays[2], 100.0);
    }
};

QTEST_APPLESS_MAIN(TestScoringProfile)
#include "tst_scoring_profile.moc"
