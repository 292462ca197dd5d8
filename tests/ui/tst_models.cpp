#include "core/facts/facts_builder.h"
#include "core/sample/sample_book.h"
#include "core/store/book.h"
#include "core/store/facts_reader.h"
#include "tests/support.h"
#include "ui/account/account_records.h"
#include "ui/portfolio/portfolio_loader.h"
#include "ui/portfolio/portfolio_model.h"
#include "ui/today/task_tree.h"
#include "ui/widgets/choice_model.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/sheet_role.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace foothold;

class TestModels : public QObject {
    Q_OBJECT

private:
    static FactsPtr smallBook() {
        FactsBuilder builder;
        Product product;
        product.productId = "P1";
        product.name = "Core";
        builder.add(product);
        for (const auto& [id, name, arr] : {std::tuple("A1", "beta", 300), std::tuple("A2", "Alpha", 100),
                                            std::tuple("A3", "gamma 2", 0)}) {
            Account account;
            account.accountId = builder.text(id);
            account.name = builder.text(name);
            account.currency = *Currency::parse("EUR");
            const int index = builder.add(account);
            Contact contact;
            contact.contactId = builder.text(std::string("C-") + id);
            contact.name = "Ann";
            builder.add(index, contact);
            if (arr == 0) continue;
            Contract contract;
            contract.contractId = builder.text(std::string("K-") + id);
            contract.startOn = dateOf(2025, 1, 1);
            ContractLine line;
            line.lineId = builder.text(std::string("L-") + id);
            line.product = 0;
            line.arr = arr * 100;
            builder.addContract(index, contract, {line});
        }
        return builder.build();
    }
    static QStringList names(const PortfolioModel& model) {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names += model.index(row, 0).data().toString();
        return names;
    }
    static QStringList list(std::initializer_list<const char*> words) {
        QStringList list;
        for (const char* word : words)
            list += QString::fromUtf8(word);
        return list;
    }

private Q_SLOTS:
    void portfolioSortsAndFilters() {
        const FactsPtr facts = smallBook();
        PortfolioModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(portfolioRows(*facts, dateOf(2026, 1, 1)), *Currency::parse("EUR"), dateOf(2026, 1, 1));
        QCOMPARE(names(model), list({"Alpha", "beta", "gamma 2"}));
        model.sort(int(PortfolioColumn::Arr), Qt::DescendingOrder);
        QCOMPARE(names(model), list({"beta", "Alpha", "gamma 2"}));
        QPersistentModelIndex beta = model.index(0, 0);
        model.sort(int(PortfolioColumn::Account), Qt::AscendingOrder);
        QCOMPARE(beta.data().toString(), QStringLiteral("beta"));
        QCOMPARE(model.totals().arr, 40000);
        PortfolioFilter filter;
        filter.words = QStringLiteral("GAM");
        model.setFilter(filter);
        QCOMPARE(names(model), list({"gamma 2"}));
        QCOMPARE(model.totals().arr, 0);
        QCOMPARE(model.lineOf(QStringLiteral("A1")), -1);
        model.setFilter({});
        QCOMPARE(model.lineOf(QStringLiteral("A1")), 1);
    }

    void unknownFiguresComeLastEitherWay() {
        const FactsPtr facts = smallBook();
        PortfolioModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(portfolioRows(*facts, dateOf(2026, 1, 1)), *Currency::parse("EUR"), dateOf(2026, 1, 1));
        std::vector<PortfolioFigures> figures(3);
        figures[0].health = 80.0; // Alpha
        figures[0].colour = HealthColour::Green;
        figures[2].health = 20.0; // gamma 2
        figures[2].colour = HealthColour::Red;
        model.setFigures(0, figures);
        model.sort(int(PortfolioColumn::Health), Qt::AscendingOrder);
        QCOMPARE(names(model), list({"gamma 2", "Alpha", "beta"}));
        model.sort(int(PortfolioColumn::Health), Qt::DescendingOrder);
        QCOMPARE(names(model), list({"Alpha", "gamma 2", "beta"}));
        QCOMPARE(model.totals().green, 1);
        QCOMPARE(model.totals().unknown, 1);
        QCOMPARE(model.index(2, int(PortfolioColumn::Health)).data().toString(), QStringLiteral("\u2013"));
    }

