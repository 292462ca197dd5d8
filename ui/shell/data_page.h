#pragma once

#include "core/store/history.h"
#include "ui/shell/book_service.h"

#include <QWidget>

class QTableWidget;

namespace foothold {

struct Actions;

/// The book as data: ways in and out, backups, and what was changed when.
class DataPage : public QWidget {
    Q_OBJECT

public:
    DataPage(BookService* service, const Actions& actions, QWidget* parent = nullptr);
    /// Reads the history again.
    void refresh();

private:
    QWidget* card(const QString& title, const QString& about, const QList<QAction*>& actions);
    void showHistory(const std::vector<Change>& changes);

    BookService* m_service;
    QTableWidget* m_history;
};

} // namespace foothold
