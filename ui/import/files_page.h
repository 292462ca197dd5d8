#pragma once

#include "ui/import/import_page.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace foothold {

class Dialogs;

/// The first step: which files, what each is taken for, and how it is read.
class ImportFilesPage : public ImportPage {
    Q_OBJECT

public:
    ImportFilesPage(ImportSession* session, Dialogs* dialogs);

    void enter() override;
    QString obstacle() const override;

private:
    void build();
    void connectDetail();
    void addFiles();
    void show();
    void showDetail();
    void showSample(const PlannedSheet& sheet);
    void fillMappings(const PlannedSheet& sheet);
    QString howText(const PlannedSheet& sheet) const;
    /// The sheet that the cursor stands on, or -1.
    int current() const;

    Dialogs* m_dialogs;
    QPushButton* m_add;
    QTreeWidget *m_files, *m_sample;
    QWidget* m_detail;
    QFormLayout* m_form;
    QComboBox *m_mapping, *m_encoding, *m_separator;
    QSpinBox* m_heading;
    QLabel *m_how, *m_notes;
    bool m_filling = false;
};

} // namespace foothold