    void keepsFiguresOfTheLastRevisionWhileNewOnesAreMade() {
        const FactsPtr facts = smallBook();
        PortfolioModel model;
        const auto rows = [&] { return portfolioRows(*facts, dateOf(2026, 1, 1)); };
        model.setRows(rows(), *Currency::parse("EUR"), dateOf(2026, 1, 1));
        std::vector<PortfolioFigures> figures(3);
        figures[0].health = 80.0;
        model.setFigures(0, figures);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows(rows(), *Currency::parse("EUR"), dateOf(2026, 1, 1));
        QCOMPARE(reset.size(), 0);
        QVERIFY(model.row(0).figures && model.row(0).figures->health == 80.0);
    }

    void loaderMakesEveryFigure() {
        const FactsPtr facts = smallBook();
        PortfolioLoader loader;
        QSignalSpy finished(&loader, &PortfolioLoader::finished);
        int figures = 0;
        connect(&loader, &PortfolioLoader::figuresReady, this,
                [&](const std::shared_ptr<PortfolioBatch>& batch) { figures += int(batch->figures.size()); });
        loader.load(facts, dateOf(2026, 1, 1));
        QVERIFY(finished.wait());
        QCOMPARE(figures, 3);
    }

    void recordsHaveEveryColumn() {
        const FactsPtr facts = smallBook();
        const AccountFacts account = facts->at(0);
        const auto columns = [](const char* table) { return findTable(table)->columns.size(); };
        QCOMPARE(accountCells(account).size(), columns("accounts"));
        QCOMPARE(contactRecords(account).at(0).size(), columns("contacts"));
        QCOMPARE(contractRecords(account).at(0).size(), columns("contracts"));
        const auto lines = lineRecords(account, QStringLiteral("K-A1"));
        QCOMPARE(lines.at(0).size(), columns("contract_lines"));
        QCOMPARE(lines.at(0)[std::size_t(findTable("contract_lines")->indexOf("arr"))],
                 QStringLiteral("300.00"));
        QCOMPARE(mapCellRecord(account, 0, {}).size(), columns("map_cells"));
    }

    void tasksStandInGroups_data() {
        QTest::addColumn<int>("grouping");
        for (const auto& [name, grouping] :
             {std::pair("due", TaskGrouping::Due), std::pair("account", TaskGrouping::Account),
              std::pair("owner", TaskGrouping::Owner), std::pair("forum", TaskGrouping::Forum)})
            QTest::newRow(name) << int(grouping);
    }
    void tasksStandInGroups() {
        QFETCH(int, grouping);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sample.foothold"));
        const Date day = dateOf(2026, 4, 15);
        VERIFY_RESULT(makeSampleBook(path, {.accounts = 12, .seed = 3, .asOf = day, .progress = {}}));
        const auto book = Book::open(path, Book::Access::ReadOnly);
        VERIFY_RESULT(book);
        const auto facts = readFacts(**book);
        VERIFY_RESULT(facts);
        const AgendaPtr agenda = makeAgenda(*facts, day);
        TaskTree tree;
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.show(agenda, {.grouping = TaskGrouping(grouping)});
        QVERIFY(tree.rowCount() > 0);
        int line = 0;
        for (int group = 0; group < tree.rowCount(); ++group) {
            const QModelIndex above = tree.index(group, 0);
            QVERIFY(tree.rowCount(above) > 0); // no empty group
            QVERIFY(!tree.taskAt(above) && !tree.newsAt(above));
            for (int row = 0; row < tree.rowCount(above); ++row, ++line) {
                const QModelIndex what = tree.index(row, TaskTree::What, above);
                QVERIFY(tree.taskAt(what) || tree.newsAt(what));
                // A spreadsheet gets the same, line by line.
                QVERIFY(above.data().toString().startsWith(tree.sheetGroup(line)));
                QCOMPARE(tree.sheetData(line, TaskTree::What, Qt::DisplayRole).toString(),
                         what.data().toString());
            }
        }
        QCOMPARE(tree.sheetRows(), line);
        tree.show(agenda, {.grouping = TaskGrouping(grouping), .words = QStringLiteral("no such words")});
        QCOMPARE(tree.rowCount(), 0);
        QCOMPARE(tree.sheetRows(), 0);
    }

