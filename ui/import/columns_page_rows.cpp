// The rows of the page of columns: what becomes of each, and what changes it.

#include "ui/import/columns_page.h"
#include "ui/import/rule_words.h"
#include "ui/import/still_box.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QTreeWidget>

namespace foothold {

namespace {

QString dataOf(const QString& table, const QString& column) {
    return table + QLatin1Char('.') + column;
}

} // namespace

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
        setHow(item, tr("+ new; would be %1").arg(name));
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
