#pragma once

#include "ui/import/import_page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QTabWidget;

namespace foothold {

class ListView;

/// The fourth step: what would happen, with real rows.
class ImportPreviewPage : public ImportPage {
    Q_OBJECT

public:
    explicit ImportPreviewPage(ImportSession* session);

    void enter() override;
    QString obstacle() const override;
    /// The name under which the mappings are kept; empty: they are not.
    QString saveAs() const;

private:
    void build();
    void show();
    void showCounts();
    void showTables();
    void showRows();
    void showRejects();
    void showNotes();

    QLabel* m_summary;
    QTabWidget* m_tabs;
    ListView *m_counts, *m_rows, *m_rejects, *m_notes, *m_missing;
    QComboBox* m_table;
    QCheckBox* m_save;
    QLineEdit* m_name;
};

} // namespace foothold
