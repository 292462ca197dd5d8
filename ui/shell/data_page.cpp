#include "ui/shell/data_page.h"

#include "core/base/qdate.h"
#include "ui/shell/actions.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/sheet_role.h"
#include "ui/widgets/table_saver.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrap_row.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace foothold {

namespace {

constexpr int historyShown = 200;

QString isoTime(const QDateTime& at) {
    return at.time().toString(QStringLiteral("HH:mm"));
}

} // namespace

DataPage::DataPage(BookService* service, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_history(new QTableWidget) {
    setObjectName(QStringLiteral("data.page"));
    auto* cards = new QHBoxLayout;
    cards->setSpacing(space::large);
    cards->addWidget(
        card(tr("Import"),
             tr("Exports of other systems, spreadsheets and calendars, or a folder of Foothold's CSV "
                "files. You see what would change before it does."),
             {actions.importFiles, actions.importFolder}));
    cards->addWidget(card(tr("Export"), tr("Everything in the book as CSV files that anything can read."),
                          {actions.exportFolder}));
    cards->addWidget(card(tr("Backups"),
                          tr("Made once a day when the book is opened; the last ten are kept."),
                          {actions.backups}));
    m_history->setObjectName(QStringLiteral("data.history"));
    m_history->setProperty("look", QStringLiteral("framed"));
    describe(m_history, tr("History of changes"));
    makeSavable(m_history);
    m_history->setColumnCount(4);
    m_history->setHorizontalHeaderLabels({tr("When"), tr("What"), tr("Records"), tr("From")});
    m_history->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_history->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_history->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_history->horizontalHeaderItem(3)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_history->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_history->setColumnWidth(0, 170);
    m_history->setColumnWidth(3, 140);
    m_history->verticalHeader()->hide();
    m_history->verticalHeader()->setDefaultSectionSize(space::row);
    m_history->setShowGrid(false);
    m_history->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_history->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_history->setTabKeyNavigation(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::large);
    layout->addLayout(cards);
    layout->addWidget(plainLabel(tr("What was changed"), "strong"));
    layout->addWidget(m_history, 1);
}

QWidget* DataPage::card(const QString& title, const QString& about, const QList<QAction*>& actions) {
    auto* card = new QFrame;
    card->setProperty("look", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::large, space::medium, space::large, space::large);
    layout->addWidget(plainLabel(title, "strong"));
    auto* text = plainLabel(about, "muted");
    text->setWordWrap(true);
    layout->addWidget(text, 1);
    auto* buttons = new WrapRow;
    for (QAction* action : actions) {
        auto* button = new QPushButton(action->icon(), action->text().remove(QLatin1Char('&')));
        button->setObjectName(QLatin1String("data.") + action->objectName());
        button->setEnabled(action->isEnabled());
        connect(action, &QAction::changed, button,
                [button, action] { button->setEnabled(action->isEnabled()); });
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        buttons->add(button);
    }
    layout->addLayout(buttons);
    return card;
}

void DataPage::refresh() {
    if (!m_service->isOpen()) return;
    m_service->ask([](BookDesk& desk) { return history(*desk.book(), historyShown); }, this,
                   [this](const Result<std::vector<Change>>& changes) {
                       if (changes) showHistory(*changes);
                   });
}

void DataPage::showHistory(const std::vector<Change>& changes) {
    m_history->setRowCount(int(changes.size()));
    for (int row = 0; row < int(changes.size()); ++row) {
        const Change& change = changes[std::size_t(row)];
        const QDateTime at = QDateTime::fromString(change.at, Qt::ISODateWithMs).toLocalTime();
        const QString what = change.undone ? tr("%1 (undone)").arg(change.what) : change.what;
        const QStringList cells{foothold::show::moment(at), what, show::count(change.records), change.source};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            if (column == 2) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (change.undone) item->setForeground(tokens().muted);
            m_history->setItem(row, column, item);
            if (column == 0) {
                item->setData(SheetRole, QVariant::fromValue(SheetCell(fromQDate(at.date()))));
                item->setData(SheetWordsRole, isoTime(at));
            }
            if (column == 2) item->setData(SheetRole, QVariant::fromValue(sheetvalue::count(change.records)));
        }
    }
}

} // namespace foothold
