#pragma once

#include "ui/account/account_section.h"

class QListWidget;
class QPlainTextEdit;

namespace foothold {

/// What people write for the sections of a document: the sections in their order, and the words of the chosen
/// one. It is kept when one leaves it.
class NarrativeEditor : public AccountSection {
    Q_OBJECT

public:
    struct Section {
        const char* name; ///< as in the book: "where_we_stand"
        QString title;
        QString hint; ///< what belongs there
    };
    NarrativeEditor(AccountPorts ports, DocumentKind document, std::vector<Section> sections,
                    QWidget* parent = nullptr);

    void show(const AccountSubject& subject) override;
    using QWidget::show;

private:
    void showText();
    void keep();
    QString stored(const char* section) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    DocumentKind m_document;
    std::vector<Section> m_sections;
    AccountSubject m_subject;
    QListWidget* m_list;
    QPlainTextEdit* m_text;
    int m_shown = -1;
};

} // namespace foothold
