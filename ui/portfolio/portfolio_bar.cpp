#include "ui/portfolio/portfolio_bar.h"

#include "core/base/text.h"
#include "core/domain/labels.h"
#include "ui/widgets/choice_filter.h"
#include "ui/widgets/health_sign.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/wrap_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <set>

namespace foothold {

namespace {

const QString unknownKey = QStringLiteral("unknown");

std::vector<Choice> colourChoices() {
    std::vector<Choice> choices;
    for (const HealthColour colour : {HealthColour::Green, HealthColour::Amber, HealthColour::Red})
        choices.push_back(
            {nameString(colour), healthSign(colour) + QChar(0x2002) + enumLabel(nameString(colour))});
    choices.push_back({unknownKey, healthSign({}) + QChar(0x2002) + PortfolioBar::tr("Unknown")});
    return choices;
}

std::vector<Choice> actionChoices() {
    std::vector<Choice> choices;
    for (const Action action : {Action::Pursue, Action::Qualify, Action::Seed, Action::Monitor})
        choices.push_back({nameString(action), enumLabel(nameString(action))});
    choices.push_back({unknownKey, PortfolioBar::tr("Unknown")});
    return choices;
}

std::vector<Choice> signalChoices() {
    std::vector<Choice> choices;
    for (const Rule& rule : rules())
        if (rule.holds) choices.push_back({fromUtf8(rule.id), titleOf(rule)});
    return choices;
}

std::vector<Choice> wordChoices(const std::vector<PortfolioRow>& rows, QString PortfolioRow::*word) {
    std::set<QString> words;
    for (const PortfolioRow& row : rows)
        words.insert(row.*word);
    QStringList sorted(words.begin(), words.end());
    sortGroups(sorted, PortfolioGrouping::Csm);
    std::vector<Choice> choices;
    for (const QString& each : sorted)
        choices.push_back({each, each.isEmpty() ? PortfolioBar::tr("none") : enumLabel(each)});
    return choices;
}

QString groupingName(PortfolioGrouping grouping) {
    switch (grouping) {
    case PortfolioGrouping::None:
        return PortfolioBar::tr("Not grouped");
    case PortfolioGrouping::Segment:
        return PortfolioBar::tr("By segment");
    case PortfolioGrouping::Tier:
        return PortfolioBar::tr("By tier");
    case PortfolioGrouping::Csm:
        return PortfolioBar::tr("By CSM");
    case PortfolioGrouping::Parent:
        return PortfolioBar::tr("By parent account");
    case PortfolioGrouping::Industry:
        return PortfolioBar::tr("By industry");
    case PortfolioGrouping::Region:
        return PortfolioBar::tr("By region");
    case PortfolioGrouping::Health:
        return PortfolioBar::tr("By health");
    case PortfolioGrouping::Readiness:
        return PortfolioBar::tr("By readiness");
    }
    return {};
}

} // namespace

PortfolioBar::PortfolioBar(QMenu* columns, QWidget* parent)
    : QFrame(parent)
    , m_words(new QLineEdit)
    , m_segments(new ChoiceFilter("portfolio.segments", tr("Segment")))
    , m_csms(new ChoiceFilter("portfolio.csms", tr("CSM")))
    , m_colours(new ChoiceFilter("portfolio.colours", tr("Health")))
    , m_actions(new ChoiceFilter("portfolio.actions", tr("Readiness")))
    , m_signals(new ChoiceFilter("portfolio.signals", tr("Signal")))
    , m_grouping(new QComboBox)
    , m_view(new QToolButton)
    , m_views(new QMenu(this)) {
    buildFilters();
    auto* row = asBar(this);
    row->add(m_words, 1);
    for (ChoiceFilter* filter : {m_segments, m_csms, m_colours, m_actions, m_signals})
        row->add(filter);
    row->add(m_grouping);
    row->addStretch();
    m_view->setObjectName(QStringLiteral("portfolio.view"));
    m_view->setProperty("look", QStringLiteral("button"));
    m_view->setPopupMode(QToolButton::InstantPopup);
    m_view->setMenu(m_views);
    row->add(m_view);
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("portfolio.columns"));
    button->setProperty("look", QStringLiteral("button"));
    button->setIcon(icon("columns"));
    button->setToolTip(tr("Choose columns"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(columns);
    describe(button, tr("Choose columns"));
    row->add(button);
}

void PortfolioBar::buildFilters() {
    m_words->setObjectName(QStringLiteral("portfolio.filter"));
    m_words->setPlaceholderText(tr("Filter\u2026 (Ctrl+F)"));
    m_words->setToolTip(tr("Name, CSM, segment, industry, region, parent account, key"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_words->setMinimumWidth(170);
    m_words->setMaximumWidth(340);
    m_words->installEventFilter(this);
    describe(m_words, tr("Filter accounts"), tr("Shows the accounts that contain every word"));
    connect(m_words, &QLineEdit::textChanged, this, &PortfolioBar::filterChanged);
    m_colours->setChoices(colourChoices());
    m_actions->setChoices(actionChoices());
    m_signals->setChoices(signalChoices());
    for (ChoiceFilter* filter : {m_segments, m_csms, m_colours, m_actions, m_signals})
        connect(filter, &ChoiceFilter::changed, this, &PortfolioBar::filterChanged);
    m_grouping->setObjectName(QStringLiteral("portfolio.grouping"));
    describe(m_grouping, tr("Group by"));
    for (std::size_t i = 0; i < std::size(Names<PortfolioGrouping>::all); ++i)
        m_grouping->addItem(groupingName(PortfolioGrouping(i)), int(i));
    connect(m_grouping, &QComboBox::activated, this, &PortfolioBar::groupingChanged);
}

PortfolioFilter PortfolioBar::filter() const {
    return {.words = m_words->text(),
            .segments = m_segments->chosen(),
            .csms = m_csms->chosen(),
            .colours = m_colours->chosen(),
            .actions = m_actions->chosen(),
            .signalIds = m_signals->chosen()};
}

PortfolioGrouping PortfolioBar::grouping() const {
    return PortfolioGrouping(m_grouping->currentData().toInt());
}

void PortfolioBar::setFilter(const PortfolioFilter& filter) {
    m_words->setText(filter.words);
    m_segments->setChosen(filter.segments);
    m_csms->setChosen(filter.csms);
    m_colours->setChosen(filter.colours);
    m_actions->setChosen(filter.actions);
    m_signals->setChosen(filter.signalIds);
}

void PortfolioBar::setGrouping(PortfolioGrouping grouping) {
    m_grouping->setCurrentIndex(m_grouping->findData(int(grouping)));
}

void PortfolioBar::setRows(const std::vector<PortfolioRow>& rows) {
    m_segments->setChoices(wordChoices(rows, &PortfolioRow::segment));
    m_csms->setChoices(wordChoices(rows, &PortfolioRow::csm));
}

void PortfolioBar::setViews(const QStringList& names, const QString& current, bool differs, bool writable) {
    m_views->clear();
    const auto add = [&](const QString& name, const QString& text) {
        QAction* action = m_views->addAction(withoutMnemonic(text));
        action->setCheckable(true);
        action->setChecked(name == current);
        action->setData(name);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT viewChosen(name); });
    };
    add({}, tr("All accounts"));
    for (const QString& name : names)
        add(name, name);
    m_views->addSeparator();
    const bool named = !current.isEmpty();
    QAction* save = m_views->addAction(
        named ? tr("Save changes to \u201C%1\u201D").arg(withoutMnemonic(current)) : tr("Save changes"), this,
        &PortfolioBar::saveRequested);
    save->setEnabled(writable && named && differs);
    save->setObjectName(QStringLiteral("view.save"));
    QAction* saveAs = m_views->addAction(tr("Save as\u2026"), this, &PortfolioBar::saveAsRequested);
    saveAs->setEnabled(writable);
    saveAs->setObjectName(QStringLiteral("view.saveAs"));
    QAction* remove = m_views->addAction(tr("Delete this view\u2026"), this, &PortfolioBar::removeRequested);
    remove->setEnabled(writable && named);
    remove->setObjectName(QStringLiteral("view.remove"));
    const QString shown = named ? current : tr("All accounts");
    m_view->setText(
        withoutMnemonic(tr("View: %1").arg(fontMetrics().elidedText(shown, Qt::ElideRight, 140))) +
        (differs && named ? QStringLiteral(" *") : QString()) + QStringLiteral(" \u25BE"));
    m_view->setToolTip(
        plainToolTip(differs && named ? tr("%1, changed since it was saved").arg(shown) : shown));
    describe(m_view, tr("View"), shown);
}

bool PortfolioBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            Q_EMIT leave();
            return true;
        }
        if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
            m_words->clear();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace foothold
