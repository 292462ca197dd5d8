#include "ui/help/tour_dialog.h"

#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace foothold {

TourDialog::TourDialog(QWidget* parent)
    : QDialog(parent)
    , m_steps{{QStringLiteral("action.portfolio"), tr("Portfolio"),
               tr("Every account with its figures. Type to filter, group and keep views, edit in place, "
                  "paste rows of "
                  "a spreadsheet. Enter opens an account.")},
              {QStringLiteral("account"), tr("An account"),
               tr("Its pages hold people, contracts, whitespace, health, outcomes, plan and reviews. Click a "
                  "figure "
                  "above them: beside it opens what it is made of, down to the facts, and why it changed.")},
              {QStringLiteral("action.today"), tr("Today"),
               tr("What to do, for whom, why and until when. Space settles a task, S puts it off, Delete "
                  "dismisses "
                  "a signal.")},
              {QStringLiteral("action.qbrs"), tr("QBRs"),
               tr("The reviews of the quarter: what each still lacks, who comes, which data is stale. Hold "
                  "one "
                  "while you sit in it.")},
              {QStringLiteral("action.whitespace"), tr("Whitespace"),
               tr("What is still to be won, accounts by products and by dimensions, rolled up by segment or "
                  "CSM.")},
              {QStringLiteral("action.retention"), tr("Retention"),
               tr("GRR and NRR with their bands, the waterfall, who stands behind each bar, why customers "
                  "left.")},
              {QStringLiteral("action.renewals"), tr("Renewals"),
               tr("The next four quarters with checkpoints, forecast and risk.")},
              {QStringLiteral("action.data"), tr("Data"),
               tr("Import and export, backups, and everything that was changed. The date at the top right "
                  "shows "
                  "the whole book as of any day. That was the tour.")}}
    , m_title(plainLabel({}, "strong"))
    , m_text(plainLabel({}))
    , m_place(plainLabel({}, "muted"))
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton(tr("&Next"))) {
    setObjectName(QStringLiteral("tour"));
    setWindowTitle(tr("Tour"));
    setFixedWidth(400);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(84);
    m_text->setAlignment(Qt::AlignTop);
    m_title->setObjectName(QStringLiteral("tour.title"));
    m_back->setObjectName(QStringLiteral("tour.back"));
    m_next->setObjectName(QStringLiteral("tour.next"));
    m_next->setProperty("look", QStringLiteral("primary"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_place, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_current + 1 < int(m_steps.size()))
            showStep(m_current + 1);
        else
            accept();
    });
}

void TourDialog::showStep(int step) {
    m_current = std::clamp(step, 0, int(m_steps.size()) - 1);
    const Step& shown = m_steps[std::size_t(m_current)];
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    m_place->setText(tr("%1 of %2").arg(m_current + 1).arg(m_steps.size()));
    m_back->setEnabled(m_current > 0);
    m_next->setText(m_current + 1 < int(m_steps.size()) ? tr("&Next") : tr("&Done"));
    setAccessibleDescription(shown.title + QLatin1String(": ") + shown.text);
    Q_EMIT pageRequested(shown.page);
}

void TourDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    // At the lower right of the window, where it hides least.
    if (const QWidget* window = parentWidget())
        move(window->geometry().bottomRight() - QPoint(width() + space::huge, height() + 2 * space::huge));
    showStep(0);
}

} // namespace foothold
