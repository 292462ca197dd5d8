#include "ui/import/rule_parts.h"

#include "ui/import/import_page.h"
#include "ui/import/still_box.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace foothold {

namespace {

// What the box of the period has beside the names of periods.
const QString byColumn = QStringLiteral("period"), byTerm = QStringLiteral("term");

bool isText(const Column& column) {
    return column.type == Type::Text || column.type == Type::FreeText || column.type == Type::Enum ||
           column.type == Type::Key;
}

void fillHeadings(QComboBox* box, const QString& none, const QStringList& headings, const QString& chosen) {
    const QSignalBlocker quiet(box);
    box->clear();
    if (!none.isEmpty()) box->addItem(none, QString());
    for (const QString& heading : headings)
        if (!heading.isEmpty()) box->addItem(heading, heading);
    if (!selectData(box, chosen)) box->setCurrentIndex(0);
}

} // namespace

RuleParts::RuleParts(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_with(new QLineEdit)
    , m_part(makeBox("importField.part", tr("Of what stands there")))
    , m_mark(new QLineEdit)
    , m_charged(makeBox("importField.charged", tr("The amount is charged for")))
    , m_chargedColumn(makeBox("importField.chargedColumn", tr("Column that says what it is charged for")))
    , m_quantity(makeBox("importField.quantity", tr("Multiplied by")))
    , m_end(makeBox("importField.end", tr("The date is"))) {
    build();
    const auto changed = [this] {
        showParts();
        Q_EMIT textChanged();
    };
    for (QComboBox* box : m_joined)
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    connect(m_part, &QComboBox::currentIndexChanged, this, changed);
    connect(m_mark, &QLineEdit::editingFinished, this, &RuleParts::textChanged);
    connect(m_charged, &QComboBox::currentIndexChanged, this, &RuleParts::showParts);
}

QComboBox* RuleParts::makeBox(const char* name, const QString& spoken) {
    auto* box = new StillBox;
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    describe(box, spoken);
    return box;
}

void RuleParts::addRow(const QString& label, std::initializer_list<QWidget*> parts) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : parts)
        line->addWidget(part, 1);
    auto* text = plainLabel(label);
    text->setBuddy(*parts.begin());
    m_form->addRow(text, row);
}

void RuleParts::build() {
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space::large);
    m_joined = {makeBox("importField.second", tr("Joined with the column")),
                makeBox("importField.third", tr("Joined with one more column"))};
    m_with->setObjectName(QStringLiteral("importField.with"));
    describe(m_with, tr("What stands between the joined texts"));
    m_mark->setObjectName(QStringLiteral("importField.mark"));
    describe(m_mark, tr("The text before or after which the part stands"));
    addRow(tr("Joined with"), {m_joined[0], m_joined[1]});
    addRow(tr("Between them"), {m_with});
    addRow(tr("Taken of it"), {m_part, m_mark});
    addRow(tr("Charged for"), {m_charged, m_chargedColumn});
    addRow(tr("Multiplied by"), {m_quantity});
    addRow(tr("The date is"), {m_end});
    for (const auto& [take, text] : {std::pair(QString(), tr("The whole text")),
                                     {QStringLiteral("first"), tr("The first word")},
                                     {QStringLiteral("rest"), tr("All but the first word")},
                                     {QStringLiteral("before"), tr("What stands before\u2026")},
                                     {QStringLiteral("after"), tr("What stands after\u2026")}})
        m_part->addItem(text, take);
    for (const auto& [per, text] : {std::pair(QString(), tr("A year, or no period")),
                                    {QStringLiteral("month"), tr("A month")},
                                    {QStringLiteral("quarter"), tr("A quarter")},
                                    {QStringLiteral("half_year"), tr("Half a year")},
                                    {byColumn, tr("The period that a column names")},
                                    {byTerm, tr("The months that a column says")}})
        m_charged->addItem(text, per);
    m_end->addItem(tr("The last day of service"), QStringLiteral("inclusive"));
    m_end->addItem(tr("The day after the last day of service"), QStringLiteral("exclusive"));
}

