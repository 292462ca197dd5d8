#include "ui/account/override_dialog.h"

#include "core/metrics/health.h"
#include "ui/account/account_records.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/format.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace foothold {

namespace {

constexpr int daysItHolds = 90; ///< unless somebody says otherwise

} // namespace

OverrideDialog::OverrideDialog(AccountPorts ports, AccountFacts account, QWidget* parent)
    : QDialog(parent)
    , m_ports(ports)
    , m_accountId(account->accountId)
    , m_name(account->name)
    , m_score(field("score"))
    , m_expiresOn(field("expires_on"))
    , m_reason(field("reason"))
    , m_author(field("author"))
    , m_error(plainLabel({}, "error"))
    , m_save(new QPushButton(tr("Set the health"))) {
    setObjectName(QStringLiteral("override"));
    setWindowTitle(tr("Health of %1").arg(m_name));
    setMinimumWidth(440);
    const Date today = ports.service->clock().today();
    const Health health = healthOf(account, today, profileAt(account, today));
    m_expiresOn->setValue(isoDate(today + Days(daysItHolds)));
    m_author->setValue(account->csm);
    auto* note =
        plainLabel(tr("Calculated: %1. The score set here counts everywhere until the day it ends; what "
                      "was calculated stays visible.")
                       .arg(foothold::show::score(health.calculated)),
                   "muted");
    note->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("override.error"));
    m_error->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("override.save"));
    m_save->setProperty("look", QStringLiteral("primary"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    for (FieldEditor* each : {m_score, m_reason, m_expiresOn, m_author})
        form->addRow(columnLabel(each->column().name), each);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(note);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &OverrideDialog::save);
    m_score->setFocus();
}

FieldEditor* OverrideDialog::field(const char* column) {
    const Table& table = *findTable("health_overrides");
    const Column& of = table.columns[std::size_t(table.indexOf(column))];
    const auto account = m_ports.service->facts()->find(m_accountId);
    return new FieldEditor(of, account ? fieldContext(*account, of) : FieldContext(), this);
}

void OverrideDialog::save() {
    std::map<QString, QString> values;
    for (FieldEditor* each : {m_score, m_reason, m_expiresOn, m_author}) {
        if (!each->commit()) return each->setFocus();
        if (each->value().isEmpty()) {
            each->setError(tr("is needed"));
            return each->setFocus();
        }
        values[QString::fromLatin1(each->column().name.data(), qsizetype(each->column().name.size()))] =
            each->value();
    }
    m_error->clear();
    m_save->setEnabled(false);
    m_ports.service->apply(
        {tr("Set the health of %1 by hand").arg(m_name),
         QStringLiteral("window"),
         {{RecordChange::Kind::Set,
           findTable("health_overrides"),
           {m_accountId, isoDate(m_ports.service->clock().today())},
           std::move(values)}}},
        this,
        [this](const Error& error) {
            m_save->setEnabled(true);
            m_error->setText(error.message);
        },
        [this] { accept(); });
}

} // namespace foothold
