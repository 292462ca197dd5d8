#pragma once

#include "core/base/sheet.h"

#include <QPointer>
#include <QTimer>

#include <memory>

class QAbstractItemView;

namespace foothold {

class SheetReader;

/// Reads a table while the window goes on; from the start again if the table changes meanwhile.
class TableReading : public QObject {
    Q_OBJECT

public:
    /// Begins at once.
    TableReading(const QAbstractItemView& table, QObject* parent);
    ~TableReading() override;

    /// The table, after done().
    Sheet take();

Q_SIGNALS:
    void progress(int percent);
    void done();
    void lost(); ///< the table was closed before it was read

private:
    void readOn();

    QPointer<const QAbstractItemView> m_table;
    QTimer m_timer;
    std::unique_ptr<SheetReader> m_reader;
};

} // namespace foothold