void RuleParts::show(const Column& column, const ValueRule& rule, const QStringList& headings) {
    m_isText = isText(column);
    m_isAmount = column.type == Type::Money;
    m_isEnd = column.type == Type::Date && (column.name == "end_on" || !rule.end.isEmpty());
    showText(rule, headings);
    showAmount(rule, headings);
    m_periods = rule.periods;
    selectData(m_end, rule.end == QLatin1String("exclusive") ? rule.end : QStringLiteral("inclusive"));
    showParts();
}

void RuleParts::showText(const ValueRule& rule, const QStringList& headings) {
    const std::size_t first = rule.from.isEmpty() ? 1 : 0; // of rule.join, what stands behind the first
    for (std::size_t i = 0; i < m_joined.size(); ++i)
        fillHeadings(m_joined[i], tr("Nothing"), headings,
                     first + i < rule.join.size() ? rule.join[first + i].value(0) : QString());
    m_with->setText(rule.with);
    const QSignalBlocker quiet(m_part);
    const QString take = rule.take.section(QLatin1Char(' '), 0, 0);
    selectData(m_part, take);
    m_mark->setText(rule.take.mid(take.size() + 1));
}

void RuleParts::showAmount(const ValueRule& rule, const QStringList& headings) {
    const QSignalBlocker quiet(m_charged);
    selectData(m_charged, !rule.period.isEmpty()              ? byColumn
                          : !rule.term.isEmpty()              ? byTerm
                          : rule.per == QLatin1String("year") ? QString()
                                                              : rule.per);
    fillHeadings(m_chargedColumn, {}, headings, (rule.period + rule.term).value(0));
    fillHeadings(m_quantity, tr("Nothing"), headings, rule.quantity.value(0));
}

void RuleParts::showRow(QWidget* part, bool visible) {
    QWidget* row = part->parentWidget();
    row->setVisible(visible);
    m_form->labelForField(row)->setVisible(visible);
}

void RuleParts::showParts() {
    const bool isJoined = !m_joined.front()->currentData().toString().isEmpty();
    showRow(m_joined.front(), m_isText);
    m_joined.back()->setVisible(isJoined);
    showRow(m_with, m_isText && isJoined);
    showRow(m_part, m_isText);
    const QString part = m_part->currentData().toString();
    m_mark->setVisible(part == QLatin1String("before") || part == QLatin1String("after"));
    showRow(m_charged, m_isAmount);
    const QString charged = m_charged->currentData().toString();
    m_chargedColumn->setVisible(charged == byColumn || charged == byTerm);
    showRow(m_quantity, m_isAmount);
    showRow(m_end, m_isEnd);
}

QString RuleParts::read(ValueRule& rule, const QString& heading) const {
    if (!m_isText || m_joined.front()->currentData().toString().isEmpty()) {
        rule.from = {heading};
        rule.join.clear();
    }
    if (m_isEnd) rule.end = m_end->currentData().toString();
    if (m_isAmount) return readAmount(rule);
    return m_isText ? readText(rule, heading) : QString();
}

QString RuleParts::readText(ValueRule& rule, const QString& heading) const {
    QStringList parts{heading};
    for (const QComboBox* box : m_joined)
        parts += box->currentData().toString();
    parts.removeAll(QString());
    if (parts.size() > 1) {
        rule.from.clear();
        rule.join.clear();
        for (const QString& part : parts)
            rule.join.push_back({part});
        rule.with = m_with->text();
    }
    rule.take = m_part->currentData().toString();
    if (m_mark->isHidden()) return {};
    if (m_mark->text().isEmpty()) return tr("Say before, or after, which text the part stands.");
    rule.take += QLatin1Char(' ') + m_mark->text();
    return {};
}

QString RuleParts::readAmount(ValueRule& rule) const {
    const QString charged = m_charged->currentData().toString();
    const QStringList column{m_chargedColumn->currentData().toString()};
    rule.period = charged == byColumn ? column : QStringList();
    rule.term = charged == byTerm ? column : QStringList();
    rule.periods = charged == byColumn ? m_periods : QStringList();
    rule.per = charged == byColumn || charged == byTerm ? QString() : charged;
    const QString quantity = m_quantity->currentData().toString();
    rule.quantity = quantity.isEmpty() ? QStringList() : QStringList{quantity};
    return {};
}

} // namespace foothold
