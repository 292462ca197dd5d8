#include "ui/import/import_parts.h"

#include "ui/widgets/dialogs.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/table_saver.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace foothold::importparts {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(ImportParts)
};

} // namespace

QWidget* section(const QString& title, const QString& about, QWidget* content) {
    auto* card = new QFrame;
    card->setProperty("look", QStringLiteral("card"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    column->addWidget(plainLabel(title, "strong"));
    auto* text = plainLabel(about, "muted");
    text->setWordWrap(true);
    column->addWidget(text);
    column->addWidget(content);
    return card;
}

QTreeWidget* makeTree(const char* name, const QString& spoken) {
    auto* tree = new QTreeWidget;
    tree->setObjectName(QLatin1String(name));
    tree->setProperty("look", QStringLiteral("framed"));
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setTabKeyNavigation(false);
    describe(tree, spoken);
    makeSavable(tree);
    return tree;
}

void setColumns(QTreeWidget* tree, const QStringList& headings, std::initializer_list<int> widths) {
    tree->setHeaderLabels(headings);
    int column = 0;
    for (const int width : widths)
        tree->setColumnWidth(column++, width);
}

QTreeWidgetItem* addRow(QTreeWidget* tree, const QStringList& cells, bool checked, int number) {
    auto* item = new QTreeWidgetItem(cells);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(0, checked ? Qt::Checked : Qt::Unchecked);
    item->setData(0, Qt::UserRole, number);
    for (int column = 0; column < cells.size(); ++column)
        item->setToolTip(column, plainToolTip(cells[column]));
    tree->addTopLevelItem(item);
    return item;
}

void addMore(QTreeWidget* tree, const QString& text) {
    auto* item = new QTreeWidgetItem(QStringList{text});
    item->setFlags(Qt::ItemIsEnabled);
    item->setToolTip(0, plainToolTip(text));
    tree->addTopLevelItem(item);
    item->setFirstColumnSpanned(true);
}

QWidget* formWidget(QFormLayout*& form) {
    auto* widget = new QWidget;
    form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(space::small);
    return widget;
}

void clearRows(QFormLayout* form) {
    while (form->rowCount() > 0)
        form->removeRow(0);
}

QLabel* questionLabel(const QString& text, QWidget* buddy) {
    auto* label = plainLabel(text);
    label->setWordWrap(true);
    label->setBuddy(buddy);
    return label;
}

void saveRejects(QPushButton* button, Dialogs* dialogs, const WriteRejects& write) {
    QWidget* page = button->parentWidget();
    const QString folder = dialogs->chooseFolder(page, T::tr("Save the rejected rows in"));
    if (folder.isEmpty()) return;
    button->setEnabled(false);
    write(folder, [button, page, dialogs](const Status& written) {
        button->setEnabled(true);
        if (!written) dialogs->warn(page, T::tr("Save rejected rows"), written.error().message);
    });
}

} // namespace foothold::importparts
