#pragma once

#include "ui/paint/document_pages.h"
#include "ui/shell/book_service.h"
#include "ui/widgets/dialogs.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace foothold {

class PagesView;

/// The account plan as it will be printed, page by page, and the way to a PDF or a printer.
class PlanPreview : public QDialog {
    Q_OBJECT

public:
    PlanPreview(BookService* service, Dialogs* dialogs, const QString& accountId, Date asOf,
                QWidget* parent = nullptr);

private:
    void build();
    void compose();
    void savePdf();
    void print();
    QString suggestedName() const;

    BookService* m_service;
    Dialogs* m_dialogs;
    QString m_accountId, m_accountName;
    Date m_asOf;
    std::shared_ptr<DocumentPages> m_pages;
    QComboBox *m_edition, *m_paper;
    QLabel* m_state;
    PagesView* m_view;
    QScrollArea* m_scroll;
    QPushButton *m_save, *m_print;
    int m_wanted = 0; ///< numbers the compositions, so that only the latest is shown
};

} // namespace foothold
