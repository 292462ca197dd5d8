#pragma once

#include "ui/import/import_page.h"

class QFormLayout;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace foothold {

/// The third step: everything that the import is in doubt of.
class ImportQuestionsPage : public ImportPage {
    Q_OBJECT

public:
    explicit ImportQuestionsPage(ImportSession* session);

    void enter() override;
    QString obstacle() const override;

private:
    void build();
    void show();
    void showFileQuestions();
    void ask(std::size_t sheet, const DraftQuestion& question, int number);
    void showAccounts();
    void showCurrencies();
    void showConflicts();
    void showPeople();
    void changed(const QTreeWidgetItem* item, bool conflict);
    int conflictCount() const;

    QLabel *m_nothing, *m_later;
    QWidget *m_files, *m_accounts, *m_currencies, *m_conflicts, *m_people;
    QFormLayout *m_fileRows, *m_accountRows, *m_currencyRows;
    QTreeWidget *m_conflictList, *m_peopleList;
    bool m_filling = false;
};

} // namespace foothold
