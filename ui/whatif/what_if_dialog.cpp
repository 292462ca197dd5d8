#include "ui/whatif/what_if_dialog.h"

#include "core/domain/labels.h"
#include "ui/widgets/format.h"
#include "ui/widgets/health_sign.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace foothold {

namespace {

struct Line {
    QString name, before, after; ///< as they are shown
    SheetCell then, now;
};

std::vector<Line> linesOf(const WhatIf& answer, Currency currency) {
    const Supposed &b = answer.before, &a = answer.after;
    const auto score = [](const QString& name, const std::optional<double>& then,
                          const std::optional<double>& now) {
        return Line{name, show::score(then), show::score(now), sheetvalue::known(then),
                    sheetvalue::known(now)};
    };
    const auto share = [](const QString& name, const std::optional<double>& then,
                          const std::optional<double>& now) {
        return Line{name, show::percent(then, 2), show::percent(now, 2), sheetvalue::percent(then),
                    sheetvalue::percent(now)};
    };
    const auto action = [](const AccountFigures& figures) {
        return figures.action.gated ? enumLabel(nameString(*figures.action.gated)) : show::unknown;
    };
    return {{WhatIfDialog::tr("ARR"), show::wholeMoney(b.arr, currency), show::wholeMoney(a.arr, currency),
             Amount{b.arr, currency}, Amount{a.arr, currency}},
            {WhatIfDialog::tr("Health"), healthText(b.figures.health.score, b.figures.health.colour),
             healthText(a.figures.health.score, a.figures.health.colour),
             sheetvalue::known(b.figures.health.score), sheetvalue::known(a.figures.health.score)},
            score(WhatIfDialog::tr("Readiness"), b.figures.readiness.score, a.figures.readiness.score),
            {WhatIfDialog::tr("What to do"), action(b.figures), action(a.figures), {}, {}},
            score(WhatIfDialog::tr("Whitespace"), b.figures.whitespace.score, a.figures.whitespace.score),
            score(WhatIfDialog::tr("Priority"), b.figures.priority, a.figures.priority),
            {WhatIfDialog::tr("Contraction warnings"), show::count(b.figures.contraction.count),
             show::count(a.figures.contraction.count), sheetvalue::count(b.figures.contraction.count),
             sheetvalue::count(a.figures.contraction.count)},
            share(WhatIfDialog::tr("GRR of its segment"), b.segmentGrr, a.segmentGrr),
            share(WhatIfDialog::tr("NRR of its segment"), b.segmentNrr, a.segmentNrr),
            share(WhatIfDialog::tr("GRR of the book"), b.bookGrr, a.bookGrr),
            share(WhatIfDialog::tr("NRR of the book"), b.bookNrr, a.bookNrr)};
}

ListRow rowOf(const Line& line) {
    const bool same = line.before == line.after;
    Cell change = textCell({});
    const Cell before = figureCell(line.before, line.then);
    const Cell after = figureCell(line.after, line.now, same ? Ink::Muted : Ink::Text);
    if (!same && before.order.isValid() && after.order.isValid()) {
        const bool up = after.order.toDouble() > before.order.toDouble();
        change = textCell(up ? QStringLiteral("\u25B2") : QStringLiteral("\u25BC"), Ink::Accent);
    } else if (!same) {
        change = textCell(QStringLiteral("\u2192"), Ink::Accent);
    }
    return {{textCell(line.name), before, after, change}, line.name};
}

QSpinBox* spin(const char* name, int from, int to, const QString& suffix) {
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(from, to);
    box->setSuffix(suffix);
    box->setSingleStep(10);
    return box;
}

} // namespace

