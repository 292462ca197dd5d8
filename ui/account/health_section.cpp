#include "ui/account/health_section.h"

#include "core/documents/plan_pictures.h"
#include "core/documents/wording.h"
#include "core/domain/labels.h"
#include "ui/account/figures.h"
#include "ui/account/health_chart.h"
#include "ui/account/override_dialog.h"
#include "ui/exchange/picture_saver.h"
#include "ui/widgets/explain_panel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrap_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace foothold {

HealthSection::HealthSection(AccountPorts ports, QWidget* parent)
    : AccountSection(ports, parent)
    , m_chart(new HealthChart)
    , m_explain(new ExplainPanel)
    , m_override(plainLabel({}))
    , m_set(new QPushButton(tr("Set by &hand\u2026")))
    , m_end(new QPushButton(tr("&End it")))
    , m_months(new QComboBox) {
    auto* left = new QWidget;
    left->setAttribute(Qt::WA_StyledBackground);
    left->setProperty("look", QStringLiteral("surface"));
    auto* switches = new WrapRow;
    switches->setContentsMargins(space::large, space::small, space::large, space::small);
    switches->setSpacing(space::large);
    switches->add(plainLabel(tr("Health trend"), "strong"));
    m_months->setObjectName(QStringLiteral("health.months"));
    describe(m_months, tr("Months shown"));
    for (const int months : {12, 24, 36})
        m_months->addItem(tr("%1 months").arg(months), months);
    connect(m_months, &QComboBox::activated, this, &HealthSection::showTrend);
    switches->add(m_months);
    switches->addStretch();
    for (std::size_t i = 0; i < measureCount; ++i) {
        const QString name = nameString(Measure(i));
        m_measures[i] = new QCheckBox(wording::figure(name));
        m_measures[i]->setObjectName(QLatin1String("health.") + name);
        m_measures[i]->setAccessibleName(tr("Show the measure %1").arg(wording::figure(name)));
        connect(m_measures[i], &QCheckBox::toggled, this, &HealthSection::showTrend);
        switches->add(m_measures[i]);
    }
    m_override->setWordWrap(true);
    m_override->setContentsMargins(space::large, space::small, space::large, 0);
    m_set->setObjectName(QStringLiteral("health.set"));
    m_set->setToolTip(tr("Override the calculated health, with a reason and an end"));
    m_end->setObjectName(QStringLiteral("health.end"));
    m_end->setToolTip(tr("The calculated health counts again from today"));
    switches->add(m_set);
    auto* overridden = new QHBoxLayout;
    overridden->setContentsMargins(0, 0, space::large, 0);
    overridden->addWidget(m_override, 1);
    overridden->addWidget(m_end);
    connect(m_set, &QPushButton::clicked, this, &HealthSection::setOverride);
    connect(m_end, &QPushButton::clicked, this, &HealthSection::endOverride);
    auto* layout = plainColumn(left);
    layout->addLayout(switches);
    layout->addWidget(hairline());
    layout->addLayout(overridden);
    layout->addWidget(m_chart, 1);
    m_explain->setCloseable(false);
    auto* split = splitOf(Qt::Horizontal, {left, m_explain}, {800, 380});
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(split);
    makeSheetSavable(m_chart, [this] { return shownSheet(); });
    connect(m_explain, &ExplainPanel::factActivated, this, &AccountSection::recordRequested);
    connect(m_chart, &HealthChart::currentChanged, this, &HealthSection::explainPoint);
}

void HealthSection::show(const AccountSubject& subject) {
    m_subject = subject;
    showTrend();
    explainPoint(m_chart->current());
}

/// The tree of the point under the cursor stands beside the chart already.
bool HealthSection::explainCurrent() {
    if (auto* tree = m_explain->findChild<QTreeWidget*>(QStringLiteral("explain.tree"))) tree->setFocus();
    return true;
}

/// With the months and measures that are shown.
Result<PictureSheet> HealthSection::shownSheet() const {
    auto sheet = healthSheet(*m_subject, {.asOf = m_subject.asOf, .locale = QLocale()});
    if (sheet) sheet->picture().content = m_chart->trend();
    return sheet;
}

void HealthSection::showTrend() {
    const int months = m_months->currentData().toInt();
    HealthPicture picture = healthPicture(*m_subject, m_subject.asOf, months);
    std::vector<HealthPicture::Line> wanted;
    for (std::size_t i = 0; i < measureCount && i < picture.measures.size(); ++i)
        if (m_measures[i]->isChecked()) wanted.push_back(std::move(picture.measures[i]));
    picture.measures = std::move(wanted);
    m_chart->setTrend(std::move(picture));
}

void HealthSection::explainPoint(int point) {
    const AccountFacts account = *m_subject;
    const auto& points = m_chart->trend().score.points;
    const Date date =
        point >= 0 && point < int(points.size()) ? points[std::size_t(point)].date : m_subject.asOf;
    Explanation explanation;
    const Health health = healthOf(account, date, profileAt(account, m_subject.asOf), &explanation);
    const auto profile = std::make_shared<const ScoringProfile>(profileAt(account, m_subject.asOf));
    m_explain->explain({.explanation = std::move(explanation),
                        .asOf = date,
                        .subject = tr("%1 on %2").arg(account->name.toString(), foothold::show::date(date)),
                        .accountId = account->accountId,
                        .baselines = baselinesOf(account, date),
                        .at = [subject = m_subject, profile](Date then) {
                            Explanation tree;
                            healthOf(*subject, then, *profile, &tree);
                            return tree;
                        }});
    m_override->setVisible(health.override != nullptr);
    m_set->setEnabled(m_subject.writable);
    const Date today = m_ports.service->clock().today();
    m_end->setVisible(health.override != nullptr && health.override->expiresOn >= today);
    m_end->setEnabled(m_subject.writable);
    if (health.override)
        m_override->setText(
            tr("Overridden by %1 until %2: %3. Calculated: %4.")
                .arg(health.override->author.toString(), foothold::show::date(health.override->expiresOn),
                     health.override->reason.toString(), foothold::show::score(health.calculated)));
}

void HealthSection::setOverride() {
    (new OverrideDialog(m_ports, *m_subject, window()))->open();
}

void HealthSection::endOverride() {
    const AccountFacts account = *m_subject;
    const Date today = m_ports.service->clock().today();
    const Health health = healthOf(account, today, profileAt(account, today));
    if (!health.override) return;
    const bool ofToday = health.override->setOn == today; // it never counted: as if it had not been
    RecordChange change{.kind = ofToday ? RecordChange::Kind::Delete : RecordChange::Kind::Change,
                        .table = findTable("health_overrides"),
                        .key = {account->accountId, isoDate(health.override->setOn)},
                        .values = {}};
    if (!ofToday) change.values[QStringLiteral("expires_on")] = isoDate(today - Days(1));
    m_ports.service->apply({tr("End the override of %1").arg(account->name.toString()),
                            QStringLiteral("window"),
                            {std::move(change)}},
                           this, [this](const Error& error) {
                               m_ports.dialogs->warn(this, tr("End the override"), error.message);
                           });
}

} // namespace foothold
