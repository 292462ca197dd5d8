#include "ui/import/files_page.h"

#include "ui/import/import_parts.h"
#include "ui/import/rule_words.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace foothold {

namespace {

constexpr int shownRows = 6, shownColumns = 40;
constexpr int mostRows = 100'000'000; // in which headings may stand
const QString out = QStringLiteral("\nout"), asItIs = QStringLiteral("\ncanonical");

void addGroup(QComboBox* box, const QStringList& names) {
    if (names.isEmpty()) return;
    if (box->count() > 0) box->insertSeparator(box->count());
    for (const QString& name : names)
        if (box->findData(name) < 0) box->addItem(name, name);
}

QString takenFor(const PlannedSheet& sheet) {
    if (sheet.leftOut) return ImportFilesPage::tr("Left out");
    if (sheet.canonical)
        return ImportFilesPage::tr("%1, as Foothold exports it").arg(rulewords::tables(sheet));
    return sheet.mapping.isEmpty() ? ImportFilesPage::tr("Not recognised") : sheet.mapping.name;
}

QString rowsText(const PlannedSheet& sheet) {
    const QString rows = show::count(sheet.profile.rows);
    return sheet.profile.complete ? rows : ImportFilesPage::tr("more than %1").arg(rows);
}

} // namespace

ImportFilesPage::ImportFilesPage(ImportSession* session, Dialogs* dialogs)
    : ImportPage(session)
    , m_dialogs(dialogs)
    , m_add(new QPushButton(tr("&Add files\u2026")))
    , m_files(importparts::makeTree("importWizard.files", tr("Files")))
    , m_sample(importparts::makeTree("importWizard.sample", tr("The first rows of the file")))
    , m_detail(new QWidget)
    , m_mapping(new QComboBox)
    , m_encoding(new QComboBox)
    , m_separator(new QComboBox)
    , m_heading(new QSpinBox)
    , m_how(plainLabel({}, "muted"))
    , m_notes(plainLabel({}, "muted")) {
    build();
    connectDetail();
    connect(m_add, &QPushButton::clicked, this, &ImportFilesPage::addFiles);
    connect(m_files, &QTreeWidget::currentItemChanged, this, &ImportFilesPage::showDetail);
    connect(session, &ImportSession::planChanged, this, &ImportFilesPage::show);
}

void ImportFilesPage::build() {
    m_add->setObjectName(QStringLiteral("importWizard.add"));
    m_files->setHeaderLabels({tr("File"), tr("Taken for"), tr("Gives"), tr("Rows")});
    m_files->headerItem()->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    m_files->setColumnWidth(0, 240);
    m_files->setColumnWidth(1, 200);
    m_files->setColumnWidth(2, 220);
    m_files->setMinimumHeight(90);
    m_sample->setSelectionMode(QAbstractItemView::NoSelection);
    m_sample->setMinimumHeight(90);
    const std::tuple<QWidget*, const char*, QString> parts[] = {
        {m_mapping, "importWizard.mapping", tr("The file is taken for")},
        {m_encoding, "importWizard.encoding", tr("Encoding")},
        {m_separator, "importWizard.separator", tr("Cells are separated by")},
        {m_heading, "importWizard.heading", tr("Row of the headings")}};
    for (const auto& [part, name, spoken] : parts) {
        part->setObjectName(QLatin1String(name));
        describe(part, spoken);
    }
    m_mapping->setMaxVisibleItems(20);
    m_mapping->setMinimumWidth(260);
    for (const auto encoding :
         {TextEncoding::Utf8, TextEncoding::Windows1252, TextEncoding::Utf16Le, TextEncoding::Utf16Be})
        m_encoding->addItem(rulewords::encoding(encoding), int(encoding));
    for (const char separator : {',', ';', '\t', '|'})
        m_separator->addItem(rulewords::separator(separator), int(separator));
    m_heading->setRange(1, mostRows);
    m_heading->setKeyboardTracking(false);
    m_how->setObjectName(QStringLiteral("importWizard.how"));
    for (QLabel* text : {m_how, m_notes})
        text->setWordWrap(true);
    auto* reading = new QWidget;
    auto* row = new QHBoxLayout(reading);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_encoding);
    row->addWidget(m_separator);
    row->addWidget(plainLabel(tr("headings in row")));
    row->addWidget(m_heading);
    row->addStretch();
    m_form = new QFormLayout(m_detail);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space::large);
    m_form->addRow(tr("&Taken for"), m_mapping);
    m_form->addRow(tr("Read as"), reading);
    m_form->addRow({}, m_how);
    auto* head = new QHBoxLayout;
    auto* about = plainLabel(tr("Exports of a CRM, billing, support or analytics system, spreadsheets and "
                                "calendars; several at once, in any order. Files can be dropped here."),
                             "muted");
    about->setWordWrap(true);
    head->addWidget(about, 1);
    head->addWidget(m_add, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(head);
    column->addWidget(m_files, 2);
    column->addWidget(m_detail);
    column->addWidget(m_sample, 2);
    column->addWidget(m_notes);
    m_detail->hide();
    m_sample->hide();
    m_notes->hide();
}

