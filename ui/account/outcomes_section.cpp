#include "ui/account/outcomes_section.h"

#include "ui/account/account_documents.h"

#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/playbook/value_explanation.h"
#include "ui/account/account_records.h"
#include "ui/account/figures.h"
#include "ui/account/record_side.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrap_row.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace foothold {

namespace {

FigureButton* figureOf(const QString& caption, ValueFigure figure) {
    return new FigureButton(caption, nameString(figure));
}

} // namespace

OutcomesSection::OutcomesSection(AccountPorts ports, QWidget* parent)
    : AccountSection(ports, parent)
    , m_table(*findTable("outcomes"))
    , m_achieved(figureOf(tr("Achieved"), ValueFigure::Achieved))
    , m_proven(figureOf(tr("Proven in money"), ValueFigure::Proven))
    , m_share(figureOf(tr("Of the ARR"), ValueFigure::ShareOfArr))
    , m_withoutValue(figureOf(tr("Achieved without a value"), ValueFigure::WithoutValue)) {
    m_outcomes =
        new RecordTable("outcomes",
                        new RecordModel(m_table, {"goal", "metric", "baseline", "target", "target_on",
                                                  "actual", "achieved_on", "value_amount"}),
                        {tr("Outcomes"), tr("Add outcome"), tr("Delete"),
                         tr("No outcome is on record yet. Agree on one with the customer and measure it: it "
                            "is what the renewal "
                            "stands on."),
                         "check"});
    m_outcomes->view()->setColumnWidth(0, 240);
    m_side = new RecordSide(m_table, {"goal", "metric", "unit", "baseline", "target", "target_on", "actual",
                                      "achieved_on", "value_amount", "evidence"});
    m_side->setObjectName(QStringLiteral("outcomes.form"));
    auto* record = new QPushButton(tr("&Value record\u2026"));
    record->setObjectName(QStringLiteral("outcomes.record"));
    auto* bar = new QFrame;
    auto* row = asBar(bar);
    row->setSpacing(space::large);
    for (FigureButton* figure : {m_achieved, m_proven, m_share, m_withoutValue}) {
        row->add(figure);
        connect(figure, &FigureButton::explainRequested, this, &OutcomesSection::explain);
    }
    row->addStretch();
    row->add(record);
    auto* split = splitOf(Qt::Horizontal, {m_outcomes, m_side}, {800, 340});
    auto* layout = plainColumn(this);
    layout->addWidget(bar);
    layout->addWidget(split, 1);
    connect(record, &QPushButton::clicked, this, &OutcomesSection::openRecord);
    connect(m_outcomes, &RecordTable::currentChanged, this, &OutcomesSection::showOutcome);
    connect(m_outcomes, &RecordTable::addRequested, this, &OutcomesSection::addOutcome);
    connect(m_outcomes, &RecordTable::removeRequested, this, [this](const QString& key) {
        remove(m_table, key, nameOf(key), {},
               [this](const Error& error) { m_outcomes->setError(error.message); });
    });
    acceptPaste(m_outcomes, [this] {
        return std::map<QString, QString>{{QStringLiteral("account_id"), (*m_subject)->accountId}};
    });
    connect(m_outcomes, &RecordTable::edited, this,
            [this](const QString& key, const QString& column, const QString& value) {
                edit(key, column, value, false);
            });
    connect(m_side->form(), &RecordForm::edited, this,
            [this](const QString& key, const QString& column, const QString& value) {
                edit(key, column, value, true);
            });
}

void OutcomesSection::show(const AccountSubject& subject) {
    m_subject = subject;
    setContexts(*m_outcomes->model(), *subject);
    m_side->form()->setContexts([&](const Column& column) { return fieldContext(*subject, column); });
    m_side->form()->setWritable(subject.writable);
    m_outcomes->setRecords(outcomeRecords(*subject));
    m_outcomes->setWritable(subject.writable);
    const ValueRecord record = valueRecordOf(*subject, subject.asOf);
    m_achieved->setFigure(
        tr("%1 of %2")
            .arg(foothold::show::count(record.achieved), foothold::show::count(qint64(record.lines.size()))));
    m_proven->setFigure(record.proven ? foothold::show::money(*record.proven, (*subject)->currency)
                                      : foothold::show::unknown,
                        record.proven ? QString() : tr("No value is proven in money yet."));
    m_share->setFigure(foothold::show::percent(record.shareOfArr));
    m_withoutValue->setFigure(foothold::show::count(record.withoutValue));
}

void OutcomesSection::explain(const QString& figure) {
    const auto of = valueOf<ValueFigure>(figure.toStdString());
    if (of)
        Q_EMIT figureRequested(explainedOfAccount(
            m_subject.facts, m_subject.account, m_subject.asOf,
            [figure = *of](AccountFacts account, Date date) { return explainValue(account, date, figure); }));
}

void OutcomesSection::selectRecord(const QString& table, const QString& key) {
    if (fromUtf8(m_table.name) == table) m_outcomes->select(key);
}

QString OutcomesSection::nameOf(const QString& key) const {
    const int row = m_outcomes->model()->rowOf(key);
    return row < 0 ? QString()
                   : m_outcomes->model()->record(row)[std::size_t(m_table.indexOf("goal"))].simplified();
}

void OutcomesSection::showOutcome(const QString& key) {
    const int row = m_outcomes->model()->rowOf(key);
    m_side->setVisible(row >= 0);
    m_side->setTitle(nameOf(key));
    m_side->form()->setRecord(row < 0 ? RecordCells() : m_outcomes->model()->record(row));
}

void OutcomesSection::edit(const QString& key, const QString& column, const QString& value, bool inForm) {
    change(m_table, key, column, value, nameOf(key), [this, column, inForm](const Error& error) {
        m_outcomes->setRecords(outcomeRecords(*m_subject)); // takes back what was shown in the meantime
        inForm ? m_side->form()->refuse(column, error.message) : m_outcomes->setError(error.message);
    });
}

void OutcomesSection::addOutcome() {
    const QString key = newKey(m_ports.service->clock());
    m_outcomes->edit(key);
    add(m_table, key,
        {{QStringLiteral("account_id"), (*m_subject)->accountId},
         {QStringLiteral("goal"), tr("New outcome")}},
        [this](const Error& error) { m_outcomes->setError(error.message); });
}

void OutcomesSection::openRecord() {
    openDocument(m_ports, AccountDocument::ValueRecord, (*m_subject)->accountId, m_subject.asOf, window());
}

} // namespace foothold
