#pragma once

#include "ui/account/account_section.h"
#include "ui/paste/paste_plan.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace foothold {

/// What a block from a spreadsheet will do, before it does it: which column goes where, which records are new
/// or changed, and what cannot be taken. One step of undo.
class PasteDialog : public QDialog {
    Q_OBJECT

public:
    PasteDialog(AccountPorts ports, PasteTarget target, PastedBlock block, QWidget* parent = nullptr);
    /// Opens the dialog for what is on the clipboard, if that is a block; it deletes itself when it is
    /// closed.
    static void openForClipboard(AccountPorts ports, PasteTarget target, QWidget* parent);

private:
    void build();
    void readMapping();
    void plan();
    void fillRow(int line, const PasteRow& row);
    void apply();

    AccountPorts m_ports;
    PasteTarget m_target;
    PastedBlock m_block;
    PasteMapping m_mapping;
    std::vector<PasteRow> m_rows;
    QCheckBox* m_headings;
    QTableWidget* m_table; ///< its first line chooses the columns
    std::vector<QComboBox*> m_columns;
    QLabel *m_effect, *m_error;
    QPushButton* m_apply;
};

} // namespace foothold
