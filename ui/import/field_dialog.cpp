#include "ui/import/field_dialog.h"

#include "core/facts/facts.h"
#include "ui/account/account_records.h"
#include "ui/import/import_page.h"
#include "ui/import/rule_parts.h"
#include "ui/import/rule_words.h"
#include "ui/import/still_box.h"
#include "ui/import/word_table.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace foothold {

namespace {

// No heading holds a line's end.
const QString fixedValue = QStringLiteral("\n");

QComboBox* makeBox(const char* name, const QString& spoken) {
    auto* box = new StillBox;
    box->setObjectName(QLatin1String(name));
    box->setMaxVisibleItems(24);
    describe(box, spoken);
    return box;
}

/// Records of the book that a reference can be fixed to: typed by name.
FieldContext contextOf(const Facts& facts, const Column& column) {
    FieldContext context = fieldContext(facts, column);
    if (column.references == "accounts")
        for (int i = 0; i < facts.accountCount(); ++i)
            context.choices.push_back({facts.at(i)->accountId, facts.at(i)->name});
    if (column.references == "products")
        for (const auto& product : facts.products())
            context.choices.push_back({QString(product.productId), QString(product.name)});
    return context;
}

} // namespace

ImportFieldDialog::ImportFieldDialog(ImportSession* session, int sheet,
                                     std::vector<std::pair<QString, QString>> fields, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_number(sheet)
    , m_fields(std::move(fields))
    , m_field(makeBox("importField.field", tr("Field")))
    , m_source(makeBox("importField.source", tr("Taken from")))
    , m_about(plainLabel({}, "muted"))
    , m_error(plainLabel({}, "error"))
    , m_valueRow(new QWidget)
    , m_valuePlace(new QVBoxLayout(m_valueRow))
    , m_parts(new RuleParts)
    , m_words(new WordTable)
    , m_reset(new QPushButton(tr("As the &mapping has it"))) {
    setObjectName(QStringLiteral("importField"));
    build();
    for (const auto& [table, column] : m_fields)
        m_field->addItem(rulewords::target(table, column));
    m_field->setEnabled(m_fields.size() > 1);
    fillSources();
    showField();
    connect(m_field, &QComboBox::currentIndexChanged, this, &ImportFieldDialog::showField);
    connect(m_source, &QComboBox::currentIndexChanged, this, &ImportFieldDialog::showSource);
    connect(m_parts, &RuleParts::textChanged, this, &ImportFieldDialog::showWords);
    connect(m_reset, &QPushButton::clicked, this, &ImportFieldDialog::reset);
}

void ImportFieldDialog::build() {
    setWindowTitle(tr("How a field is read"));
    setMinimumWidth(560);
    m_valuePlace->setContentsMargins(0, 0, 0, 0);
    for (QLabel* text : {m_about, m_error})
        text->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("importField.error"));
    m_reset->setObjectName(QStringLiteral("importField.reset"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("&Taken from"), m_source);
    form->addRow(tr("&Value"), m_valueRow);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("importField.cancel"));
    auto* apply = new QPushButton(tr("&Read it so"));
    apply->setObjectName(QStringLiteral("importField.apply"));
    apply->setProperty("look", QStringLiteral("primary"));
    apply->setDefault(true);
    for (QPushButton* other : {cancel, m_reset})
        other->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addLayout(form);
    column->addWidget(m_about);
    column->addWidget(m_parts);
    column->addWidget(m_words, 1);
    column->addWidget(m_error);
    column->addLayout(buttons);
    column->insertStretch(4);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &ImportFieldDialog::accept);
}

const PlannedSheet& ImportFieldDialog::sheet() const {
    return m_session->draft().plan.sheets[std::size_t(m_number)];
}

void ImportFieldDialog::fillSources() {
    m_source->addItem(tr("A fixed value for every row\u2026"), fixedValue);
    m_source->insertSeparator(1);
    for (const QString& heading : sheet().profile.layout.headings)
        if (!heading.isEmpty()) m_source->addItem(heading, heading);
}

bool ImportFieldDialog::isFixed() const {
    return m_source->currentData().toString() == fixedValue;
}

QString ImportFieldDialog::heading() const {
    return isFixed() ? QString() : m_source->currentData().toString();
}

