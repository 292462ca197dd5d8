#pragma once

#include "ui/import/import_session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace foothold {

class FieldEditor;
class RuleParts;
class WordTable;

/// How one field of the records that a file gives is read: from which of its columns, or a value that is the
/// same in every row, and what its words become.
class ImportFieldDialog : public QDialog {
    Q_OBJECT

public:
    /// @p fields: table and column of those to choose from, the first at the beginning; of one alone nothing
    /// is chosen.
    ImportFieldDialog(ImportSession* session, int sheet, std::vector<std::pair<QString, QString>> fields,
                      QWidget* parent = nullptr);

private:
    void build();
    void fillSources();
    void showField();
    void showSource();
    void showWords();
    void accept() override;
    void reset();
    bool isFixed() const;
    QString heading() const;
    const PlannedSheet& sheet() const;
    /// What is chosen; the error says why it cannot be.
    Result<ValueRule> chosen() const;
    ValueRule baseRule() const;

    ImportSession* m_session;
    const int m_number;
    const std::vector<std::pair<QString, QString>> m_fields;
    QString m_table, m_name;
    const Column* m_column = nullptr;
    ValueRule m_rule{}; ///< as the field is read now
    QComboBox *m_field, *m_source;
    QLabel *m_about, *m_error;
    QWidget* m_valueRow;
    QVBoxLayout* m_valuePlace;
    FieldEditor* m_value = nullptr;
    RuleParts* m_parts;
    WordTable* m_words;
    QPushButton* m_reset;
};

} // namespace foothold
