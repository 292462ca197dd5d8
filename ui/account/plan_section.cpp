#include "ui/account/plan_section.h"

#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/documents/plan_workbook.h"
#include "core/domain/labels.h"
#include "core/exchange/xlsx_writer.h"
#include "ui/account/account_records.h"
#include "ui/account/narrative_editor.h"
#include "ui/exchange/paper_locale.h"
#include "ui/widgets/background.h"
#include "ui/widgets/file_name.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/wrap_row.h"

#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace foothold {

namespace {

constexpr int daysToAction = 30;

} // namespace

PlanSection::PlanSection(AccountPorts ports, QWidget* parent)
    : AccountSection(ports, parent)
    , m_objectiveTable(*findTable("objectives"))
    , m_actionTable(*findTable("action_items"))
    , m_words(new NarrativeEditor(ports, DocumentKind::Plan)) {
    m_objectives = new RecordTable(
        "objectives",
        new RecordModel(m_objectiveTable, {"title", "whose", "measure", "target", "due_on", "state"}),
        {tr("Objectives"), tr("Add objective"), tr("Delete"),
         tr("What the customer wants to reach, and what we want to reach with them, stands here."), "check"});
    m_objectives->view()->setColumnWidth(0, 210);
    m_actions = new RecordTable(
        "planActions", new RecordModel(m_actionTable, {"title", "owner", "due_on", "done_on", "source"}),
        {tr("Actions"), tr("Add action"), tr("Delete"), tr("Who does what until when stands here."),
         "check"});
    m_actions->view()->setColumnWidth(0, 210);
    auto* preview = new QPushButton(icon("document"), tr("&Preview the plan\u2026"));
    preview->setObjectName(QStringLiteral("plan.preview"));
    auto* bar = new QFrame;
    auto* row = asBar(bar);
    row->add(plainLabel(tr("What you add to the account plan; the rest comes from the book."), "muted"), 1);
    row->add(preview);
    row->add(tablesButton());
    auto* tables = splitOf(Qt::Vertical, {m_objectives, m_actions}, {300, 300});
    auto* layout = plainColumn(this);
    layout->addWidget(bar);
    layout->addWidget(splitOf(Qt::Horizontal, {m_words, tables}, {600, 560}), 1);
    connect(preview, &QPushButton::clicked, this, &PlanSection::planRequested);
    acceptPaste(m_objectives, [this] {
        return std::map<QString, QString>{{QStringLiteral("account_id"), (*m_subject)->accountId}};
    });
    acceptPaste(m_actions, [this] {
        return std::map<QString, QString>{{QStringLiteral("account_id"), (*m_subject)->accountId},
                                          {QStringLiteral("source"), QStringLiteral("plan")}};
    });
    connectTable(m_objectives, m_objectiveTable, [] {
        return std::map<QString, QString>{{QStringLiteral("title"), tr("New objective")},
                                          {QStringLiteral("whose"), QStringLiteral("customer")},
                                          {QStringLiteral("state"), QStringLiteral("open")}};
    });
    connectTable(m_actions, m_actionTable, [this] {
        return std::map<QString, QString>{
            {QStringLiteral("title"), tr("New action")},
            {QStringLiteral("owner"), (*m_subject)->csm},
            {QStringLiteral("due_on"), isoDate(m_ports.service->clock().today() + Days(daysToAction))},
            {QStringLiteral("source"), QStringLiteral("plan")}};
    });
}

void PlanSection::connectTable(RecordTable* records, const Table& table,
                               std::function<std::map<QString, QString>()> fresh) {
    const auto refused = [records](const Error& error) { records->setError(error.message); };
    const auto nameOf = [records, &table](const QString& key) {
        const int row = records->model()->rowOf(key);
        return row < 0 ? QString()
                       : records->model()->record(row)[std::size_t(table.indexOf("title"))].simplified();
    };
    connect(records, &RecordTable::addRequested, this,
            [this, records, &table, fresh = std::move(fresh), refused] {
                const QString key = newKey(m_ports.service->clock());
                std::map<QString, QString> values = fresh();
                values[QStringLiteral("account_id")] = (*m_subject)->accountId;
                records->edit(key);
                add(table, key, std::move(values), refused);
            });
    connect(records, &RecordTable::removeRequested, this,
            [this, &table, nameOf, refused](const QString& key) {
                remove(table, key, nameOf(key), {}, refused);
            });
    connect(records, &RecordTable::edited, this,
            [this, &table, nameOf, refused](const QString& key, const QString& column, const QString& value) {
                change(table, key, column, value, nameOf(key), [this, refused](const Error& error) {
                    show(m_subject); // takes back what was shown in the meantime
                    refused(error);
                });
            });
}

QPushButton* PlanSection::tablesButton() {
    auto* button = new QPushButton(icon("table"), tr("&Tables as XLSX"));
    button->setObjectName(QStringLiteral("plan.tables"));
    button->setToolTip(tr("The tables of the plan in one workbook, with numbers and dates to count with"));
    auto* menu = new QMenu(button);
    for (const auto& [name, text, edition] :
         {std::tuple("plan.tables.internal", tr("&Internal\u2026"), doc::Edition::Internal),
          {"plan.tables.customer", tr("For the &customer\u2026"), doc::Edition::Customer}})
        menu->addAction(text, this, [this, edition = edition] { saveTables(edition); })
            ->setObjectName(QLatin1String(name));
    button->setMenu(menu);
    return button;
}

void PlanSection::saveTables(doc::Edition edition) {
    const QString name = tr("%1 account plan").arg((*m_subject)->name.toString());
    QString path =
        m_ports.dialogs->saveFile(this, tr("Save the plan's tables"),
                                  datedFileName(name, m_subject.asOf, "xlsx"), tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) path += QLatin1String(".xlsx");
    const DocumentOptions options{m_subject.asOf, edition, paperLocale(*m_subject.facts)};
    inBackground(
        this,
        [subject = m_subject, options, path]() -> Status {
            const auto workbook = composePlanWorkbook(*subject, options);
            return workbook ? writeXlsx(*workbook, path) : tl::unexpected(workbook.error());
        },
        [this, path](const Status& done) {
            if (done)
                m_ports.dialogs->tell(window(), tr("Tables saved"),
                                      tr("The tables of the plan are in %1.").arg(path));
            else
                m_ports.dialogs->warn(window(), tr("Save the plan's tables"), done.error().message);
        });
}

void PlanSection::show(const AccountSubject& subject) {
    m_subject = subject;
    m_words->show(subject);
    const AccountFacts account = *subject;
    std::vector<RecordCells> objectives, actions;
    for (const Objective& objective : account.objectives())
        objectives.push_back(objectiveCells(account, objective));
    for (const ActionItem& item : account.actionItems())
        actions.push_back(actionCells(account, item));
    for (const auto& [records, cells] : {std::pair(m_objectives, &objectives), {m_actions, &actions}}) {
        setContexts(*records->model(), account);
        records->setRecords(std::move(*cells));
        records->setWritable(subject.writable);
    }
}

void PlanSection::selectRecord(const QString& table, const QString& key) {
    if (table == fromUtf8(m_objectiveTable.name)) m_objectives->select(key);
    if (table == fromUtf8(m_actionTable.name)) m_actions->select(key);
}

} // namespace foothold
