#include "ui/portfolio/portfolio_foot.h"

#include "ui/widgets/figure_button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/health_sign.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrap_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace foothold {

namespace {

QPushButton* figureButton(const QString& name) {
    auto* button = new QPushButton;
    button->setObjectName(name);
    lookLikeFigure(button, QStringLiteral("body"));
    return button;
}

QString spoken(std::optional<HealthColour> colour, const QString& count) {
    if (!colour) return PortfolioFoot::tr("Health: unknown of %1").arg(count);
    switch (*colour) {
    case HealthColour::Green:
        return PortfolioFoot::tr("Health: green at %1").arg(count);
    case HealthColour::Amber:
        return PortfolioFoot::tr("Health: amber at %1").arg(count);
    case HealthColour::Red:
        break;
    }
    return PortfolioFoot::tr("Health: red at %1").arg(count);
}

} // namespace

PortfolioFoot::PortfolioFoot(std::initializer_list<QWidget*> acts, QWidget* parent)
    : QFrame(parent)
    , m_totals(plainLabel({}))
    , m_calculating(plainLabel(tr("calculating health and whitespace\u2026"), "muted"))
    , m_potential(figureButton(QStringLiteral("portfolio.potential"))) {
    setProperty("look", QStringLiteral("foot"));
    m_totals->setObjectName(QStringLiteral("portfolio.totals"));
    auto* row = new WrapRow(this);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->setSpacing(space::small);
    row->add(m_totals);
    row->add(m_potential);
    row->add(m_calculating);
    const std::pair<std::optional<HealthColour>, const char*> colours[] = {{HealthColour::Green, "green"},
                                                                           {HealthColour::Amber, "amber"},
                                                                           {HealthColour::Red, "red"},
                                                                           {std::nullopt, "unknown"}};
    auto* health = new QWidget; // in one line with each other
    auto* counts = new QHBoxLayout(health);
    counts->setContentsMargins(0, 0, 0, 0);
    counts->setSpacing(space::small);
    for (const auto& [colour, name] : colours) {
        QPushButton* button = figureButton(QLatin1String("portfolio.health.") + QLatin1String(name));
        m_colours[colour] = button;
        counts->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, colour = colour] { Q_EMIT colourRequested(colour); });
    }
    row->add(health);
    row->addStretch();
    for (QWidget* act : acts)
        row->add(act);
    connect(m_potential, &QPushButton::clicked, this, &PortfolioFoot::potentialRequested);
}

void PortfolioFoot::show(const PortfolioModel& model, Currency currency, bool isComplete) {
    const PortfolioTotals& totals = model.totals();
    QString text = model.filter().isEmpty()
                       ? foothold::show::counted(totals.accounts, tr("1 account"), tr("%1 accounts"))
                       : tr("%1 of %2")
                             .arg(foothold::show::count(totals.accounts),
                                  foothold::show::counted(model.total(), tr("1 account"), tr("%1 accounts")));
    text +=
        QStringLiteral("  \u00B7  ") + tr("ARR %1").arg(foothold::show::compactMoney(totals.arr, currency));
    if (totals.unconverted > 0)
        text += QStringLiteral("  \u00B7  ") +
                tr("%1 without a rate left out").arg(foothold::show::count(totals.unconverted));
    m_totals->setText(text);
    m_calculating->setVisible(!isComplete);
    m_potential->setVisible(isComplete);
    m_potential->setText(
        tr("open potential %1").arg(foothold::show::compactMoney(totals.whitespaceValue, currency)));
    const auto countOf = [&](std::optional<HealthColour> colour) {
        return !colour                          ? totals.unknown
               : *colour == HealthColour::Green ? totals.green
               : *colour == HealthColour::Amber ? totals.amber
                                                : totals.red;
    };
    for (const auto& [colour, button] : m_colours) {
        const QString count = foothold::show::count(countOf(colour));
        button->setVisible(isComplete);
        button->setText(colour ? healthSign(colour) + QChar(0x2002) + count : tr("unknown %1").arg(count));
        button->setAccessibleName(spoken(colour, count));
    }
}

} // namespace foothold