WhatIfDialog::WhatIfDialog(FactsPtr facts, int account, Date asOf, QWidget* parent)
    : QDialog(parent)
    , m_facts(std::move(facts))
    , m_account(account)
    , m_asOf(asOf)
    , m_champion(new QCheckBox(tr("the &champion leaves")))
    , m_leaves(new QCheckBox(tr("the customer &leaves")))
    , m_usage(spin("whatIf.usage", -100, 200, tr(" % usage")))
    , m_seats(spin("whatIf.seats", -10000, 10000, tr(" seats")))
    , m_note(plainLabel({}, "muted"))
    , m_figures(new ListView(new ListModel({tr("Figure"), tr("Now"), tr("Then"), {}}, this), "whatIf.figures",
                             tr("Figures before and after"), {190, 130, 130}))
    , m_signals(new ListView(new ListModel({tr("Signal"), tr("Change")}, this), "whatIf.signals",
                             tr("Signals that come and go"), {330})) {
    setObjectName(QStringLiteral("whatIf"));
    setWindowTitle(tr("What if: %1").arg(m_facts->at(account)->name.toString()));
    m_champion->setObjectName(QStringLiteral("whatIf.champion"));
    m_leaves->setObjectName(QStringLiteral("whatIf.leaves"));
    describe(m_usage, tr("Change of usage in percent"));
    describe(m_seats, tr("More or fewer seats"));
    auto* what = new QHBoxLayout;
    what->setSpacing(space::large);
    for (QWidget* field : std::initializer_list<QWidget*>{m_champion, m_usage, m_seats, m_leaves})
        what->addWidget(field);
    what->addStretch();
    auto* split = splitOf(Qt::Vertical, {m_figures, m_signals}, {330, 170});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_note->setObjectName(QStringLiteral("whatIf.note"));
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addLayout(what);
    layout->addWidget(m_note);
    layout->addWidget(split, 1);
    layout->addWidget(buttons);
    resize(680, 640);
    for (QCheckBox* box : {m_champion, m_leaves})
        connect(box, &QCheckBox::toggled, this, &WhatIfDialog::recalculate);
    for (QSpinBox* box : {m_usage, m_seats})
        connect(box, &QSpinBox::valueChanged, this, &WhatIfDialog::recalculate);
    recalculate();
}

Hypothesis WhatIfDialog::hypothesis() const {
    return {.championLeaves = m_champion->isChecked(),
            .usagePercent = m_usage->value(),
            .extraSeats = m_seats->value(),
            .customerLeaves = m_leaves->isChecked()};
}

void WhatIfDialog::recalculate() {
    m_latest.run(
        this,
        [facts = m_facts, account = m_account, asOf = m_asOf, hypothesis = hypothesis()] {
            return whatIf(*facts, account, asOf, hypothesis);
        },
        [this](const WhatIf& answer) { fill(answer); });
}

void WhatIfDialog::fill(const WhatIf& answer) {
    const AccountFacts account = m_facts->at(m_account);
    std::vector<ListRow> rows;
    for (const Line& line : linesOf(answer, account->currency))
        rows.push_back(rowOf(line));
    m_figures->list()->setRows(std::move(rows));
    std::vector<ListRow> changes;
    const auto add = [&](const auto& of, const auto& notIn, const QString& word, Ink ink) {
        for (const Rule* rule : of)
            if (std::ranges::find(notIn, rule) == notIn.end())
                changes.push_back({{textCell(titleOf(*rule)), textCell(word, ink)}, titleOf(*rule)});
    };
    add(answer.after.signals, answer.before.signals, tr("+ fires"), Ink::Warn);
    add(answer.before.signals, answer.after.signals, tr("\u2212 fires no more"), Ink::Muted);
    if (changes.empty()) changes.push_back({{textCell(tr("No signal comes or goes."), Ink::Muted)}});
    m_signals->list()->setRows(std::move(changes));
    m_note->setText(answer.impossible.isEmpty()
                        ? tr("As of %1, with everything else as it is. Nothing is saved.")
                              .arg(foothold::show::date(m_asOf))
                        : answer.impossible.join(QLatin1Char(' ')));
}

} // namespace foothold
