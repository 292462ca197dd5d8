#include "ui/import/columns_page.h"

#include "core/exchange/mapping/month_columns.h"
#include "ui/import/field_dialog.h"
#include "ui/import/rule_words.h"
#include "ui/import/still_box.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/table_saver.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace foothold {

namespace {

constexpr int examples = 3;

QString examplesOf(const PlannedSheet& sheet, int column) {
    QStringList values;
    for (const QStringList& row : sheet.profile.sample) {
        const QString value = row.value(column).simplified();
        if (!value.isEmpty() && !values.contains(value)) values += value.left(60);
        if (values.size() == examples) break;
    }
    return values.join(QStringLiteral(" \u00b7 "));
}

/// What columns of the file can become: the columns of the tables that the mapping gives records of.
std::vector<std::pair<QString, QString>> targetsOf(const Mapping& mapping) {
    std::vector<std::pair<QString, QString>> targets;
    QStringList done;
    for (const MappingTarget& target : mapping.targets) {
        const Table* table = findTable(target.table.toStdString());
        if (!table || done.contains(target.table)) continue;
        done += target.table;
        for (const Column& column : table->columns)
            targets.emplace_back(target.table, QString::fromStdString(std::string(column.name)));
    }
    return targets;
}

} // namespace

ImportColumnsPage::ImportColumnsPage(ImportSession* session)
    : ImportPage(session)
    , m_sheet(new QComboBox)
    , m_columns(new QTreeWidget)
    , m_field(new QPushButton(tr("&Set a field\u2026")))
    , m_takeBack(new QPushButton(tr("&Undo the last choice")))
    , m_about(plainLabel({}, "muted")) {
    m_sheet->setObjectName(QStringLiteral("importWizard.columnsOf"));
    describe(m_sheet, tr("File"));
    m_columns->setObjectName(QStringLiteral("importWizard.columns"));
    m_columns->setProperty("look", QStringLiteral("framed"));
    m_columns->setRootIsDecorated(false);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setFocusPolicy(Qt::NoFocus); // the lists in it are what one goes through
    m_columns->setHeaderLabels(
        {tr("Column of the file"), tr("Values"), tr("Becomes"), tr("How it is read"), {}});
    m_columns->header()->setStretchLastSection(false);
    m_columns->header()->setSectionResizeMode(How, QHeaderView::Stretch);
    describe(m_columns, tr("What becomes of the columns"));
    makeSavable(m_columns);
    for (const auto& [place, width] : {std::pair(Heading, 140), {Values, 140}, {Becomes, 210}, {Change, 96}})
        m_columns->setColumnWidth(place, width);
    m_about->setWordWrap(true);
    auto* head = new QHBoxLayout;
    auto* label = plainLabel(tr("&File"));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_sheet);
    head->addWidget(label);
    head->addWidget(m_sheet, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(head);
    column->addWidget(m_about);
    column->addWidget(m_columns, 1);
    column->addLayout(makeFoot());
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &ImportColumnsPage::show);
    connect(session, &ImportSession::planChanged, this, [this] {
        if (isVisible()) enter();
    });
}

QLayout* ImportColumnsPage::makeFoot() {
    m_field->setObjectName(QStringLiteral("importWizard.setField"));
    m_takeBack->setObjectName(QStringLiteral("importWizard.takeBack"));
    const QString about =
        tr("A fixed value for a field that no column has, or a field that is joined of columns "
           "or is a part of one.");
    describe(m_field, tr("Set a field"), about);
    m_field->setToolTip(plainToolTip(about));
    connect(m_field, &QPushButton::clicked, this, [this] { openField(m_targets); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { m_session->takeBack(std::size_t(current())); });
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_field);
    foot->addWidget(m_takeBack);
    foot->addStretch();
    return foot;
}

void ImportColumnsPage::openField(const std::vector<std::pair<QString, QString>>& fields) {
    auto* dialog = new ImportFieldDialog(m_session, current(), fields, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ImportColumnsPage::enter() {
    fillSheets(m_sheet, m_session->draft());
    show();
    m_sheet->setFocus();
}

void ImportColumnsPage::showSheet(int sheet) {
    fillSheets(m_sheet, m_session->draft());
    selectData(m_sheet, sheet);
}

int ImportColumnsPage::current() const {
    return m_sheet->currentIndex() < 0 ? -1 : m_sheet->currentData().toInt();
}

const PlannedSheet& ImportColumnsPage::sheet() const {
    return m_session->draft().plan.sheets[std::size_t(current())];
}

const SheetChoice& ImportColumnsPage::choice() const {
    return m_session->draft().choices[std::size_t(current())];
}

void ImportColumnsPage::show() {
    const auto* focused = m_columns->focusWidget();
    const QString stay = focused && m_columns->isAncestorOf(focused) ? focused->objectName() : QString();
    m_columns->clear();
    if (current() < 0) {
        m_field->setEnabled(false);
        m_takeBack->setEnabled(false);
        m_about->setText(tr("The files are as Foothold exports them; there is nothing to choose."));
        return;
    }
    m_targets = targetsOf(choice().base.isEmpty() ? sheet().mapping : choice().base);
    const QStringList& headings = sheet().profile.layout.headings;
    const QStringList months = monthsOfTheirOwn();
    int read = 0;
    for (const QString& heading : headings) {
        if (heading.isEmpty()) continue;
        auto* item =
            new QTreeWidgetItem(m_columns, {heading, examplesOf(sheet(), int(headings.indexOf(heading)))});
        showRow(item, heading, months.contains(heading));
        read += item->data(Becomes, Qt::UserRole).toBool();
    }
    showFixedFields();
    if (auto* again = stay.isEmpty() ? nullptr : m_columns->findChild<QWidget*>(stay)) again->setFocus();
    m_field->setEnabled(!m_targets.empty());
    m_takeBack->setEnabled(m_session->canTakeBack(std::size_t(current())));
    const QString about =
        m_targets.empty()
            ? tr("Choose on the page Files what the file is; then its columns can be chosen here.")
            : tr("%1 of %2 columns are read as \"%3\".")
                  .arg(read)
                  .arg(headings.size() - headings.count(QString()))
                  .arg(sheet().mapping.isEmpty() ? choice().base.name : sheet().mapping.name);
    m_about->setText(QStringList{about, openElsewhere()}.join(QLatin1Char(' ')).trimmed());
}

/// Names the other files with words that are not understood, so that nobody has to look into each.
QString ImportColumnsPage::openElsewhere() const {
    const ImportDraft& draft = m_session->draft();
    QStringList files;
    for (std::size_t i = 0; i < draft.plan.sheets.size(); ++i) {
        const PlannedSheet& other = draft.plan.sheets[i];
        if (int(i) == current() || !other.isImported() || other.canonical) continue;
        const QStringList& headings = other.profile.layout.headings;
        if (std::any_of(headings.begin(), headings.end(), [&](const QString& heading) {
                return openWords(other, draft.choices[i], heading) > 0;
            }))
            files += sheetName(other.place);
    }
    if (files.isEmpty()) return {};
    return tr("\u25B2 There are words that are not understood in %1.").arg(files.join(QLatin1String(", ")));
}

QStringList ImportColumnsPage::monthsOfTheirOwn() const {
    QStringList months;
    for (const MappingTarget& target : sheet().mapping.targets)
        for (const MonthColumn& month : monthColumns(target, sheet().profile.layout.headings))
            months += sheet().profile.layout.headings[month.place];
    return months;
}

} // namespace foothold
