#include "ui/account/contracts_section.h"

#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/metrics/whitespace_map.h"
#include "core/playbook/renewal_explanation.h"
#include "ui/account/account_records.h"
#include "ui/account/contract_timeline.h"
#include "ui/account/figures.h"
#include "ui/account/record_side.h"
#include "ui/widgets/format.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/record_table.h"

#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace foothold {

ContractsSection::ContractsSection(AccountPorts ports, QWidget* parent)
    : AccountSection(ports, parent)
    , m_contracts{*findTable("contracts")}
    , m_lines{*findTable("contract_lines")}
    , m_sides(new QStackedWidget)
    , m_timeline(new ContractTimeline) {
    m_contracts.records = new RecordTable(
        "contracts",
        new RecordModel(m_contracts.table, {"number", "start_on", "end_on", "signed_on", "status",
                                            "auto_renew", "notice_days", "forecast", "terminated_on"}),
        {tr("Contracts"), tr("Add contract"), tr("Delete"),
         tr("No contract yet. Add one to see ARR, renewal and whitespace."), "contract"});
    m_lines.records = new RecordTable(
        "lines",
        new RecordModel(m_lines.table, {"product_id", "department", "plan_tier", "seats", "usage_limit",
                                        "arr", "start_on", "end_on"}),
        {tr("Lines of this contract"), tr("Add line"), tr("Delete"),
         tr("A contract's lines say which product it covers, for whom and at what ARR."), "columns"});
    m_contracts.side =
        new RecordSide(m_contracts.table,
                       {"number", "start_on", "end_on", "signed_on", "status", "terminated_on", "auto_renew",
                        "notice_days", "escalation_pct", "discount_pct", "discount_until", "expansion_option",
                        "renewed_from", "end_reason", "forecast", "expected_arr", "forecast_note"});
    m_lines.side =
        new RecordSide(m_lines.table, {"product_id", "department", "plan_tier", "seats", "usage_limit", "arr",
                                       "start_on", "end_on", "vendor", "commission_pct"});
    m_contracts.side->setObjectName(QStringLiteral("contracts.form"));
    m_lines.side->setObjectName(QStringLiteral("lines.form"));
    m_sides->addWidget(m_contracts.side);
    m_sides->addWidget(m_lines.side);

    auto* tables = splitOf(Qt::Vertical, {m_contracts.records, m_lines.records}, {300, 260});
    auto* split = splitOf(Qt::Horizontal, {tables, m_sides}, {800, 340});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_timeline);
    layout->addWidget(hairline());
    layout->addWidget(split, 1);

    connect(m_timeline, &ContractTimeline::chosen, m_contracts.records, &RecordTable::select);
    connect(m_contracts.records, &RecordTable::currentChanged, m_timeline, &ContractTimeline::setCurrent);
    acceptPaste(m_contracts.records, [this] {
        return std::map<QString, QString>{{QStringLiteral("account_id"), (*m_subject)->accountId}};
    });
    acceptPaste(m_lines.records, [this] {
        return std::map<QString, QString>{{QStringLiteral("contract_id"), m_contracts.records->currentKey()}};
    });
    connectPart(m_contracts);
    connectPart(m_lines);
    connect(m_contracts.records, &RecordTable::currentChanged, this, &ContractsSection::showLines);
    connect(m_contracts.records, &RecordTable::addRequested, this, &ContractsSection::addContract);
    connect(m_contracts.records, &RecordTable::removeRequested, this, &ContractsSection::removeContract);
    connect(m_lines.records, &RecordTable::addRequested, this, &ContractsSection::addLine);
    connect(m_lines.records, &RecordTable::removeRequested, this, [this](const QString& key) {
        remove(m_lines.table, key, nameOf(m_lines, key), {},
               [this](const Error& error) { m_lines.records->setError(error.message); });
    });
}

void ContractsSection::connectPart(Part& part) {
    connect(part.records, &RecordTable::currentChanged, this,
            [this, &part](const QString& key) { showRecord(part, key); });
    connect(part.records->view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, &part] {
                if (part.records->view()->hasFocus()) m_sides->setCurrentWidget(part.side);
            });
    connect(part.records->view(), &QAbstractItemView::clicked, this,
            [this, &part] { m_sides->setCurrentWidget(part.side); });
    connect(part.records, &RecordTable::edited, this,
            [this, &part](const QString& key, const QString& column, const QString& value) {
                edit(part, key, column, value, false);
            });
    connect(part.side->form(), &RecordForm::edited, this,
            [this, &part](const QString& key, const QString& column, const QString& value) {
                edit(part, key, column, value, true);
            });
}

void ContractsSection::show(const AccountSubject& subject) {
    m_subject = subject;
    for (Part* part : {&m_contracts, &m_lines}) {
        setContexts(*part->records->model(), *subject);
        part->side->form()->setContexts([&](const Column& column) { return fieldContext(*subject, column); });
        part->side->form()->setWritable(subject.writable);
    }
    reload();
    m_contracts.records->setWritable(subject.writable);
    m_lines.records->setWritable(subject.writable && !m_contracts.records->currentKey().isEmpty());
}

