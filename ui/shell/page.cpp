#include "ui/shell/page.h"

#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/tile.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace foothold {

void Page::show(const FactsPtr& facts, Date asOf) {
    if (facts == m_facts && asOf == m_asOf) return;
    m_facts = facts;
    m_asOf = asOf;
    const bool hasAccounts = facts->accountCount() > 0;
    if (m_withAccounts) m_withAccounts->setCurrentIndex(hasAccounts ? 0 : 1);
    if (!m_withAccounts || hasAccounts) refresh();
}

QWidget* Page::contentOfAccounts(const char* icon, const QString& sentence) {
    m_withAccounts = new QStackedWidget;
    m_withAccounts->addWidget(new QWidget);
    auto* empty = new EmptyState(icon, sentence, tr("Import files\u2026"));
    connect(empty, &EmptyState::triggered, this, &Page::importFilesRequested);
    m_withAccounts->addWidget(empty);
    plainColumn(this)->addWidget(m_withAccounts);
    return m_withAccounts->widget(0);
}

QWidget* Page::emptyWith(const char* icon, const QString& sentence, const QString& action,
                         const QString& name) {
    auto* empty = new EmptyState(icon, sentence, action);
    empty->button()->setObjectName(objectName() + QLatin1String(".start"));
    connect(empty, &EmptyState::triggered, this, [this, name] { Q_EMIT pageRequested(name); });
    QPushButton* files = empty->addButton(tr("Import files\u2026"));
    files->setObjectName(objectName() + QLatin1String(".importFiles"));
    connect(files, &QPushButton::clicked, this, &Page::importFilesRequested);
    return empty;
}

void Page::explains(Tile* tile, std::function<Explaining()> prepare) {
    tile->setExplained();
    connect(tile, &Tile::explainRequested, this, [this, prepare = std::move(prepare)] {
        if (Explaining explaining = prepare()) explain(std::move(explaining));
    });
}

void Page::explains(QAbstractButton* figure, std::function<Explaining()> prepare) {
    connect(figure, &QAbstractButton::clicked, this, [this, prepare = std::move(prepare)] {
        if (Explaining explaining = prepare()) explain(std::move(explaining));
    });
}

void Page::explains(ListView* list, std::function<Explaining(const QModelIndex& cell)> prepare) {
    list->setExplain([this, prepare = std::move(prepare)](const QModelIndex& cell) -> std::function<void()> {
        Explaining explaining = prepare(cell);
        if (!explaining) return {};
        return [this, explaining = std::move(explaining)] { explain(explaining); };
    });
}

void Page::explain(Explaining explaining) {
    m_explained.run(this, std::move(explaining),
                    [this](const ExplainedFigure& explained) { Q_EMIT explainRequested(explained); });
}

} // namespace foothold
