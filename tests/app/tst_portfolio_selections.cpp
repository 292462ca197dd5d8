#include "tests/app/program.h"
#include "tests/ui/window_support.h"
#include "ui/retention/retention_data.h"
#include "ui/widgets/choice_filter.h"
#include "ui/widgets/format.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <cmath>

using namespace foothold;

namespace {

/// Major units in JSON ("1234.50") as minor units of a currency with two decimals.
qint64 minorOf(const QJsonValue& money) {
    return std::llround(money.toString().toDouble() * 100);
}

QString orUnknown(const QJsonValue& value) {
    return value.isNull() ? QStringLiteral("unknown") : value.toString();
}

} // namespace

/// Every filter of the portfolio with every grouping on several days, chosen in the window and kept as a
/// view: rows, groups, sums and tiles say what foothold-cli says of the same accounts.
class TestPortfolioSelections : public QObject {
    Q_OBJECT

private:
    SampleWindow m;
    QTemporaryDir m_folder;
    QString m_book; ///< the same book, for the command line

    QJsonObject ask(const QStringList& words) const {
        QStringList arguments{words[0], m_book};
        arguments += words.mid(1);
        arguments += QStringLiteral("--json");
        const program::Outcome outcome = program::run(arguments);
        if (!outcome.ended(0)) qWarning("%s", outcome.told().constData());
        return QJsonDocument::fromJson(outcome.out).object();
    }
    /// What passes one value of one filter, by the command line.
    QSet<QString> expectedOf(const QByteArray& filter, const QString& value, const QString& day) const {
        QSet<QString> ids;
        if (filter == "signals") {
            for (const auto& each : ask({QStringLiteral("signals"), QStringLiteral("--as-of"), day})
                                        .value(QLatin1String("signals"))
                                        .toArray())
                if (each[QLatin1String("id")] == value && each[QLatin1String("account_id")].isString())
                    ids += each[QLatin1String("account_id")].toString();
            return ids;
        }
        const char* field = filter == "segments"  ? "segment"
                            : filter == "csms"    ? "csm"
                            : filter == "colours" ? "health_colour"
                                                  : "gated_action";
        for (const auto& each : accountsAt(day))
            if (filter.isEmpty() || orUnknown(each[QLatin1String(field)]) == value)
                ids += each[QLatin1String("account_id")].toString();
        return ids;
    }
    QJsonArray accountsAt(const QString& day) const {
        return ask({QStringLiteral("accounts"), QStringLiteral("--as-of"), day})
            .value(QLatin1String("accounts"))
            .toArray();
    }

