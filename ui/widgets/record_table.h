#pragma once

#include "ui/widgets/record_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace foothold {

class EmptyState;

/// An editable table of records with its buttons: add, delete, in-place editing, and the reason beside it if
/// something cannot be taken.
class RecordTable : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString title;    ///< "People"
        QString add;      ///< "Add person"
        QString remove;   ///< "Delete person"
        QString empty;    ///< the sentence of the empty table
        const char* icon; ///< of the empty table
    };

    /// @p name: the object name, and the prefix of those of its parts.
    RecordTable(const char* name, RecordModel* model, const Words& words, QWidget* parent = nullptr);

    RecordModel* model() const { return m_model; }
    QTableView* view() const { return m_view; }
    QString currentKey() const;
    /// Moves the cursor to the record; the first one if it is not there.
    void select(const QString& key);
    /// Moves the cursor to the record and opens the first editable cell.
    void edit(const QString& key);
    void setRecords(std::vector<RecordCells> records);
    void setWritable(bool writable);
    void setError(const QString& message);

Q_SIGNALS:
    void addRequested();
    void removeRequested(const QString& key);
    /// Ctrl+V: a block from a spreadsheet is to be taken from the column of the cursor on.
    void pasteRequested();
    void edited(const QString& key, const QString& column, const QString& canonical);
    void currentChanged(const QString& key);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void buildView(const Words& words);
    void announce();

    RecordModel* m_model;
    QTableView* m_view;
    QStackedWidget* m_stack;
    QPushButton *m_add, *m_remove;
    QLabel* m_error;
    EmptyState* m_empty;
    QString m_announced;
    QString m_editNext; ///< the key of a record that is to be edited as soon as it is there
};

} // namespace foothold
