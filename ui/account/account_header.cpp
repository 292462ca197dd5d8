#include "ui/account/account_header.h"

#include "core/domain/labels.h"
#include "core/metrics/contracts.h"
#include "core/metrics/health.h"
#include "core/metrics/readiness.h"
#include "core/metrics/whitespace.h"
#include "ui/account/figures.h"
#include "ui/widgets/change_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/health_sign.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrap_row.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace foothold {

namespace {

constexpr int leastName = 180, comfortableName = 240; // pixels: the name comes before words on the buttons

} // namespace

AccountHeader::AccountHeader(QWidget* parent)
    : QFrame(parent)
    , m_name(new ElidedLabel("title"))
    , m_about(new ElidedLabel("muted"))
    , m_arr(new FigureButton(tr("ARR"), QStringLiteral("arr")))
    , m_health(new FigureButton(tr("Health"), QStringLiteral("health")))
    , m_readiness(new FigureButton(tr("Readiness"), QStringLiteral("readiness")))
    , m_whitespace(new FigureButton(tr("Whitespace"), QStringLiteral("whitespace")))
    , m_renewal(new FigureButton(tr("Renewal"), QStringLiteral("renewal")))
    , m_log(new QPushButton(icon("person"), {}))
    , m_plan(new QPushButton(icon("document"), {}))
    , m_logText(tr("Log call\u2026"))
    , m_planText(tr("Account plan\u2026")) {
    setObjectName(QStringLiteral("account.header"));
    setProperty("look", QStringLiteral("bar"));
    m_name->setObjectName(QStringLiteral("account.name"));
    m_plan->setObjectName(QStringLiteral("account.plan"));
    m_log->setObjectName(QStringLiteral("account.log"));
    describe(m_log, m_logText);
    describe(m_plan, m_planText);
    m_log->setToolTip(tr("Note a conversation: people, notes, what follows (Ctrl+L)"));
    m_plan->setToolTip(tr("Preview and export the account plan (Ctrl+P)"));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_about->setObjectName(QStringLiteral("account.about"));
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* who = new QWidget;
    who->setMinimumWidth(leastName);
    who->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* lines = plainColumn(who);
    lines->setSpacing(2);
    lines->addWidget(m_name);
    lines->addWidget(m_about);
    auto* row = new WrapRow(this);
    row->setContentsMargins(space::large, space::medium, space::large, space::medium);
    row->setSpacing(space::large);
    row->add(who, 1);
    for (FigureButton* figure : {m_arr, m_health, m_readiness, m_whitespace, m_renewal}) {
        row->add(figure);
        connect(figure, &FigureButton::explainRequested, this, &AccountHeader::explainRequested);
    }
    row->add(m_log);
    row->add(m_plan);
    connect(m_log, &QPushButton::clicked, this, &AccountHeader::logRequested);
    connect(m_plan, &QPushButton::clicked, this, &AccountHeader::planRequested);
}

void AccountHeader::show(const AccountSubject& subject) {
    const AccountFacts account = *subject;
    m_name->setText(account->name);
    m_name->setToolTip(plainToolTip(account->name));
    QStringList about;
    if (const auto segment = segmentAt(account, subject.asOf)) about += enumLabel(*segment);
    if (const auto tier = tierAt(account, subject.asOf))
        about += tr("%1 touch").arg(enumLabel(nameString(*tier)));
    if (!account->csm.isEmpty()) about += tr("CSM %1").arg(account->csm.toString());
    if (!account->industry.isEmpty()) about += account->industry.toString();
    if (!account->region.isEmpty()) about += account->region.toString();
    m_about->setText(about.join(QStringLiteral("  \u00B7  ")));
    m_about->setToolTip(plainToolTip(m_about->text()));

    m_arr->setFigure(foothold::show::money(arrAt(account, subject.asOf), account->currency));
    const ScoringProfile profile = profileAt(account, subject.asOf);
    const Health health = healthOf(account, subject.asOf, profile);
    m_health->setFigure(
        healthText(health.score, health.colour) + (health.override ? QStringLiteral(" *") : QString()),
        health.override ? tr("Overridden by hand: %1").arg(health.override->reason.toString()) : QString(),
        healthSpoken(health.score, health.colour));
    m_health->setInk(healthInk(health.colour));
    const Readiness readiness = readinessOf(account, subject.asOf, profile, health);
    m_readiness->setFigure(foothold::show::score(readiness.score),
                           readiness.score ? QString() : tr("Unknown: too few components have data."));
    const WhitespaceScore whitespace = whitespaceScore(account, subject.asOf);
    m_whitespace->setFigure(foothold::show::score(whitespace.score),
                            tr("%1 of 5 dimensions known").arg(whitespace.dimensionsKnown));
    showChanges(subject, {health.score, readiness.score, whitespace.score});
    const auto renewal = renewalDate(account, subject.asOf);
    const auto days = daysToRenewal(account, subject.asOf);
    m_renewal->setFigure(foothold::show::date(renewal),
                         days ? tr("in %1 days").arg(*days) : tr("No active contract has an end."));
}

void AccountHeader::showChanges(const AccountSubject& subject, const Scores& now) {
    const AccountFacts account = *subject;
    const auto baseline = usualBaseline(account, subject.asOf);
    const QString since = foothold::show::shortDate(baseline.date, subject.asOf);
    const QString toolTip = tr("Compared with %1, %2. Click the figure to see why.")
                                .arg(baseline.name, foothold::show::date(baseline.date));
    const auto text = [&](double change, const QString& amount) {
        return changeText(change, 0.5, amount, since);
    };
    const auto ofScore = [&](const std::optional<double>& after, const std::optional<double>& before) {
        if (!after || !before) return QString();
        return text(*after - *before, foothold::show::number(std::abs(*after - *before), 0));
    };
    const ScoringProfile profile = profileAt(account, subject.asOf);
    const Health health = healthOf(account, baseline.date, profile);
    m_health->setChange(ofScore(now.health, health.score), toolTip);
    m_readiness->setChange(ofScore(now.readiness, readinessOf(account, baseline.date, profile, health).score),
                           toolTip);
    m_whitespace->setChange(ofScore(now.whitespace, whitespaceScore(account, baseline.date).score), toolTip);
    const std::int64_t arr = arrAt(account, subject.asOf) - arrAt(account, baseline.date);
    m_arr->setChange(text(double(arr), foothold::show::compactMoney(std::abs(arr), account->currency)),
                     toolTip);
    const auto days = daysToRenewal(account, subject.asOf);
    m_renewal->setChange(!days        ? QString()
                         : *days >= 0 ? foothold::show::counted(*days, tr("in 1 day"), tr("in %1 days"))
                                      : tr("overdue"));
    fitButtons();
}

void AccountHeader::fitButtons() {
    m_log->setText(m_logText);
    m_plan->setText(m_planText);
    if (layout()->sizeHint().width() + comfortableName - leastName <= width()) return;
    m_log->setText({});
    m_plan->setText({});
}

void AccountHeader::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitButtons();
}

QString AccountHeader::currentFigure() const {
    for (const FigureButton* figure : {m_arr, m_health, m_readiness, m_whitespace, m_renewal})
        if (figure->button()->hasFocus()) return figure->figure();
    return QStringLiteral("health");
}

} // namespace foothold