void ImportFilesPage::connectDetail() {
    connect(m_mapping, &QComboBox::activated, this, [this] {
        const int sheet = current();
        const QString name = m_mapping->currentData().toString();
        if (sheet < 0) return;
        if (name == out || name == asItIs)
            m_session->leaveOut(std::size_t(sheet), name == out);
        else if (!name.isEmpty())
            m_session->takeMapping(std::size_t(sheet), name);
    });
    const auto setForm = [this] {
        if (current() < 0) return;
        m_session->setForm(std::size_t(current()),
                           {.encoding = TextEncoding(m_encoding->currentData().toInt()),
                            .separator = char(m_separator->currentData().toInt())});
    };
    connect(m_encoding, &QComboBox::activated, this, setForm);
    connect(m_separator, &QComboBox::activated, this, setForm);
    connect(m_heading, &QSpinBox::valueChanged, this, [this](int line) {
        if (!m_filling && current() >= 0) m_session->setHeadingLine(std::size_t(current()), line);
    });
}

void ImportFilesPage::enter() {
    if (m_files->topLevelItemCount() > 0)
        m_files->setFocus();
    else
        m_add->setFocus();
}

QString ImportFilesPage::obstacle() const {
    if (!m_session->isPlanned()) return tr("Choose the files to import.");
    if (!m_session->importsAnything())
        return tr("None of the files was recognised: choose what they are, or other files.");
    return {};
}

void ImportFilesPage::addFiles() {
    const QStringList chosen =
        m_dialogs->openFiles(this, tr("Files to import"),
                             tr("Tables and calendars (*.csv *.tsv *.txt *.xlsx *.ics);;All files (*)"));
    QStringList paths = m_session->paths();
    for (const QString& path : chosen)
        if (!paths.contains(path)) paths += path;
    if (!chosen.isEmpty()) m_session->look(paths);
}

int ImportFilesPage::current() const {
    const auto* item = m_files->currentItem();
    const int sheet = item ? m_files->indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(item)) : -1;
    return sheet < int(m_session->draft().plan.sheets.size()) ? sheet : -1;
}

