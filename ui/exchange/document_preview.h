#pragma once

#include "core/documents/document_options.h"
#include "ui/paint/document_pages.h"
#include "ui/shell/book_service.h"
#include "ui/widgets/dialogs.h"

#include <QDialog>

#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace foothold {

class PagesView;

/// A document that can be composed from the facts: what it is called and how it is made. The composer runs in
/// the book's thread.
struct DocumentRequest {
    QString title;    ///< of the window: "Account plan: Acme"
    QString fileName; ///< proposed, without date and ending: "Acme account plan"
    std::function<Result<doc::Document>(const Facts&, const DocumentOptions&)> compose;
    bool hasCustomerEdition = true;
    bool hasInternalEdition = true;
    /// The words beside the box that leaves out the commercial page; empty: the document has none.
    QString leaveOut = {};
    /// Makes the editor for what people write in the document; it keeps the words in the book by itself.
    std::function<QWidget*()> words = {};
};

/// A document as it will be printed, page by page, and the way to a PDF or a printer.
class DocumentPreview : public QDialog {
    Q_OBJECT

public:
    DocumentPreview(BookService* service, Dialogs* dialogs, DocumentRequest request, Date asOf,
                    QWidget* parent = nullptr);
    /// Opens the preview of one document; it deletes itself when it is closed.
    static void open(BookService* service, Dialogs* dialogs, DocumentRequest request, Date asOf,
                     QWidget* parent);
    using QDialog::open;

private:
    void build();
    QWidget* buildBar();
    void compose();
    void fitOnce();
    void savePdf();
    void print();
    QString suggestedName() const;

    BookService* m_service;
    Dialogs* m_dialogs;
    DocumentRequest m_request;
    Date m_asOf;
    std::shared_ptr<DocumentPages> m_pages;
    QComboBox *m_edition, *m_paper;
    QCheckBox* m_leaveOut;
    QLabel* m_state;
    PagesView* m_view;
    QScrollArea* m_scroll;
    QPushButton *m_save, *m_print;
    bool m_fitted = false;
    int m_wanted = 0; ///< numbers the compositions, so that only the latest is shown
};

} // namespace foothold
