#include "ui/widgets/page_parts.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrap_row.h"

#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace foothold {

QVBoxLayout* plainColumn(QWidget* page) {
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

WrapRow* asBar(QFrame* bar) {
    bar->setProperty("look", QStringLiteral("bar"));
    auto* row = new WrapRow(bar);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->setSpacing(space::small);
    return row;
}

QHBoxLayout* addTileRow(QVBoxLayout* column, std::initializer_list<QWidget*> tiles) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::large, space::medium, space::large, space::medium);
    row->setSpacing(space::medium);
    for (QWidget* tile : tiles)
        row->addWidget(tile, 1);
    column->addLayout(row);
    return row;
}

QToolButton* toolButton(const char* page, const char* iconName, const QString& text, const QString& keys) {
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("%1.%2").arg(QLatin1String(page), QLatin1String(iconName)));
    button->setIcon(icon(iconName));
    button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    describe(button, text);
    return button;
}

QSplitter* splitOf(Qt::Orientation orientation, std::initializer_list<QWidget*> parts,
                   std::initializer_list<int> sizes) {
    auto* split = new QSplitter(orientation);
    for (QWidget* part : parts)
        split->addWidget(part);
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    split->setSizes(sizes);
    return split;
}

void sizeByCurrent(QStackedWidget* pages) {
    const auto apply = [pages] {
        for (int i = 0; i < pages->count(); ++i) {
            const auto policy = i == pages->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
            pages->widget(i)->setSizePolicy(policy, policy);
        }
        pages->updateGeometry();
    };
    QObject::connect(pages, &QStackedWidget::currentChanged, pages, apply);
    apply();
}

namespace {

/// As small as its pages can be: a scroll area would give a layout the height that it would like.
class AtLeastMinimum : public QWidget {
public:
    explicit AtLeastMinimum(QWidget* content)
        : m_content(content) {
        content->setParent(this);
    }
    QSize minimumSizeHint() const override { return m_content->minimumSizeHint(); }
    QSize sizeHint() const override { return m_content->sizeHint(); }

protected:
    void resizeEvent(QResizeEvent*) override { m_content->setGeometry(rect()); }
    bool event(QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) updateGeometry();
        return QWidget::event(event);
    }

private:
    QWidget* m_content;
};

} // namespace

QWidget* scrolling(QStackedWidget* pages) {
    sizeByCurrent(pages);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(new AtLeastMinimum(pages));
    return area;
}

void asRowTable(QTableView* table) {
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(space::row);
    table->horizontalHeader()->setHighlightSections(false);
}

void fillPeople(QComboBox* box, const QString& everybody, const QStringList& names) {
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(everybody, QString());
    for (const QString& name : names)
        box->addItem(name, name);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace foothold
