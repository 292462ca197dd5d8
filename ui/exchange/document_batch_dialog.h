#pragma once

#include "core/documents/document_catalogue.h"
#include "ui/paint/document_batch.h"
#include "ui/paint/document_pages.h"
#include "ui/shell/book_state.h"
#include "ui/widgets/dialogs.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace foothold {

/// One kind of document of several accounts as PDF files in one folder, with progress and the way to stop.
/// What was written stays.
class DocumentBatchDialog : public QDialog {
    Q_OBJECT

public:
    DocumentBatchDialog(FactsPtr facts, Dialogs* dialogs, QStringList accountIds, Date asOf,
                        QWidget* parent = nullptr);
    ~DocumentBatchDialog() override;

private:
    void build();
    /// Offers the editions that the chosen document has, and says how many there will be.
    void offer();
    void start();
    void note(int done, const QString& refusal);
    void finish(const BatchProgress& progress);
    void reject() override;

    FactsPtr m_facts;
    Dialogs* m_dialogs;
    QStringList m_accountIds;
    Date m_asOf;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    bool m_running = false;
    QComboBox *m_document, *m_edition, *m_paper;
    QProgressBar* m_bar;
    QLabel* m_state;
    QPlainTextEdit* m_refusals;
    QPushButton *m_close, *m_start;
};

} // namespace foothold
