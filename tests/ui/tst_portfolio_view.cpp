#include "core/metrics/retention_explanation.h"
#include "tests/ui/window_support.h"
#include "ui/account/account_page.h"
#include "ui/exchange/document_batch_dialog.h"
#include "ui/portfolio/portfolio_arrangement.h"
#include "ui/widgets/choice_filter.h"
#include "ui/widgets/format.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace foothold;

namespace {

PortfolioRow rowOf(const char* id, const char* segment, const char* csm, std::int64_t arr) {
    PortfolioRow row;
    row.accountId = row.name = QLatin1String(id);
    row.segment = QLatin1String(segment);
    row.csm = QLatin1String(csm);
    row.bookArr = arr;
    row.search = (row.name + QLatin1Char('\n') + row.csm).toCaseFolded();
    return row;
}

PortfolioFigures figuresWith(std::optional<HealthColour> colour, std::optional<Action> action,
                             std::vector<const Rule*> firing = {}) {
    PortfolioFigures figures;
    figures.colour = colour;
    figures.action.gated = action;
    figures.signals = std::move(firing);
    return figures;
}

std::vector<PortfolioRow> someRows() {
    std::vector<PortfolioRow> rows{rowOf("alpha", "smb", "Ann", 100), rowOf("beta", "enterprise", "Bo", 300),
                                   rowOf("gamma", "smb", "", 200), rowOf("delta", "", "Ann", 50)};
    rows[0].figures = figuresWith(HealthColour::Green, Action::Pursue, {findRule("limit_approaching")});
    rows[1].figures = figuresWith(HealthColour::Red, Action::Monitor);
    rows[2].figures = figuresWith(std::nullopt, std::nullopt);
    return rows; // delta's figures have not come yet
}

QStringList idsOf(const std::vector<PortfolioRow>& rows, const std::vector<int>& lines) {
    QStringList ids;
    for (const int line : lines)
        ids += line < 0 ? QStringLiteral("#%1").arg(-1 - line) : rows[std::size_t(line)].accountId;
    return ids;
}

QStringList list(const char* words) {
    return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// What the portfolio shows of the accounts, and what one does with several of them.
class TestPortfolioView : public QObject {
    Q_OBJECT

private:
    SampleWindow m;

    QTableView* table() { return m->table("portfolio.table"); }
    QString tile(const char* name) { return m->find<QLabel>(name)->text(); }
    ChoiceFilter* filter(const char* name) { return m->find<ChoiceFilter>(name); }
    /// Ticks a value in the menu of a filter.
    static void tick(ChoiceFilter* filter, const QString& key) {
        for (int row = 0; row < filter->list()->count(); ++row)
            if (QListWidgetItem* item = filter->list()->item(row); item->data(Qt::UserRole) == key)
                item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    }
    void select(int from, int to) {
        table()->setFocus();
        table()->setCurrentIndex(m->portfolio()->index(from, 0));
        for (int row = from; row < to; ++row)
            QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    }
    /// The entry of the view menu; the menu is made when it opens.
    QAction* viewEntry(const QString& what) {
        QMenu* menu = m->find<QToolButton>("portfolio.view")->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->objectName() == what || (!action->data().isNull() && action->data() == what))
                return action;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase_data() { addLocales(); }
    void initTestCase() { QVERIFY(m.prepare()); }
    void init() {
        QVERIFY(m.open());
        QTRY_VERIFY(m->portfolio()->rowCount() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(m->portfolio()->shownRows().back()->figures.has_value(), 20000);
    }
    void cleanup() { m.close(); }

    void filterLetsThrough_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing asked") << ""
                                       << ""
                                       << "alpha beta delta gamma";
        QTest::newRow("words") << "words"
                               << "ANN alp"
                               << "alpha";
        QTest::newRow("segment") << "segments"
                                 << "smb"
                                 << "alpha gamma";
        QTest::newRow("either segment") << "segments"
                                        << "smb enterprise"
                                        << "alpha beta gamma";
        QTest::newRow("csm") << "csms"
                             << "Ann"
                             << "alpha delta";
        QTest::newRow("colour") << "colours"
                                << "red green"
                                << "alpha beta";
        QTest::newRow("unknown colour, and not what has not come yet") << "colours"
                                                                       << "unknown"
                                                                       << "gamma";
        QTest::newRow("action") << "actions"
                                << "pursue"
                                << "alpha";
        QTest::newRow("signal") << "signals"
                                << "limit_approaching"
                                << "alpha";
        QTest::newRow("signal that does not fire") << "signals"
                                                   << "checkpoint_missed"
                                                   << "";
    }
    void filterLetsThrough() {
        QFETCH(QString, field);
        QFETCH(QString, values);
        QFETCH(QString, expected);
        const std::vector<PortfolioRow> rows = someRows();
        PortfolioDefinition definition = allAccounts();
        const QStringList asked = values.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        PortfolioFilter& filter = definition.filter;
        if (field == QLatin1String("words")) filter.words = values;
        for (const auto& [name, list] : {std::pair("segments", &filter.segments),
                                         {"csms", &filter.csms},
                                         {"colours", &filter.colours},
                                         {"actions", &filter.actions},
                                         {"signals", &filter.signalIds}})
            if (field == QLatin1String(name)) *list = asked;
        const PortfolioArrangement arranged = arrangementOf(rows, definition, {});
        QCOMPARE(idsOf(rows, arranged.lines).join(QLatin1Char(' ')), expected);
        QCOMPARE(arranged.totals.accounts, int(arranged.lines.size()));
        // A view that was kept and read again lets the same through.
        QCOMPARE(definitionOf(jsonOf(definition)), definition);
    }

    void groupsTheRows() {
        const std::vector<PortfolioRow> rows = someRows();
        PortfolioDefinition definition = allAccounts();
        definition.grouping = PortfolioGrouping::Segment;
        definition.sort = PortfolioColumn::Arr;
        definition.order = Qt::DescendingOrder;
        PortfolioArrangement arranged = arrangementOf(rows, definition, {});
        QCOMPARE(idsOf(rows, arranged.lines), list("#0 beta #1 gamma alpha #2 delta"));
        QCOMPARE(arranged.groups[1].key, QStringLiteral("smb"));
        QCOMPARE(arranged.groups[1].totals.arr, 300);
        QCOMPARE(arranged.groups[2].key, QString()); // those without one come last
        arranged = arrangementOf(rows, definition, {QStringLiteral("smb")});
        QCOMPARE(idsOf(rows, arranged.lines), list("#0 beta #1 #2 delta"));
        QCOMPARE(arranged.totals.accounts, 4); // closed groups count
        definition.grouping = PortfolioGrouping::Health;
        arranged = arrangementOf(rows, definition, {});
        QCOMPARE(idsOf(rows, arranged.lines), list("#0 beta #1 alpha #2 gamma delta")); // red first
    }

    void readsWhatItCan() {
        QCOMPARE(definitionOf({}), allAccounts());
        QCOMPARE(definitionOf(QStringLiteral("[1, 2")), allAccounts());
        const PortfolioDefinition read = definitionOf(QStringLiteral(
            R"({"columns":["name","arr","no such","arr","health"],"sort":"renewal_on","group":"moon",)"
            R"("descending":true,"widths":{"arr":1,"x":9},"segments":["smb",7],"later":{}})"));
        QCOMPARE(read.columns,
                 (std::vector{PortfolioColumn::Account, PortfolioColumn::Arr, PortfolioColumn::Health}));
        QCOMPARE(read.sort, PortfolioColumn::Renewal);
        QCOMPARE(read.order, Qt::DescendingOrder);
        QCOMPARE(read.grouping, PortfolioGrouping::None);
        QCOMPARE(read.widths.at(PortfolioColumn::Arr), 48);
        QCOMPARE(read.filter.segments, list("smb"));
    }

    void tilesAreOfWhatIsShown() {
        const Facts& facts = *m->service.facts();
        const Retention book =
            retentionOf(facts, yearTo(sampleDay), std::nullopt, Profiles(facts, sampleDay));
        QCOMPARE(tile("portfolio.nrr.value"), show::percent(book.groups[0].nrr, 1));
        QCOMPARE(tile("portfolio.grr.value"), show::percent(book.groups[0].grr, 1));
        tick(filter("portfolio.segments"), QStringLiteral("smb"));
        std::int64_t arr = 0;
        int accounts = 0;
        for (const PortfolioRow& row : m->portfolio()->rows())
            if (row.segment == QLatin1String("smb")) ++accounts, arr += row.bookArr.value_or(0);
        QVERIFY(accounts > 0 && accounts < m->portfolio()->total());
        QCOMPARE(m->portfolio()->rowCount(), accounts);
        QCOMPARE(tile("portfolio.arr.value"), show::compactMoney(arr, facts.settings().currency));
        QVERIFY(tile("portfolio.nrr.value") != show::percent(book.groups[0].nrr, 1));
        tick(filter("portfolio.segments"), QStringLiteral("smb"));
        QCOMPARE(m->portfolio()->rowCount(), m->portfolio()->total());
    }

    void aTileSaysWhatItIsMadeOf() {
        const Facts& facts = *m->service.facts();
        tick(filter("portfolio.segments"), QStringLiteral("smb"));
        m->find<QPushButton>("portfolio.nrr.explain")->click();
        auto* tree = m->find<QTreeWidget>("explain.tree");
        QTRY_VERIFY(tree->isVisible());
        QTreeWidgetItem* root = tree->topLevelItem(0);
        QCOMPARE(root->childCount(), 4); // start, expansion, contraction, churn
        const RetentionGroup group = [&] {
            std::vector<int> accounts;
            for (const PortfolioRow* row : m->portfolio()->shownRows())
                accounts.push_back(row->account);
            return retentionOfAccounts(facts, accounts, yearTo(sampleDay),
                                       Profiles(facts, sampleDay).ofBook());
        }();
        QVERIFY(group.nrr);
        QCOMPARE(tile("portfolio.nrr.value"), show::percent(group.nrr, 1));
        QCOMPARE(root->text(1), show::number(*group.nrr, 2));
        QStringList shown;
        for (const PortfolioRow* row : m->portfolio()->shownRows())
            shown += row->name;
        QTreeWidgetItem* start = root->child(0);
        QVERIFY(start->childCount() > 0 && start->childCount() <= int(shown.size()));
        for (int i = 0; i < start->childCount(); ++i)
            QVERIFY(shown.contains(start->child(i)->text(0)));
        // From an account to its contract line.
        tree->setCurrentItem(start->child(0));
        auto* lines = m->find<QTreeWidget>("explain.facts");
        QVERIFY(lines->topLevelItemCount() > 0);
        Q_EMIT lines->itemActivated(lines->topLevelItem(0), 0);
        auto* tabs = m->find<QTabWidget>("workspace.tabs");
        auto* page = qobject_cast<AccountPage*>(tabs->currentWidget());
        QVERIFY(page);
        QCOMPARE((*facts.find(page->accountId()))->name.toString(), start->child(0)->text(0));
        m->action("action.closeTab")->trigger();
        tick(filter("portfolio.segments"), QStringLiteral("smb"));
    }

    void closesAGroupWithTheKeyboard() {
        QAbstractItemModelTester tester(m->portfolio(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto* grouping = m->find<QComboBox>("portfolio.grouping");
        grouping->setCurrentIndex(grouping->findData(int(PortfolioGrouping::Csm)));
        Q_EMIT grouping->activated(grouping->currentIndex());
        const int all = m->portfolio()->rowCount();
        QVERIFY(all > m->portfolio()->total());
        QVERIFY(m->portfolio()->isGroup(0));
        table()->setFocus();
        table()->setCurrentIndex(m->portfolio()->index(0, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(m->portfolio()->rowCount() < all);
        QVERIFY(m->portfolio()->isGroup(0) && m->portfolio()->isGroup(1));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(m->portfolio()->rowCount(), all);
        // Sorting stays within the groups, and the cursor on its account.
        table()->setCurrentIndex(m->portfolio()->index(2, 0));
        const QString account = m->window.workspace()->portfolio()->currentAccount();
        table()->sortByColumn(int(PortfolioColumn::Health), Qt::DescendingOrder);
        QCOMPARE(m->window.workspace()->portfolio()->currentAccount(), account);
        QVERIFY(m->portfolio()->isGroup(0));
    }

    void keepsAView() {
        tick(filter("portfolio.colours"), QStringLiteral("red"));
        const int red = m->portfolio()->rowCount();
        table()->sortByColumn(int(PortfolioColumn::Renewal), Qt::AscendingOrder);
        m->action("column.industry")->trigger();
        m->dialogs.text = QStringLiteral("Red & urgent");
        QVERIFY(m->changes([this] { viewEntry(QStringLiteral("view.saveAs"))->trigger(); }));
        QTRY_VERIFY(m->find<QToolButton>("portfolio.view")->text().contains(QLatin1String("Red && urgent")));

        viewEntry(QString())->trigger();
        QCOMPARE(m->portfolio()->rowCount(), m->portfolio()->total());
        QVERIFY(table()->isColumnHidden(int(PortfolioColumn::Industry)));
        viewEntry(QStringLiteral("Red & urgent"))->trigger();
        QCOMPARE(m->portfolio()->rowCount(), red);
        QVERIFY(!table()->isColumnHidden(int(PortfolioColumn::Industry)));
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(PortfolioColumn::Renewal));
        QVERIFY(!viewEntry(QStringLiteral("view.save"))->isEnabled()); // nothing differs

        tick(filter("portfolio.colours"), QStringLiteral("amber"));
        QVERIFY(viewEntry(QStringLiteral("view.save"))->isEnabled());
        QVERIFY(m->changes([this] { viewEntry(QStringLiteral("view.save"))->trigger(); }));
        QVERIFY(m->changes([this] { viewEntry(QStringLiteral("view.remove"))->trigger(); }));
        QTRY_VERIFY(!viewEntry(QStringLiteral("Red & urgent")));
        QVERIFY(m->changes([this] { m->service.undo(); }));
        QTRY_VERIFY(viewEntry(QStringLiteral("Red & urgent")));
    }

    void showsTheViewThatTheSampleHas() {
        QAction* view = viewEntry(QStringLiteral("Renewals at risk"));
        QVERIFY(view);
        view->trigger();
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(PortfolioColumn::Renewal));
        QVERIFY(table()->isColumnHidden(int(PortfolioColumn::Csm)));
        QVERIFY(!table()->isColumnHidden(int(PortfolioColumn::Health)));
    }

    void editsACellInPlace() {
        select(0, 0);
        const QString id = m->portfolio()->row(0).accountId, before = m->portfolio()->row(0).csm;
        table()->setCurrentIndex(m->portfolio()->index(0, int(PortfolioColumn::Csm)));
        QTest::keyClick(table(), Qt::Key_F2);
        auto* line = table()->viewport()->findChild<QLineEdit*>();
        QVERIFY(line);
        QCOMPARE(line->text(), before);
        QVERIFY(m->changes([&] {
            QTest::keyClicks(line, QStringLiteral("Zoe O'Neil"));
            QTest::keyClick(line, Qt::Key_Return);
        }));
        QCOMPARE(m->account(id)->csm.toString(), QStringLiteral("Zoe O'Neil"));
        QTRY_COMPARE(m->portfolio()->row(m->portfolio()->lineOf(id)).csm, QStringLiteral("Zoe O'Neil"));
        // A derived segment is not taken for a given one.
        const int segment = int(PortfolioColumn::Segment);
        QCOMPARE(m->portfolio()->index(0, segment).data(Qt::EditRole).toString(),
                 m->account(id)->segment.toString());
    }

    void editsSeveralAtOnce() {
        select(1, 3);
        const QStringList ids = m->window.workspace()->portfolio()->selectedAccounts();
        QCOMPARE(ids.size(), 3);
        QTest::mouseClick(m->find<QPushButton>("portfolio.edit"), Qt::LeftButton);
        QDialog* edit = m->dialog("bulkEdit");
        QVERIFY(edit);
        auto* column = edit->findChild<QComboBox*>(QStringLiteral("bulkEdit.column"));
        column->setCurrentIndex(column->findData(findTable("accounts")->indexOf("region")));
        Q_EMIT column->activated(column->currentIndex());
        auto* field = edit->findChild<QLineEdit*>(QStringLiteral("field.region"));
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("Far away"));
        QVERIFY(m->changes([&] {
            QTest::mouseClick(edit->findChild<QPushButton*>(QStringLiteral("bulkEdit.save")), Qt::LeftButton);
        }));
        for (const QString& id : ids)
            QCOMPARE(m->account(id)->region.toString(), QStringLiteral("Far away"));
        QVERIFY(m->changes([this] { m->service.undo(); })); // one step
        for (const QString& id : ids)
            QVERIFY(m->account(id)->region.toString() != QLatin1String("Far away"));
    }

    void keepsTheDialogOpenWhenTheBookRefuses() {
        select(0, 1);
        const QStringList ids = m->window.workspace()->portfolio()->selectedAccounts();
        m->window.workspace()->portfolio()->editSelected();
        QDialog* edit = m->dialog("bulkEdit");
        QVERIFY(edit);
        auto* column = edit->findChild<QComboBox*>(QStringLiteral("bulkEdit.column"));
        column->setCurrentIndex(column->findData(findTable("accounts")->indexOf("parent_account_id")));
        Q_EMIT column->activated(column->currentIndex());
        auto* field = edit->findChild<QComboBox*>(QStringLiteral("field.parent_account_id"));
        QVERIFY(field);
        field->setCurrentIndex(field->findData(ids[0])); // an account cannot be its own parent
        Q_EMIT field->activated(field->currentIndex());
        const qint64 revision = m->service.state().revision;
        QTest::mouseClick(edit->findChild<QPushButton*>(QStringLiteral("bulkEdit.save")), Qt::LeftButton);
        QTRY_VERIFY(!edit->findChild<QLabel*>(QStringLiteral("bulkEdit.error"))->text().isEmpty());
        QVERIFY(edit->isVisible());
        QCOMPARE(m->service.state().revision, revision);
        edit->reject();
    }

    void printsSeveralPlans() {
        QTemporaryDir folder;
        m->dialogs.folder = folder.path();
        select(0, 1);
        m->window.workspace()->portfolio()->printSelected();
        QDialog* batch = m->dialog("documentBatch");
        QVERIFY(batch);
        QTest::mouseClick(batch->findChild<QPushButton*>(QStringLiteral("documentBatch.start")),
                          Qt::LeftButton);
        const auto files = [&] { return QDir(folder.path()).entryList({QStringLiteral("*.pdf")}); };
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 2, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(
            batch->findChild<QPushButton*>(QStringLiteral("documentBatch.close"))->text(),
            DocumentBatchDialog::tr("Close"), 30000);
        for (const QString& name : files()) {
            QFile file(QDir(folder.path()).filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.read(5) == "%PDF-");
        }
        batch->reject();
    }

    void offersEveryDocumentOfTheSelected() {
        QTemporaryDir folder;
        m->dialogs.folder = folder.path();
        select(0, 9);
        m->window.workspace()->portfolio()->printSelected();
        QDialog* batch = m->dialog("documentBatch");
        QVERIFY(batch);
        auto* document = batch->findChild<QComboBox*>(QStringLiteral("documentBatch.document"));
        auto* edition = batch->findChild<QComboBox*>(QStringLiteral("documentBatch.edition"));
        auto* start = batch->findChild<QPushButton*>(QStringLiteral("documentBatch.start"));
        QCOMPARE(document->count(), int(documentCatalogue().size()));
        const auto choose = [&](AccountDocument one) {
            document->setCurrentIndex(document->findData(int(one)));
        };
        for (const DocumentEntry& entry : documentCatalogue()) {
            choose(entry.document);
            QCOMPARE(edition->count(), int(entry.hasInternalEdition) + int(entry.hasCustomerEdition));
        }
        // Of opportunities there are as many as are open, whatever the number of accounts.
        const Facts& facts = *m->service.facts();
        qsizetype open = 0;
        for (const QString& id : m->window.workspace()->portfolio()->selectedAccounts())
            open +=
                qsizetype(subjectsOf(entryOf(AccountDocument::Handback), *facts.find(id), sampleDay).size());
        QVERIFY(open > 0);
        choose(AccountDocument::Handback);
        QVERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(
            batch->findChild<QPushButton*>(QStringLiteral("documentBatch.close"))->text(),
            DocumentBatchDialog::tr("Close"), 30000);
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.pdf")}).size(), open);
        batch->reject();
    }

    void copiesTheSelectedRows() {
        select(0, 2);
        QTest::keySequence(table(), QKeySequence::Copy);
        const QStringList lines =
            QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QStringList heading;
        for (const PortfolioColumn column :
             {PortfolioColumn::Account, PortfolioColumn::Segment, PortfolioColumn::Csm, PortfolioColumn::Arr})
            heading += m->portfolio()->headerData(int(column), Qt::Horizontal).toString();
        QVERIFY(lines[0].startsWith(heading.join(QLatin1Char('\t'))));
        QVERIFY(lines[1].startsWith(m->portfolio()->row(0).name + QLatin1Char('\t')));
    }

    void theFiguresBelowTheTableOpen() {
        QTRY_VERIFY(m->find<QPushButton>("portfolio.potential")->isVisible()); // all figures are there
        const auto valueOf = [&](const char* button) {
            m->find<QPushButton>(button)->click();
            auto* tree = m->find<QTreeWidget>("explain.tree");
            const QString before = m->find<QLabel>("explain.title")->text();
            const bool opened =
                QTest::qWaitFor([&] { return m->find<QLabel>("explain.title")->text() != before; }, 10000);
            return opened && tree->topLevelItemCount() == 1 ? tree->topLevelItem(0)->text(1) : QString();
        };
        const PortfolioTotals& totals = m->portfolio()->totals();
        QCOMPARE(valueOf("portfolio.health.green"), QLocale().toString(totals.green));
        QCOMPARE(m->find<QTreeWidget>("explain.facts")->topLevelItemCount(), totals.green);
        QCOMPARE(valueOf("portfolio.health.unknown"), QLocale().toString(totals.unknown));
        const double minor = double(m->service.facts()->settings().currency.minorPerMajor());
        QCOMPARE(valueOf("portfolio.potential"),
                 QLocale().toString(double(totals.whitespaceValue) / minor, 'f', 0));
    }

    void theTilesSayHowTheyChanged() {
        auto* note = m->find<QWidget>("portfolio.nrr");
        QTRY_VERIFY(m->portfolio()->rowCount() > 0);
        const auto nrrAt = [&](Date date) {
            const FactsPtr facts = m->service.facts();
            return retentionOf(*facts, yearTo(date), std::nullopt, Profiles(*facts, sampleDay))
                .groups.front()
                .nrr;
        };
        const double change = *nrrAt(sampleDay) - *nrrAt(addMonths(sampleDay, -3));
        QStringList texts;
        for (const QLabel* label : note->findChildren<QLabel*>())
            texts += label->text();
        const QString expected =
            (change > 0 ? QStringLiteral("\u25B2\u00A0") : QStringLiteral("\u25BC\u00A0")) +
            QLocale().toString(std::abs(change), 'f', 1);
        QVERIFY2(texts.join(QLatin1Char('|')).contains(expected), qPrintable(texts.join(QLatin1Char('|'))));
        m->find<QPushButton>("portfolio.nrr.explain")->click(); // and why
        auto* changes = m->find<QTreeWidget>("explain.changes");
        QTRY_COMPARE(changes->topLevelItemCount(), 1);
    }
};

QTEST_MAIN(TestPortfolioView)
#include "tst_portfolio_view.moc"
