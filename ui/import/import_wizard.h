#pragma once

#include "ui/import/import_session.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace foothold {

class Banner;
class Dialogs;
class ImportColumnsPage;
class ImportPage;
class ImportPreviewPage;

/// Brings in files of other systems, step by step: files, columns, questions, preview, result. Nothing is
/// changed before the last step, which is one step of undo.
class ImportWizard : public QDialog {
    Q_OBJECT

public:
    enum Step { Files, Columns, Questions, Preview, Done };

    /// @p paths: what to begin with; empty: to be chosen.
    ImportWizard(BookService* service, Dialogs* dialogs, const QStringList& paths, QWidget* parent = nullptr);

Q_SIGNALS:
    void accountRequested(const QString& accountId);

private:
    void build();
    void addPage(ImportPage* page, const QString& title, const QString& about);
    void connectSession();
    void go(int step);
    void goOn();
    void refresh();
    void fail(const QString& sentence);
    ImportPage* page() const;
    bool mayGoTo(int step) const;
    void addFiles(const QStringList& paths);
    void reject() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

    ImportSession* m_session;
    std::vector<ImportPage*> m_pages;
    QStringList m_titles, m_abouts;
    ImportColumnsPage* m_columns;
    ImportPreviewPage* m_preview;
    int m_step = Files;
    bool m_closing = false;
    QListWidget* m_steps;
    QStackedWidget* m_stack;
    Banner* m_banner;
    QLabel *m_title, *m_doing, *m_obstacle;
    QProgressBar* m_progress;
    QPushButton *m_back, *m_next, *m_close;
};

/// The files and folders of a drop; empty if it holds anything else.
QStringList droppedFiles(const QMimeData* data);

} // namespace foothold
