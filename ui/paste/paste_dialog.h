#pragma once

#include "ui/account/change_dialog.h"
#include "ui/paste/paste_plan.h"

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace foothold {

/// What a block from a spreadsheet will do, before it does it: which column goes where, which records are new
/// or changed, and what cannot be taken. One step of undo.
class PasteDialog : public ChangeDialog {
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
    void save() override;

    PasteTarget m_target;
    PastedBlock m_block;
    PasteMapping m_mapping;
    std::vector<PasteRow> m_rows;
    QCheckBox* m_headings;
    QTableWidget* m_table; ///< its first line chooses the columns
    std::vector<QComboBox*> m_columns;
    QLabel* m_effect;
};

} // namespace foothold