void ContractsSection::selectRecord(const QString& table, const QString& key) {
    if (table == QLatin1String("contracts")) {
        m_contracts.records->select(key);
        m_sides->setCurrentWidget(m_contracts.side);
    }
    if (table != QLatin1String("contract_lines")) return;
    for (const ContractLine& line : (*m_subject).lines())
        if (joinKey({line.lineId}) == key) {
            m_contracts.records->select(line.contractId);
            m_lines.records->select(line.lineId);
            m_sides->setCurrentWidget(m_lines.side);
        }
}

/// What the contract under the cursor carries, as its bar says.
bool ContractsSection::explainCurrent() {
    const QString key = m_contracts.records->currentKey();
    const auto contracts = (*m_subject).contracts();
    const auto contract = std::ranges::find_if(
        contracts, [&](const Contract& each) { return each.contractId.toString() == key; });
    if (contract == contracts.end()) return false;
    Q_EMIT figureRequested(
        explainedOfAccount(m_subject.facts, m_subject.account, m_subject.asOf,
                           [facts = m_subject.facts, contract = &*contract](AccountFacts of, Date date) {
                               return explainRenewal(of, *contract, date, RenewalFigure::Arr);
                           }));
    return true;
}

void ContractsSection::reload() {
    m_timeline->show(m_subject.facts, m_subject.account, m_subject.asOf);
    std::vector<RecordCells> contracts = contractRecords(*m_subject);
    std::ranges::reverse(contracts); // the latest first
    m_contracts.records->setRecords(std::move(contracts));
}

void ContractsSection::showLines() {
    const QString contract = m_contracts.records->currentKey();
    m_lines.records->setRecords(lineRecords(*m_subject, contract));
    m_lines.records->setWritable(m_subject.writable && !contract.isEmpty());
}

void ContractsSection::showRecord(Part& part, const QString& key) {
    const int row = part.records->model()->rowOf(key);
    part.side->setTitle(nameOf(part, key));
    part.side->form()->setRecord(row < 0 ? RecordCells() : part.records->model()->record(row));
    m_sides->setVisible(m_contracts.records->model()->rowCount() > 0);
    if (row < 0) m_sides->setCurrentWidget(m_contracts.side);
}

QString ContractsSection::nameOf(const Part& part, const QString& key) const {
    const int row = part.records->model()->rowOf(key);
    if (row < 0) return {};
    const RecordCells& cells = part.records->model()->record(row);
    if (&part == &m_lines) {
        const QString product = cells[std::size_t(part.table.indexOf("product_id"))];
        for (const Product& known : m_subject.facts->products())
            if (known.productId.toString() == product) return known.name;
        return product;
    }
    const QString number = cells[std::size_t(part.table.indexOf("number"))];
    if (!number.isEmpty()) return number;
    const auto start = parseDate(cells[std::size_t(part.table.indexOf("start_on"))].toStdString());
    return tr("Contract from %1").arg(foothold::show::date(start));
}

void ContractsSection::edit(Part& part, const QString& key, const QString& column, const QString& value,
                            bool inForm) {
    change(
        part.table, key, column, value, nameOf(part, key), [this, &part, column, inForm](const Error& error) {
            reload(); // takes back what was shown in the meantime
            inForm ? part.side->form()->refuse(column, error.message) : part.records->setError(error.message);
        });
}

void ContractsSection::addContract() {
    const QString key = newKey(m_ports.service->clock());
    m_contracts.records->edit(key);
    add(m_contracts.table, key,
        {{QStringLiteral("account_id"), (*m_subject)->accountId},
         {QStringLiteral("number"), tr("New contract")},
         {QStringLiteral("start_on"), isoDate(m_ports.service->clock().today())}},
        [this](const Error& error) { m_contracts.records->setError(error.message); });
}

void ContractsSection::addLine() {
    const ActiveLines lines(*m_subject, m_subject.asOf);
    const std::vector<int> fitting = fittingProducts(*m_subject, lines, m_subject.asOf);
    const auto products = m_subject.facts->products();
    if (products.empty()) {
        m_lines.records->setError(tr("The book has no products yet: import products.csv first."));
        return;
    }
    const Product& first = fitting.empty() ? products.front() : products[std::size_t(fitting.front())];
    const QString key = newKey(m_ports.service->clock());
    m_lines.records->edit(key);
    m_sides->setCurrentWidget(m_lines.side);
    add(m_lines.table, key,
        {{QStringLiteral("contract_id"), m_contracts.records->currentKey()},
         {QStringLiteral("product_id"), first.productId},
         {QStringLiteral("arr"), QStringLiteral("0")}},
        [this](const Error& error) { m_lines.records->setError(error.message); });
}

void ContractsSection::removeContract(const QString& key) {
    const int lines = m_lines.records->model()->rowCount();
    const QString question =
        lines == 0 ? QString()
                   : foothold::show::counted(lines, tr("Its line goes with it. You can undo this."),
                                             tr("Its %1 lines go with it. You can undo this."));
    remove(m_contracts.table, key, nameOf(m_contracts, key), question,
           [this](const Error& error) { m_contracts.records->setError(error.message); });
}

} // namespace foothold
