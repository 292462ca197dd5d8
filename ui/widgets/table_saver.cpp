#include "ui/widgets/table_saver.h"

#include "core/exchange/sheet_csv.h"
#include "core/exchange/xlsx_writer.h"
#include "ui/widgets/background.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/file_name.h"
#include "ui/widgets/format.h"
#include "ui/widgets/table_sheet.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace foothold {

namespace {

const QString actionName = QStringLiteral("table.save");

/// Hears the keys of a table in a dialog, where the window's own shortcut is out of reach.
class SaveKey : public QObject {
public:
    explicit SaveKey(QAbstractItemView* table)
        : QObject(table)
        , m_table(table) {
        table->installEventFilter(this);
    }

private:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool save =
            key->key() == Qt::Key_S && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
        TableSaver* saver = save ? TableSaver::of(m_table) : nullptr;
        if (!saver) return QObject::eventFilter(watched, event);
        saver->save(*m_table);
        return true;
    }

    QAbstractItemView* m_table;
};

bool canBeSaved(const QAbstractItemView* table) {
    return table->isVisible() && !columnsOf(*table)->isHidden();
}

/// The largest table on screen within @p widget, one with rows if there is one.
QAbstractItemView* tableIn(QWidget* widget) {
    QList<QAbstractItemView*> tables = widget->findChildren<QAbstractItemView*>();
    if (auto* self = qobject_cast<QAbstractItemView*>(widget)) tables.prepend(self);
    tables.removeIf([](const QAbstractItemView* table) {
        return !table->findChild<QAction*>(actionName, Qt::FindDirectChildrenOnly) || !canBeSaved(table);
    });
    const auto weight = [](const QAbstractItemView* table) {
        return std::pair(table->model()->rowCount() > 0, table->width() * table->height());
    };
    const auto largest = std::ranges::max_element(tables, {}, weight);
    return largest == tables.end() ? nullptr : *largest;
}

constexpr int readingTime = 25; ///< milliseconds at a stretch: the window stays quick meanwhile

/// Reads a table while the window goes on; from the start again if the table changes meanwhile.
class Reading : public QObject {
    Q_OBJECT

public:
    Reading(const QAbstractItemView& table, QObject* parent)
        : QObject(parent)
        , m_table(&table) {
        const auto* model = table.model();
        const auto again = [this] { m_reader.reset(); };
        connect(model, &QAbstractItemModel::modelReset, this, again);
        connect(model, &QAbstractItemModel::layoutChanged, this, again);
        connect(model, &QAbstractItemModel::rowsInserted, this, again);
        connect(model, &QAbstractItemModel::rowsRemoved, this, again);
        connect(model, &QAbstractItemModel::dataChanged, this, again);
        connect(&table, &QObject::destroyed, this, &Reading::lost);
        connect(&m_timer, &QTimer::timeout, this, &Reading::readOn);
        m_timer.start(0);
    }

    Sheet take() { return m_reader->take(); }

Q_SIGNALS:
    void done();
    void lost(); ///< the table was closed before it was read

private:
    void readOn() {
        if (!m_table) return;
        if (!m_reader) m_reader = std::make_unique<SheetReader>(*m_table);
        if (!m_reader->readFor(readingTime)) return;
        m_timer.stop();
        Q_EMIT done();
    }

    QPointer<const QAbstractItemView> m_table;
    QTimer m_timer;
    std::unique_ptr<SheetReader> m_reader;
};

Status writeTable(const Workbook& workbook, const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("xlsx")) return writeXlsx(workbook, path);
    if (ending == QLatin1String("csv")) return writeSheetCsv(workbook.sheets.front(), path);
    return failure(ErrorKind::Usage,
                   TableSaver::tr("A table is saved as .xlsx or .csv, not as \"%1\".").arg(path));
}

} // namespace

QString subjectOf(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (const QVariant subject = widget->property(tableSubject); subject.isValid())
            return subject.toString();
    return {};
}

TableSaver::TableSaver(Dialogs* dialogs, std::function<Date()> asOf, QWidget* window)
    : QObject(window)
    , m_dialogs(dialogs)
    , m_asOf(std::move(asOf))
    , m_window(window) {}

TableSaver* TableSaver::of(const QWidget* widget) {
    return nearest<TableSaver>(widget);
}

void TableSaver::saveCurrent() {
    QAbstractItemView* table = nullptr;
    for (QWidget* near = m_window->focusWidget(); near && !table; near = near->parentWidget())
        table = tableIn(near);
    if (!table) table = tableIn(m_window);
    if (table)
        save(*table);
    else
        m_dialogs->tell(m_window, tr("Save table"), tr("There is no table on this page."));
}

void TableSaver::save(const QAbstractItemView& table) {
    const QString subject = subjectOf(&table), name = table.accessibleName();
    const QString words = subject.isEmpty() ? name : subject + QLatin1Char(' ') + name;
    QString path =
        m_dialogs->saveFile(table.window(), tr("Save table"), datedFileName(words, m_asOf(), "xlsx"),
                            tr("Excel workbook (*.xlsx)") + QStringLiteral(";;") + tr("CSV (*.csv)"));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QLatin1String(".xlsx");
    read(table, subject, path);
}

void TableSaver::read(const QAbstractItemView& table, const QString& subject, const QString& path) {
    auto* reading = new Reading(table, this);
    connect(reading, &Reading::done, this, [this, reading, subject, path, window = QPointer(table.window())] {
        write(reading->take(), subject, path, window ? window.data() : m_window);
        reading->deleteLater();
    });
    connect(reading, &Reading::lost, this, [this, reading, path] {
        reading->deleteLater();
        if (!m_window->isVisible()) return; // it is being closed, and its tables with it
        m_dialogs->warn(m_window, tr("Save table"),
                        tr("The table was closed before it was read: %1 was not written.").arg(path));
    });
}

void TableSaver::write(Sheet sheet, const QString& subject, const QString& path, QWidget* window) {
    const auto rows = qint64(sheet.rows.size());
    Workbook workbook{.title = subject.isEmpty() ? sheet.name : subject + QStringLiteral(": ") + sheet.name,
                      .subject = tr("As of %1").arg(show::date(m_asOf())),
                      .asOf = m_asOf()};
    workbook.sheets.push_back(std::move(sheet));
    inBackground(
        this, [workbook = std::move(workbook), path] { return writeTable(workbook, path); },
        [this, rows, path, above = QPointer(window)](const Status& done) {
            QWidget* parent = above ? above.data() : m_window;
            if (done)
                m_dialogs->tell(parent, tr("Table saved"),
                                show::counted(rows, tr("1 row is in %1."), tr("%1 rows are in %2."))
                                    .arg(QDir::toNativeSeparators(path)));
            else
                m_dialogs->warn(parent, tr("Save table"), done.error().message);
        });
}

void makeSavable(QAbstractItemView* table) {
    auto* action =
        new QAction(TableSaver::tr("Save table as\u2026") + QLatin1Char('\t') +
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S).toString(QKeySequence::NativeText),
                    table);
    action->setObjectName(actionName);
    table->addAction(action);
    if (table->contextMenuPolicy() == Qt::DefaultContextMenu)
        table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(action, &QAction::triggered, table, [table] {
        if (TableSaver* saver = TableSaver::of(table)) saver->save(*table);
    });
    new SaveKey(table);
}

} // namespace foothold

#include "table_saver.moc"