    void choicesAreFound() {
        QObject owner;
        ChoiceModel model({{QStringLiteral("a"), QStringLiteral("Alpha")}, {QStringLiteral("b"), QString()}},
                          &owner);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.append({QStringLiteral("c"), QStringLiteral("Gamma")});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf(QStringLiteral("c")), 2);
        QCOMPARE(model.rowOf(QStringLiteral("Alpha")), -1); // a name is no key
        QCOMPARE(model.index(2).data().toString(), QStringLiteral("Gamma"));
        QCOMPARE(model.index(2).data(Qt::UserRole).toString(), QStringLiteral("c"));
    }

    /// A text is its own order and value; what is given in their place counts instead.
    void listsKeepATextOnce() {
        ListModel model({QStringLiteral("a"), QStringLiteral("b")});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{{textCell(QStringLiteral("beta")), orderedCell(QStringLiteral("low"), 1)}, 0},
                       {{textCell({}), orderedCell(QStringLiteral("none"), {})}, 1},
                       {{textCell(QStringLiteral("Alpha")), orderedCell(QStringLiteral("high"), 9)}, 2}});
        const auto keys = [&] {
            QList<int> all;
            for (int row = 0; row < model.rowCount(); ++row)
                all += model.index(row, 0).data(ListModel::KeyRole).toInt();
            return all;
        };
        model.sort(0);
        QCOMPARE(keys(), (QList{2, 0, 1}));
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(keys(), (QList{2, 0, 1})); // without an order it comes last
        const auto value = [&](int row, int column) {
            return model.index(row, column).data(SheetRole).value<SheetCell>();
        };
        QCOMPARE(value(0, 0), SheetCell(QStringLiteral("Alpha")));
        QCOMPARE(value(2, 0), SheetCell());
        QCOMPARE(value(2, 1), SheetCell(QStringLiteral("none")));
    }

    void recordModelEditsAndSorts() {
        const FactsPtr facts = smallBook();
        RecordModel model(*findTable("contacts"), {"name", "influence", "role"});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<RecordCells> records;
        for (const auto& [key, influence] :
             {std::pair("c1", "3"), std::pair("c2", ""), std::pair("c3", "10")}) {
            RecordCells cells = contactRecords(facts->at(0)).front();
            cells[0] = QString::fromLatin1(key);
            cells[std::size_t(findTable("contacts")->indexOf("influence"))] = QString::fromLatin1(influence);
            records.push_back(cells);
        }
        model.setRecords(records);
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(model.key(0), QStringLiteral("c3"));
        QCOMPARE(model.key(2), QStringLiteral("c2"));
        QSignalSpy edited(&model, &RecordModel::edited);
        QVERIFY(model.setData(model.index(0, 2), QStringLiteral("champion")));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0][0].toString(), QStringLiteral("c3"));
        QCOMPARE(edited[0][1].toString(), QStringLiteral("role"));
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("Champion"));
        model.setWritable(false);
        QVERIFY(!(model.flags(model.index(0, 2)) & Qt::ItemIsEditable));
        QVERIFY(!model.setData(model.index(0, 2), QStringLiteral("blocker")));
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
