#include "ui/import/preview_page.h"

#include "core/base/text.h"
#include "core/domain/labels.h"
#include "ui/import/import_lists.h"
#include "ui/import/rule_words.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace foothold {

namespace {

/// The value as the window shows it elsewhere.
QString shown(const Table& table, const QString& column, const QString& value) {
    const int index = table.indexOf(column.toStdString());
    if (index < 0 || value.isEmpty()) return value;
    const Column& known = table.columns[std::size_t(index)];
    switch (known.type) {
    case Type::Money:
    case Type::Decimal:
    case Type::Count:
        return foothold::show::decimal(value);
    case Type::Date:
    case Type::Month:
    case Type::Enum:
    case Type::Bool:
        return shownText(known, value, {});
    default:
        return value;
    }
}

Cell valueCell(const Table& table, const QString& column, const QString& value) {
    const int index = table.indexOf(column.toStdString());
    Cell cell = textCell(shown(table, column, value));
    cell.order = value.isEmpty() ? QVariant() : QVariant(value);
    cell.right = index >= 0 && isFigure(table.columns[std::size_t(index)]);
    if (cell.right && !value.isEmpty()) cell.order = value.toDouble();
    return cell;
}

} // namespace

ImportPreviewPage::ImportPreviewPage(ImportSession* session)
    : ImportPage(session)
    , m_summary(plainLabel({}, "strong"))
    , m_tabs(new QTabWidget)
    , m_counts(importlists::counts("importWizard.counts", tr("What would happen")))
    , m_rows(new ListView(new ListModel({tr("Line")}, this), "importWizard.rows",
                          tr("The rows as they will be"), {60}))
    , m_rejects(importlists::rejects("importWizard.rejects"))
    , m_notes(new ListView(new ListModel({tr("File"), tr("Noticed")}, this), "importWizard.notes",
                           tr("What was assumed and noticed"), {220, 500}))
    , m_missing(new ListView(new ListModel({tr("Account")}, this), "importWizard.missing",
                             tr("Accounts that are not in the files"), {300}))
    , m_table(new QComboBox)
    , m_save(new QCheckBox(tr("&Recognise this export next month, as")))
    , m_name(new QLineEdit) {
    build();
    connect(session, &ImportSession::trialEnded, this, &ImportPreviewPage::show);
    connect(m_table, &QComboBox::currentIndexChanged, this, &ImportPreviewPage::showRows);
    connect(m_save, &QCheckBox::toggled, m_name, &QLineEdit::setEnabled);
    connect(m_save, &QCheckBox::toggled, this, &ImportPreviewPage::obstacleChanged);
    connect(m_name, &QLineEdit::textChanged, this, &ImportPreviewPage::obstacleChanged);
}

void ImportPreviewPage::build() {
    m_summary->setObjectName(QStringLiteral("importWizard.summary"));
    m_summary->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("importWizard.table"));
    describe(m_table, tr("Table of the preview"));
    m_save->setObjectName(QStringLiteral("importWizard.save"));
    m_name->setObjectName(QStringLiteral("importWizard.saveAs"));
    m_name->setEnabled(false);
    m_name->setMaxLength(100);
    describe(m_name, tr("Name of the export"));
    auto* rows = new QWidget;
    auto* rowsColumn = new QVBoxLayout(rows);
    rowsColumn->setContentsMargins(0, space::small, 0, 0);
    rowsColumn->addWidget(m_table, 0, Qt::AlignLeft);
    rowsColumn->addWidget(m_rows, 1);
    m_tabs->setObjectName(QStringLiteral("importWizard.previewTabs"));
    m_tabs->setDocumentMode(true);
    describe(m_tabs, tr("Preview"));
    m_tabs->addTab(m_counts, tr("Files"));
    m_tabs->addTab(rows, tr("Rows"));
    m_tabs->addTab(m_rejects, tr("Rejected"));
    m_tabs->addTab(m_missing, tr("Missing accounts"));
    m_tabs->addTab(m_notes, tr("Noticed"));
    auto* save = new QHBoxLayout;
    save->addWidget(m_save);
    save->addWidget(m_name, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_summary);
    column->addWidget(m_tabs, 1);
    column->addLayout(save);
}