void ImportFilesPage::show() {
    const auto& sheets = m_session->draft().plan.sheets;
    const bool same = m_files->topLevelItemCount() == int(sheets.size());
    if (!same) m_files->clear();
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const PlannedSheet& sheet = sheets[i];
        auto* item = same ? m_files->topLevelItem(int(i)) : new QTreeWidgetItem(m_files);
        const QStringList cells{sheetName(sheet.place), takenFor(sheet),
                                sheet.leftOut ? QString() : rulewords::tables(sheet), rowsText(sheet)};
        for (int column = 0; column < cells.size(); ++column) {
            item->setText(column, cells[column]);
            item->setToolTip(column, plainToolTip(cells[column]));
        }
        item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
        const bool open = !sheet.leftOut && !sheet.isImported();
        item->setForeground(1, open ? tokens().bad : sheet.leftOut ? tokens().muted : tokens().text);
    }
    m_detail->setVisible(!sheets.empty());
    m_sample->setVisible(!sheets.empty());
    const QString notes = m_session->draft().plan.notes.join(QLatin1Char(' '));
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
    if (!m_files->currentItem() && !sheets.empty()) m_files->setCurrentItem(m_files->topLevelItem(0));
    showDetail();
    Q_EMIT obstacleChanged();
}

void ImportFilesPage::fillMappings(const PlannedSheet& sheet) {
    m_mapping->clear();
    if (!sheet.isImported() && !sheet.leftOut) m_mapping->addItem(tr("Not recognised"), QString());
    if (sheet.canonical)
        m_mapping->addItem(tr("%1, as Foothold exports it").arg(rulewords::tables(sheet)), asItIs);
    QStringList first;
    if (!sheet.mapping.isEmpty()) first += sheet.mapping.name;
    addGroup(m_mapping, first + sheet.alternatives);
    addGroup(m_mapping, m_session->draft().saved);
    QStringList others = m_session->draft().readyMade;
    others.sort(Qt::CaseInsensitive);
    addGroup(m_mapping, others);
    m_mapping->insertSeparator(m_mapping->count());
    m_mapping->addItem(tr("Leave out"), out);
    selectData(m_mapping, sheet.leftOut ? out : sheet.canonical ? asItIs : sheet.mapping.name);
}

QString ImportFilesPage::howText(const PlannedSheet& sheet) const {
    if (sheet.leftOut) return tr("Nothing of it is imported.");
    QStringList texts;
    const qsizetype columns = sheet.profile.layout.headings.size();
    texts += tr("%1 columns, %2 rows.").arg(show::count(columns), rowsText(sheet));
    if (sheet.profile.footerRows > 0)
        texts += show::counted(sheet.profile.footerRows, tr("A row below the table is left out."),
                               tr("%1 rows below the table are left out."));
    for (const Doubt& doubt : sheet.doubts)
        texts += doubt.text;
    texts += sheet.assumptions;
    return texts.join(QLatin1Char(' '));
}

void ImportFilesPage::showDetail() {
    const int at = current();
    if (at < 0) return;
    const PlannedSheet& sheet = m_session->draft().plan.sheets[std::size_t(at)];
    m_filling = true;
    fillMappings(sheet);
    const bool isText = sheet.file.kind == SheetKind::Text;
    m_encoding->setVisible(isText);
    m_separator->setVisible(isText);
    selectData(m_encoding, int(sheet.form.encoding));
    selectData(m_separator, int(sheet.form.separator));
    m_heading->setValue(int(sheet.profile.layout.headingLine));
    m_heading->setEnabled(sheet.file.kind != SheetKind::Calendar);
    m_how->setText(howText(sheet));
    m_filling = false;
    showSample(sheet);
}

void ImportFilesPage::showSample(const PlannedSheet& sheet) {
    m_sample->clear();
    QStringList headings = sheet.profile.layout.headings.mid(0, shownColumns);
    m_sample->setColumnCount(std::max<int>(1, int(headings.size())));
    m_sample->setHeaderLabels(headings.isEmpty() ? QStringList{tr("There is no table in it")} : headings);
    for (int row = 0; row < shownRows && row < int(sheet.profile.sample.size()); ++row)
        m_sample->addTopLevelItem(
            new QTreeWidgetItem(sheet.profile.sample[std::size_t(row)].mid(0, headings.size())));
    m_sample->header()->setStretchLastSection(headings.size() < 6);
}

} // namespace foothold
