#pragma once

#include "ui/account/account_section.h"
#include "ui/account/narrative_sections.h"

class QListWidget;
class QPlainTextEdit;

namespace foothold {

/// What people write for the sections of a document: the sections in their order, and the words of the chosen
/// one. It is kept when one leaves it.
class NarrativeEditor : public AccountSection {
    Q_OBJECT

public:
    /// The sections stand beside the words, or above them.
    NarrativeEditor(AccountPorts ports, DocumentKind document, Qt::Orientation orientation = Qt::Horizontal,
                    QWidget* parent = nullptr);

    /// Whose words: of one review or one opportunity of the account; empty: of the account.
    void setRecord(const QString& qbrId, const QString& opportunityId = {});
    void show(const AccountSubject& subject) override;
    using QWidget::show;

private:
    void markWritten();
    void showText();
    void keep();
    QString stored(const char* section) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    DocumentKind m_document;
    std::vector<NarrativePlace> m_sections;
    QString m_qbrId, m_opportunityId;
    AccountSubject m_subject;
    QListWidget* m_list;
    QPlainTextEdit* m_text;
    int m_shown = -1;
};

} // namespace foothold
