#pragma once

#include "core/exchange/importer.h"
#include "ui/shell/book_service.h"
#include "ui/widgets/dialogs.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace foothold {

class ListView;

/// Imports a folder: first a preview of what would happen to each file, then, if that is wanted, the import.
/// Both can be cancelled; the window stays usable meanwhile.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(BookService* service, Dialogs* dialogs, const QString& folder, QWidget* parent = nullptr);
    ~ImportDialog() override;

private:
    void build();
    void start(bool dryRun);
    void finish(bool dryRun, const Result<ImportReport>& report, Result<OpenedBook> book);
    void showReport(const ImportReport& report);
    void setRunning(bool running, const QString& what);
    void saveRejects();
    void reject() override;

    BookService* m_service;
    Dialogs* m_dialogs;
    QString m_folder;
    std::shared_ptr<const ImportReport> m_report = std::make_shared<const ImportReport>();
    std::shared_ptr<std::atomic<bool>> m_cancel = std::make_shared<std::atomic<bool>>(false);
    bool m_running = false;
    std::int64_t m_good = 0; ///< rows that would change the book
    QLabel *m_summary, *m_doing;
    QProgressBar* m_progress;
    QTabWidget* m_tabs;
    ListView *m_files, *m_rejects;
    QTreeWidget* m_changes;
    QCheckBox* m_fileWins;
    QPushButton *m_apply, *m_saveRejects, *m_close;
};

} // namespace foothold
