#pragma once

#include "ui/import/import_page.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace foothold {

/// The second step: what becomes of every column of a file.
class ImportColumnsPage : public ImportPage {
    Q_OBJECT

public:
    explicit ImportColumnsPage(ImportSession* session);

    void enter() override;
    /// Shows this file.
    void showSheet(int sheet);

private:
    enum Place { Heading, Values, Becomes, How, Change };
    void show();
    /// Headings that are months of which each becomes a record of a row.
    QStringList monthsOfTheirOwn() const;
    void showRow(QTreeWidgetItem* item, const QString& heading, bool isMonth);
    void fillTargets(QComboBox* box);
    QLayout* makeFoot();
    /// Asks how one of these fields is read.
    void openField(const std::vector<std::pair<QString, QString>>& fields);
    void addChange(QTreeWidgetItem* item, const QString& what, const std::pair<QString, QString>& field);
    void offerNewColumn(QTreeWidgetItem* item, const QString& heading);
    void showOpenWords(QTreeWidgetItem* item, const QString& heading);
    QString openElsewhere() const;
    void showFixedFields();
    /// Says, also in a tooltip, how the column is read.
    static void setHow(QTreeWidgetItem* item, const QString& text);
    void addForm(QTreeWidgetItem* item, const QString& heading, const ColumnUse& use);
    int current() const;
    const PlannedSheet& sheet() const;
    const SheetChoice& choice() const;

    QComboBox* m_sheet;
    QTreeWidget* m_columns;
    QPushButton *m_field, *m_takeBack;
    QLabel* m_about;
    std::vector<std::pair<QString, QString>> m_targets; ///< what columns can become
};

} // namespace foothold