void ImportFieldDialog::showField() {
    std::tie(m_table, m_name) = m_fields[std::size_t(m_field->currentIndex())];
    const Table& table = *findTable(m_table.toStdString());
    m_column = &table.columns[std::size_t(table.indexOf(m_name.toStdString()))];
    const auto choice = m_session->draft().choices[std::size_t(m_number)];
    m_rule = ruleOf(sheet(), choice, m_table, m_name).value_or(ValueRule());
    delete m_value;
    m_value = new FieldEditor(*m_column, contextOf(*m_session->service()->facts(), *m_column));
    m_valuePlace->addWidget(m_value);
    setTabOrder(m_source, m_value->control());
    m_value->setValue(m_rule.headings().isEmpty() ? m_rule.constant : QString());
    m_reset->setEnabled(m_session->isRuleSet(std::size_t(m_number), m_table, m_name));
    const QString from = m_rule.from.isEmpty() && !m_rule.join.empty() ? m_rule.join.front().value(0)
                         : m_rule.from.isEmpty() && !m_rule.by.empty() ? m_rule.by.begin()->second.value(0)
                                                                       : m_rule.from.value(0);
    {
        const QSignalBlocker quiet(m_source);
        if (from.isEmpty() || !selectData(m_source, from)) selectData(m_source, fixedValue);
    }
    showSource();
}

/// What is known of how the field is read stays when it is read from another column.
ValueRule ImportFieldDialog::baseRule() const {
    if (!m_rule.find.isEmpty())
        return m_rule.headings().contains(heading()) ? m_rule : lookedUpIn(m_rule, heading());
    if (!m_rule.made.empty() || !m_rule.assume.isEmpty())
        return plainRule(*findTable(m_table.toStdString()), m_name, {heading()});
    ValueRule rule = m_rule;
    if (rule.headings().isEmpty()) rule = {};
    return rule;
}

void ImportFieldDialog::showSource() {
    m_error->hide();
    m_valueRow->setVisible(isFixed());
    qobject_cast<QFormLayout*>(static_cast<QVBoxLayout*>(layout())->itemAt(0)->layout())
        ->labelForField(m_valueRow)
        ->setVisible(isFixed());
    const ValueRule base = isFixed() ? ValueRule() : baseRule();
    const bool isFound = !base.find.isEmpty();
    m_parts->setVisible(!isFixed() && !isFound);
    if (!isFixed()) m_parts->show(*m_column, base, sheet().profile.layout.headings);
    m_about->setText(isFixed() ? tr("Every row gets this value, whatever the file says.")
                     : isFound ? tr("What stands there is looked up among the records, by key or name.")
                               : QString());
    m_about->setVisible(!m_about->text().isEmpty());
    showWords();
}

void ImportFieldDialog::showWords() {
    const auto rule = isFixed() ? Result<ValueRule>(ValueRule()) : chosen();
    const bool has = rule && hasWords(*m_column, *rule);
    m_words->setVisible(has);
    if (!has) return;
    const SheetProfile& seen = sheet().profile;
    const auto column = std::size_t(seen.layout.headings.indexOf(heading()));
    ValueRule shown = baseRule();
    shown.from = rule->from;
    shown.take = rule->take;
    m_words->show(*m_column, shown, seen.columns[column], seen.rows, seen.complete);
    if (height() < 560) resize(width(), 560);
}

Result<ValueRule> ImportFieldDialog::chosen() const {
    if (isFixed()) {
        ValueRule fixed;
        fixed.constant = m_value->value();
        return fixed;
    }
    ValueRule rule = baseRule();
    if (!rule.find.isEmpty()) return rule;
    if (const QString lacking = m_parts->read(rule, heading()); !lacking.isEmpty())
        return failure(ErrorKind::Usage, lacking);
    return rule;
}

void ImportFieldDialog::accept() {
    if (isFixed() && !m_value->commit()) return; // it says itself what is wrong
    if (isFixed() && m_value->value().isEmpty()) {
        m_value->setError(tr("Say the value that every row gets, or choose a column."));
        m_value->setFocus();
        return;
    }
    auto rule = chosen();
    if (!rule) {
        m_error->setText(QStringLiteral("\u25B2 ") + rule.error().message);
        m_error->show();
        return;
    }
    if (!isFixed() && !m_words->isHidden()) m_words->read(*rule);
    m_session->setRule(std::size_t(m_number), {m_table, m_name, *rule});
    QDialog::accept();
}

void ImportFieldDialog::reset() {
    m_session->resetRule(std::size_t(m_number), m_table, m_name);
    QDialog::accept();
}

} // namespace foothold