void ImportPreviewPage::enter() {
    m_session->tryOut();
    if (m_name->text().isEmpty()) m_name->setText(m_session->proposedName());
    show();
    m_counts->setFocus();
}

QString ImportPreviewPage::obstacle() const {
    if (!m_session->isTried())
        return m_session->fault().isEmpty() ? tr("The preview is not ready yet.")
                                            : tr("The files cannot be imported as they are.");
    if (m_save->isChecked() && m_name->text().trimmed().isEmpty())
        return tr("Give the export a name, or do not have it recognised.");
    return {};
}

QString ImportPreviewPage::saveAs() const {
    return m_save->isChecked() ? m_name->text().trimmed() : QString();
}

void ImportPreviewPage::show() {
    if (!m_session->isTried()) {
        m_summary->setText(
            m_session->fault().isEmpty()
                ? tr("Trying what would happen\u2026")
                : tr("This cannot be imported as it is: %1 Go back and change what is read, or leave "
                     "the file out; it is tried again when you come here.")
                      .arg(m_session->fault()));
        Q_EMIT obstacleChanged();
        return;
    }
    const ImportReport& report = m_session->report().import;
    const importlists::Sums sums = importlists::sumsOf(report);
    m_summary->setText(tr("This would bring %1 new and %2 changed records; %3 are unchanged, %4 rejected.")
                           .arg(foothold::show::count(sums.added), foothold::show::count(sums.changed),
                                foothold::show::count(sums.unchanged),
                                foothold::show::count(report.rejectedRows())));
    m_counts->list()->setRows(importlists::countRows(report));
    m_counts->setCurrentKey(qint64(0));
    m_rejects->list()->setRows(importlists::rejectRows(report));
    showTables();
    showNotes();
    std::vector<ListRow> missing;
    for (const QString& account : m_session->report().missingAccounts)
        missing.push_back({.cells = {textCell(account)}, .key = account});
    const auto total = qint64(missing.size());
    m_missing->list()->setRows(std::move(missing));
    m_tabs->setTabText(2, tr("Rejected (%1)").arg(foothold::show::count(report.rejectedRows())));
    m_tabs->setTabText(3, tr("Missing accounts (%1)").arg(foothold::show::count(total)));
    Q_EMIT obstacleChanged();
}

void ImportPreviewPage::showTables() {
    const QVariant chosen = m_table->currentData();
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    const auto& previews = m_session->previews();
    for (std::size_t i = 0; i < previews.size(); ++i)
        m_table->addItem(tr("%1 from %2").arg(importlists::tableName(*previews[i].table), previews[i].file),
                         int(i));
    if (!selectData(m_table, chosen)) m_table->setCurrentIndex(m_table->count() > 0 ? 0 : -1);
    showRows();
}

void ImportPreviewPage::showRows() {
    if (m_table->currentIndex() < 0) {
        m_rows->list()->setHeadings({tr("There is nothing to show")});
        m_rows->list()->setRows({});
        return;
    }
    const MappedPreview& preview = m_session->previews()[std::size_t(m_table->currentData().toInt())];
    QStringList headings{tr("Line")};
    for (const QString& column : preview.columns)
        headings += rulewords::target(fromUtf8(preview.table->name), column).section(QStringLiteral(": "), 1);
    std::vector<ListRow> rows;
    for (const auto& row : preview.rows) {
        ListRow shownRow{.cells = {countCell(row.line)}, .key = qint64(rows.size())};
        if (row.problem) {
            shownRow.cells.push_back(
                textCell(tr("rejected: %1 %2").arg(row.problem->column, row.problem->reason), Ink::Bad));
        } else {
            for (int i = 0; i < preview.columns.size(); ++i)
                shownRow.cells.push_back(valueCell(*preview.table, preview.columns[i], row.values.value(i)));
        }
        while (int(shownRow.cells.size()) < headings.size())
            shownRow.cells.push_back(textCell({}));
        rows.push_back(std::move(shownRow));
    }
    m_rows->list()->setHeadings(headings);
    m_rows->list()->setRows(std::move(rows));
}

void ImportPreviewPage::showNotes() {
    auto rows = importlists::noteRows(m_session->draft(), m_session->report());
    m_tabs->setTabText(4, tr("Noticed (%1)").arg(foothold::show::count(qint64(rows.size()))));
    m_notes->list()->setRows(std::move(rows));
}

} // namespace foothold
