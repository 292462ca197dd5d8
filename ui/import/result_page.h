#pragma once

#include "ui/import/import_page.h"

class QLabel;
class QPushButton;

namespace foothold {

class Dialogs;
class ListView;

/// The last step: what the import did, and what it means for the accounts.
class ImportResultPage : public ImportPage {
    Q_OBJECT

public:
    ImportResultPage(ImportSession* session, Dialogs* dialogs);

    void enter() override;

Q_SIGNALS:
    void undoRequested();
    void accountRequested(const QString& accountId);

private:
    void build();
    void show();
    void showEffects();
    void saveRejects();

    Dialogs* m_dialogs;
    QLabel *m_summary, *m_meaning, *m_fresh, *m_noticed;
    ListView *m_effects, *m_counts;
    QPushButton *m_rejects, *m_undo;
};

} // namespace foothold