    void show(const QString& day) {
        if (isoDate(m->window.workspace()->asOf()) == day) return;
        QSignalSpy rows(m->window.workspace()->portfolio(), &PortfolioView::shown);
        m->action("action.asOf")->trigger();
        auto* line = m->find<QMenu>("asOf.menu")->findChild<QLineEdit*>(QStringLiteral("asOf.typed"));
        line->setText(day);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(isoDate(m->window.workspace()->asOf()), day);
        QVERIFY(!rows.isEmpty() || rows.wait(20000)); // then their figures
        QTRY_VERIFY_WITH_TIMEOUT(m->find<QPushButton>("portfolio.potential")->isVisible(), 20000);
    }
    void tick(const QByteArray& name, const QString& value) {
        auto* filter = m->find<ChoiceFilter>(("portfolio." + name).constData());
        int found = 0;
        for (int row = 0; row < filter->list()->count(); ++row)
            if (QListWidgetItem* item = filter->list()->item(row); item->data(Qt::UserRole) == value) {
                item->setCheckState(Qt::Checked);
                ++found;
            }
        QCOMPARE(found, 1);
    }
    QAction* viewEntry(const QString& what) {
        QMenu* menu = m->find<QToolButton>("portfolio.view")->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->objectName() == what || (!action->data().isNull() && action->data() == what))
                return action;
        return nullptr;
    }
    QSet<QString> shown() {
        QSet<QString> ids;
        for (const PortfolioRow* row : m->portfolio()->shownRows())
            ids += row->accountId;
        return ids;
    }
    QString tile(const char* name) { return m->find<QLabel>(name)->text(); }

    /// The rows of the table by groups: those below a group's line belong to it.
    void groupsAddUp(PortfolioGrouping grouping) {
        PortfolioModel& model = *m->portfolio();
        qint64 arr = 0;
        int rows = 0, groups = 0;
        QString group;
        for (int line = 0; line < model.rowCount(); ++line) {
            if (model.isGroup(line)) {
                ++groups;
                continue;
            }
            const QString its = groupKeyOf(model.row(line), grouping);
            if (grouping != PortfolioGrouping::None && (line == 0 || model.isGroup(line - 1))) {
                QVERIFY(rows == 0 || its != group);
                group = its;
            } else if (grouping != PortfolioGrouping::None) {
                QCOMPARE(its, group);
            }
            arr += model.row(line).bookArr.value_or(0);
            ++rows;
        }
        QCOMPARE(rows, model.totals().accounts);
        QCOMPARE(arr, model.totals().arr);
        QCOMPARE(groups > 0, grouping != PortfolioGrouping::None && rows > 0);
    }
    /// Sums and tiles, against the movements of exactly the accounts that are shown.
    void tilesAgree() {
        const Facts& facts = *m->service.facts();
        const Date day = m->window.workspace()->asOf();
        std::vector<int> accounts;
        qint64 arr = 0;
        int known = 0;
        for (const PortfolioRow* row : m->portfolio()->shownRows()) {
            accounts.push_back(row->account);
            arr += row->bookArr.value_or(0);
            known += row->figures && row->figures->colour;
        }
        const RetentionGroup group =
            retentionOfAccounts(facts, accounts, yearTo(day), Profiles(facts, day).ofBook());
        QCOMPARE(tile("portfolio.nrr.value"), show::percent(group.nrr, 1));
        QCOMPARE(tile("portfolio.grr.value"), show::percent(group.grr, 1));
        QCOMPARE(tile("portfolio.gate.value"), gateText(group.gate));
        QCOMPARE(tile("portfolio.arr.value"), show::compactMoney(arr, facts.settings().currency));
        QVERIFY(tile("portfolio.totals").contains(show::compactMoney(arr, facts.settings().currency)));
        const PortfolioTotals& totals = m->portfolio()->totals();
        QCOMPARE(totals.green + totals.amber + totals.red, known);
        QCOMPARE(totals.unknown, int(accounts.size()) - known);
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m.prepare());
        m_book = sampleBook(m_folder, QStringLiteral("other"));
        QVERIFY(!m_book.isEmpty());
        useLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(m.prepareAndOpen());
        QTRY_VERIFY(m->portfolio()->rowCount() > 0);
    }
    void cleanup() {
        viewEntry(QString())->trigger(); // all accounts
        m->undoAll();
    }
    void cleanupTestCase() { m.close(); }

    void agreesWithTheCommandLine_data() {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("day");
        const std::pair<const char*, QStringList> filters[] = {
            {"", {QString()}},
            {"segments", {QStringLiteral("smb"), QStringLiteral("enterprise")}},
            {"csms", {QStringLiteral("Sabine Jourdan")}},
            {"colours", {QStringLiteral("green"), QStringLiteral("red"), QStringLiteral("unknown")}},
            {"actions", {QStringLiteral("seed"), QStringLiteral("unknown")}},
            {"signals", {QStringLiteral("limit_approaching"), QStringLiteral("checkpoint_missed")}}};
        for (const auto& [filter, values] : filters)
            for (const QString& value : values)
                for (const char* day : {"2026-04-15", "2025-12-31", "2025-03-31"})
                    QTest::addRow("%s %s on %s", filter, qPrintable(value), day)
                        << QByteArray(filter) << value << QString::fromLatin1(day);
    }
    void agreesWithTheCommandLine() {
        QFETCH(QByteArray, filter);
        QFETCH(QString, value);
        QFETCH(QString, day);
        show(day);
        if (!filter.isEmpty()) tick(filter, value);
        const QSet<QString> expected = expectedOf(filter, value, day);
        QCOMPARE(shown(), expected);
        for (const auto& each : accountsAt(day)) {
            const QString id = each[QLatin1String("account_id")].toString();
            if (!expected.contains(id)) continue;
            const PortfolioRow& row = m->portfolio()->row(m->portfolio()->lineOf(id));
            if (row.currency.minorPerMajor() == 100) QCOMPARE(row.arr, minorOf(each[QLatin1String("arr")]));
            const QJsonValue health = each[QLatin1String("health")];
            QCOMPARE(row.figures->health.has_value(), health.isDouble());
            if (health.isDouble()) QVERIFY(std::abs(*row.figures->health - health.toDouble()) < 0.006);
        }
        tilesAgree();
        auto* grouping = m->find<QComboBox>("portfolio.grouping");
        for (int i = 0; i < grouping->count(); ++i) {
            grouping->setCurrentIndex(i);
            Q_EMIT grouping->activated(i);
            groupsAddUp(PortfolioGrouping(grouping->currentData().toInt()));
            QCOMPARE(shown(), expected);
            tilesAgree();
        }
        // Kept as a view and shown again, on the same day and on another.
        m->dialogs.text = QStringLiteral("Kept");
        QVERIFY(m->changes([this] { viewEntry(QStringLiteral("view.saveAs"))->trigger(); }));
        QTRY_VERIFY(viewEntry(QStringLiteral("Kept")));
        const PortfolioDefinition kept = m->window.workspace()->portfolio()->definition();
        viewEntry(QString())->trigger();
        QCOMPARE(m->portfolio()->rowCount(), m->portfolio()->total());
        viewEntry(QStringLiteral("Kept"))->trigger();
        QCOMPARE(m->window.workspace()->portfolio()->definition(), kept);
        QTRY_COMPARE(shown(), expected);
        show(QStringLiteral("2026-01-31"));
        QCOMPARE(shown(), expectedOf(filter, value, QStringLiteral("2026-01-31")));
        tilesAgree();
    }

    void tilesOfACsmAreThoseOfRetention() {
        show(QStringLiteral("2026-04-15"));
        tick("csms", QStringLiteral("Sabine Jourdan"));
        for (const auto& group :
             ask({QStringLiteral("retention"), QStringLiteral("--from"), QStringLiteral("2025-04-15"),
                  QStringLiteral("--to"), QStringLiteral("2026-04-15"), QStringLiteral("--by"),
                  QStringLiteral("csm")})
                 .value(QLatin1String("groups"))
                 .toArray()) {
            if (group[QLatin1String("group")] != QLatin1String("Sabine Jourdan")) continue;
            QCOMPARE(tile("portfolio.nrr.value"), show::percent(group[QLatin1String("nrr")].toDouble(), 1));
            QCOMPARE(tile("portfolio.grr.value"), show::percent(group[QLatin1String("grr")].toDouble(), 1));
            qint64 arr = 0; // of customers of a year ago, of new ones, and of those that came back
            for (const char* part : {"ending", "new_logo_arr", "reactivated_arr"})
                arr += minorOf(group[QLatin1String(part)]);
            QCOMPARE(tile("portfolio.arr.value"), show::compactMoney(arr, *Currency::parse("EUR")));
            return;
        }
        QFAIL("foothold-cli has no such group");
    }

    void twoFiltersNarrowEachOther() {
        show(QStringLiteral("2026-04-15"));
        tick("colours", QStringLiteral("green"));
        const QSet<QString> green = shown();
        tick("csms", QStringLiteral("Sabine Jourdan"));
        const QString day = QStringLiteral("2026-04-15");
        QCOMPARE(shown(), green & expectedOf("csms", QStringLiteral("Sabine Jourdan"), day));
        tick("segments", QStringLiteral("smb"));
        QCOMPARE(shown(), green & expectedOf("csms", QStringLiteral("Sabine Jourdan"), day) &
                              expectedOf("segments", QStringLiteral("smb"), day));
        QVERIFY(!shown().isEmpty());
        tilesAgree();
    }
};

QTEST_MAIN(TestPortfolioSelections)
#include "tst_portfolio_selections.moc"
