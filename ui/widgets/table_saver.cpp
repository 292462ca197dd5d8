#include "ui/widgets/table_saver.h"

#include "core/exchange/sheet_csv.h"
#include "core/exchange/xlsx_writer.h"
#include "ui/widgets/background.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/file_name.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/table_reading.h"
#include "ui/widgets/table_sheet.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPointer>
#include <QProgressBar>
#include <QProgressDialog>

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

/// Says how far a long reading is, and lets it be stopped; a short one goes by without it.
class SavingProgress final : public QProgressDialog {
public:
    SavingProgress(const QString& path, QWidget* parent)
        : QProgressDialog(TableSaver::tr("Reading the table for %1\u2026").arg(QFileInfo(path).fileName()),
                          TableSaver::tr("Cancel"), 0, 100, parent) {
        setObjectName(QStringLiteral("table.progress"));
        setWindowTitle(TableSaver::tr("Save table"));
        setWindowModality(Qt::NonModal); // the window goes on
        setMinimumDuration(500);
        setAutoClose(false);
        setAutoReset(false);
        setValue(0);
        describe(findChild<QProgressBar*>(), TableSaver::tr("Progress"));
    }
    /// The rest takes place elsewhere, and is quick.
    void writing(const QString& path) {
        setLabelText(TableSaver::tr("Writing %1\u2026").arg(QFileInfo(path).fileName()));
        setCancelButton(nullptr);
        setRange(0, 0);
    }
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
    auto* reading = new TableReading(table, this);
    const QPointer<SavingProgress> progress = new SavingProgress(path, table.window());
    const auto end = [reading, progress] {
        reading->deleteLater();
        if (progress) progress->deleteLater();
    };
    connect(reading, &TableReading::progress, progress.data(), &QProgressDialog::setValue);
    connect(progress.data(), &QProgressDialog::canceled, reading, end);
    connect(reading, &TableReading::done, this,
            [this, reading, progress, subject, path, window = QPointer(table.window())] {
                if (progress) progress->writing(path);
                write(reading->take(), subject, path, window ? window.data() : m_window, progress.data());
                reading->deleteLater();
            });
    connect(reading, &TableReading::lost, this, [this, end, path] {
        end();
        if (!m_window->isVisible()) return; // it is being closed, and its tables with it
        m_dialogs->warn(m_window, tr("Save table"),
                        tr("The table was closed before it was read: %1 was not written.").arg(path));
    });
}

void TableSaver::write(Sheet sheet, const QString& subject, const QString& path, QWidget* window,
                       QPointer<QWidget> progress) {
    const auto rows = qint64(sheet.rows.size());
    Workbook workbook{.title = subject.isEmpty() ? sheet.name : subject + QStringLiteral(": ") + sheet.name,
                      .subject = tr("As of %1").arg(show::date(m_asOf())),
                      .asOf = m_asOf()};
    workbook.sheets.push_back(std::move(sheet));
    inBackground(
        this, [workbook = std::move(workbook), path] { return writeTable(workbook, path); },
        [this, rows, path, above = QPointer(window), progress](const Status& done) {
            if (progress) progress->deleteLater();
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
