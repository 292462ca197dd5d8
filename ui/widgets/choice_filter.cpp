#include "ui/widgets/choice_filter.h"

#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QWidgetAction>

#include <algorithm>

namespace foothold {

ChoiceFilter::ChoiceFilter(const char* name, const QString& caption, QWidget* parent)
    : QToolButton(parent)
    , m_caption(caption)
    , m_list(new QListWidget) {
    setObjectName(QLatin1String(name));
    setProperty("look", QStringLiteral("button"));
    setPopupMode(QToolButton::InstantPopup);
    m_list->setObjectName(QLatin1String(name) + QLatin1String(".list"));
    m_list->setMinimumSize(240, 60);
    describe(m_list, caption, tr("The space bar chooses, letters search"));
    auto* menu = new QMenu(this);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(m_list);
    menu->addAction(action);
    QAction* clear = menu->addAction(tr("Show all"));
    connect(clear, &QAction::triggered, this, [this] {
        setChosen({});
        Q_EMIT changed();
    });
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_list->setFixedHeight(std::clamp(m_list->count() * space::row + 8, 60, 420));
        m_list->setFocus();
    });
    setMenu(menu);
    connect(m_list, &QListWidget::itemChanged, this, &ChoiceFilter::readList);
    showText();
}

void ChoiceFilter::setChoices(const std::vector<Choice>& choices) {
    m_choices = choices;
    fill();
}

void ChoiceFilter::setChosen(const QStringList& keys) {
    m_chosen = keys;
    fill();
}

void ChoiceFilter::fill() {
    const QSignalBlocker quiet(m_list);
    const int current = std::max(0, m_list->currentRow());
    m_list->clear();
    const auto add = [this](const Choice& choice) {
        auto* item = new QListWidgetItem(choice.label, m_list);
        item->setData(Qt::UserRole, choice.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
    };
    for (const Choice& choice : m_choices)
        add(choice);
    for (const QString& key : m_chosen)
        if (std::ranges::none_of(m_choices, [&](const Choice& choice) { return choice.key == key; }))
            add({key, key});
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    showText();
}

void ChoiceFilter::readList() {
    m_chosen.clear();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            m_chosen += m_list->item(row)->data(Qt::UserRole).toString();
    showText();
    Q_EMIT changed();
}

void ChoiceFilter::showText() {
    QStringList labels;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked) labels += m_list->item(row)->text();
    QString text = m_caption;
    if (labels.size() == 1)
        text = tr("%1: %2").arg(m_caption, fontMetrics().elidedText(labels[0], Qt::ElideRight, 120));
    if (labels.size() > 1) text = tr("%1: %2").arg(m_caption).arg(labels.size());
    setText(withoutMnemonic(text) + QStringLiteral(" \u25BE"));
    setToolTip(plainToolTip(labels.isEmpty() ? tr("Everything is shown") : labels.join(QLatin1Char('\n'))));
    describe(this, m_caption,
             labels.isEmpty() ? tr("Everything is shown") : labels.join(QLatin1String(", ")));
    setDown(false);
}

} // namespace foothold
