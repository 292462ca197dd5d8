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
enum Place { Heading, Values, Becomes, How, Change };

QString dataOf(const QString& table, const QString& column) {
    return table + QLatin1Char('.') + column;
}

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

void ImportColumnsPage::showRow(QTreeWidgetItem* item, const QString& heading, bool isMonth) {
    for (int place : {Heading, Values})
        item->setToolTip(place, plainToolTip(item->text(place)));
    const auto uses = usesOf(sheet(), choice(), heading);
    item->setData(Becomes, Qt::UserRole, isMonth || !uses.empty());
    if (m_targets.empty()) return;
    if (isMonth) {
        item->setText(Becomes, tr("A month of its own"));
        item->setText(How, tr("a record for each row"));
        return;
    }
    auto* box = new StillBox;
    box->setObjectName(QLatin1String("importWizard.becomes.") + heading);
    describe(box, tr("%1 becomes").arg(heading));
    fillTargets(box);
    const bool hasValue = !uses.empty() && uses.front().role == ColumnUse::Value;
    if (hasValue) selectData(box, dataOf(uses.front().table, uses.front().column));
    if (!uses.empty() && !hasValue) box->setItemText(0, tr("Read with another column"));
    m_columns->setItemWidget(item, Becomes, box);
    connect(box, &QComboBox::activated, this, [this, box, heading] {
        const QStringList parts = box->currentData().toString().split(QLatin1Char('.'));
        m_session->setColumn(std::size_t(current()), {heading, parts.value(0), parts.value(1)});
    });
    if (uses.empty()) offerNewColumn(item, heading);
    if (hasValue) {
        addForm(item, heading, uses.front());
        addChange(item, heading, {uses.front().table, uses.front().column});
        showOpenWords(item, heading);
    }
    if (!uses.empty() && !hasValue) setHow(item, rulewords::use(uses.front()));
    QStringList also;
    for (std::size_t i = 1; i < uses.size(); ++i)
        also += rulewords::use(uses[i]);
    also.removeDuplicates();
    if (!also.isEmpty())
        setHow(item,
               item->text(How) + QStringLiteral("; ") + tr("also %1").arg(also.join(QLatin1String(", "))));
}

void ImportColumnsPage::addChange(QTreeWidgetItem* item, const QString& what,
                                  const std::pair<QString, QString>& field) {
    auto* button = new QPushButton(tr("Change\u2026"));
    button->setAutoDefault(false);
    button->setObjectName(QLatin1String("importWizard.change.") + what);
    describe(button, tr("Change how %1 is read").arg(what));
    m_columns->setItemWidget(item, Change, button);
    connect(button, &QPushButton::clicked, this, [this, field] { openField({field}); });
}

/// A column that last month's export did not have: what it would be is proposed, and not done.
void ImportColumnsPage::offerNewColumn(QTreeWidgetItem* item, const QString& heading) {
    for (const NewColumn& proposed : sheet().newColumns) {
        if (proposed.heading != heading) continue;
        const QString name = rulewords::target(proposed.table, proposed.column);
        setHow(item, tr("\u2795 new; would be %1").arg(name));
        auto* button = new QPushButton(tr("Accept"));
        button->setAutoDefault(false);
        button->setObjectName(QLatin1String("importWizard.accept.") + heading);
        describe(button, tr("Read the new column %1 as %2").arg(heading, name));
        m_columns->setItemWidget(item, Change, button);
        connect(button, &QPushButton::clicked, this, [this, proposed] {
            m_session->setRule(std::size_t(current()), {proposed.table, proposed.column, proposed.rule});
        });
    }
}

/// Words that the field does not know stand out: their cells would be left empty, or their rows rejected.
void ImportColumnsPage::showOpenWords(QTreeWidgetItem* item, const QString& heading) {
    const qint64 open = openWords(sheet(), choice(), heading);
    if (open == 0) return;
    const QString text =
        QStringLiteral("\u25B2 ") +
        foothold::show::counted(open, tr("One word is not understood"), tr("%1 words are not understood"));
    setHow(item, text + QStringLiteral("; ") + item->text(How));
    item->setForeground(How, tokens().bad);
    if (auto* change = m_columns->itemWidget(item, Change)) change->setAccessibleDescription(text);
}

/// Below the columns of the file: fields that have the same value in every row.
void ImportColumnsPage::showFixedFields() {
    for (const FixedField& field : fixedFields(sheet(), choice())) {
        const Table& table = *findTable(field.table.toStdString());
        const Column& column = table.columns[std::size_t(table.indexOf(field.column.toStdString()))];
        const QString name = rulewords::target(field.table, field.column);
        auto* item = new QTreeWidgetItem(
            m_columns, {tr("(fixed value)"), shownText(column, field.value, {}), name, tr("in every row")});
        for (int place : {Values, Becomes})
            item->setToolTip(place, plainToolTip(item->text(place)));
        addChange(item, name, {field.table, field.column});
    }
}

void ImportColumnsPage::setHow(QTreeWidgetItem* item, const QString& text) {
    item->setText(How, text);
    item->setToolTip(How, plainToolTip(text));
}

void ImportColumnsPage::fillTargets(QComboBox* box) {
    box->setMaxVisibleItems(24);
    box->addItem(tr("Not read"), QString());
    for (const auto& [table, column] : m_targets)
        box->addItem(rulewords::target(table, column), dataOf(table, column));
}

void ImportColumnsPage::addForm(QTreeWidgetItem* item, const QString& heading, const ColumnUse& use) {
    const auto column = sheet().profile.layout.headings.indexOf(heading);
    const ColumnEvidence& seen = sheet().profile.columns[std::size_t(column)];
    const auto found = sheet().mapping.forms.find(heading);
    const bool isOpen = found == sheet().mapping.forms.end();
    const bool numbers = seen.points + seen.commas + seen.undecidedPoints + seen.undecidedCommas > 0;
    const bool dates = seen.dayFirst + seen.monthFirst + seen.undecidedDates > 0;
    setHow(item, rulewords::transform(use, isOpen ? nullptr : &found->second, seen));
    if (isOpen || !(seen.isMostlyDates() ? dates : seen.isMostlyNumbers() && numbers)) return;
    auto* box = new StillBox;
    box->setObjectName(QLatin1String("importWizard.form.") + heading);
    describe(box, tr("How %1 is written").arg(heading), item->text(How));
    for (const QString& answer : formAnswersOf(seen))
        box->addItem(rulewords::answer(answer), answer);
    const ColumnForm& form = found->second;
    box->setCurrentIndex(seen.isMostlyDates() ? form.dates == DateOrder::MonthFirst
                                              : form.decimals == DecimalMark::Comma);
    box->setToolTip(plainToolTip(item->text(How)));
    m_columns->setItemWidget(item, How, box);
    connect(box, &QComboBox::activated, this, [this, box, heading] {
        m_session->answer(std::size_t(current()), heading, box->currentData().toString());
    });
}

} // namespace foothold
