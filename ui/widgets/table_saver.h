#pragma once

#include "core/base/date.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QAbstractItemView;

namespace foothold {

class Dialogs;
struct Sheet;

/// Saves the tables of a window, and of the dialogs above it, as XLSX or CSV: as they are on screen, with
/// values instead of what they look like. (docs/window.md)
class TableSaver : public QObject {
    Q_OBJECT

public:
    /// Belongs to @p window. @p asOf: the date of the figures that the window shows.
    TableSaver(Dialogs* dialogs, std::function<Date()> asOf, QWidget* window);

    /// That of the window that @p widget is in, or that its dialog stands above; nullptr: there is none.
    static TableSaver* of(const QWidget* widget);

    /// Asks for the file and writes it; says how many rows there are, or what went wrong. A large table is
    /// read bit by bit: its progress is shown, and can be cancelled, then nothing is written.
    void save(const QAbstractItemView& table);
    /// The same of the table that the cursor is in or nearest to; says so if none is on screen.
    void saveCurrent();

private:
    void read(const QAbstractItemView& table, const QString& subject, const QString& path);
    /// @p progress: what goes when it is done.
    void write(Sheet sheet, const QString& subject, const QString& path, QWidget* window,
               QPointer<QWidget> progress);

    Dialogs* m_dialogs;
    std::function<Date()> m_asOf;
    QWidget* m_window;
};

/// Lets the table be saved: from its context menu ("Save table as…", one of its actions()), by Ctrl+Shift+S,
/// and as the current one of its window.
void makeSavable(QAbstractItemView* table);

/// The property of a widget whose text says what its tables are about: "Acme GmbH".
inline constexpr const char* tableSubject = "tableSubject";
/// What a table or a picture is about, as a widget around it says; empty: none does.
QString subjectOf(const QWidget* widget);

/// The child of that class of the nearest widget that has one, from @p widget up; nullptr: there is none.
template <typename T>
T* nearest(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (auto* found = widget->findChild<T*>({}, Qt::FindDirectChildrenOnly)) return found;
    return nullptr;
}

} // namespace foothold
