#include "ui/widgets/page_parts.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFrame>
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

QHBoxLayout* asBar(QFrame* bar) {
    bar->setProperty("look", QStringLiteral("bar"));
    auto* row = new QHBoxLayout(bar);
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

void fillPeople(QComboBox* box, const QString& everybody, const QStringList& names) {
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(everybody, QString());
    for (const QString& name : names)
        box->addItem(name, name);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace foothold
