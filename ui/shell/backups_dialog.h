#pragma once

#include "ui/shell/book_service.h"
#include "ui/widgets/dialogs.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace foothold {

/// The backups of a book, with the way back to one of them.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    BackupsDialog(BookService* service, Dialogs* dialogs, const QString& bookPath, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The user chose a backup and confirmed.
    void restoreRequested(const QString& backup);

private:
    void fill();
    void backUpNow();
    void restoreCurrent();

    BookService* m_service;
    Dialogs* m_dialogs;
    QString m_bookPath;
    QTreeWidget* m_list;
    QPushButton *m_now, *m_restore;
};

} // namespace foothold
