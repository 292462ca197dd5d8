#pragma once

#include "ui/account/account_section.h"

#include <QDialog>

#include <optional>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace foothold {

class FieldEditor;

/// A dialog that hands one change set to the book: what is asked, what is in the way, Cancel and the one
/// button. It closes when the change is in the book; if the book refuses, it stays with the reason.
class ChangeDialog : public QDialog {
    Q_OBJECT

public:
    /// Opens the dialog, which deletes itself when it is closed.
    void open() override;

protected:
    /// @p name: the object name; the button is "<name>.save", the reason "<name>.error". @p save: what the
    /// button says.
    ChangeDialog(AccountPorts ports, const char* name, const QString& title, const QString& save,
                 QWidget* parent);

    QVBoxLayout* content() const { return m_content; } ///< above the reason
    QHBoxLayout* foot() const { return m_foot; }       ///< beside the buttons, from the left
    QPushButton* button() const { return m_save; }
    void addNote(const QString& text);
    QFormLayout* addForm();
    /// A field of a record of @p table, named "field.<column>".
    FieldEditor* addField(QFormLayout* form, const Table& table, std::string_view column,
                          FieldContext context = {}, const QString& label = {});

    /// What stands in the fields, by column. Nothing if one is wrong or lacks what it needs, which it then
    /// says itself.
    static std::optional<std::map<QString, QString>> read(const std::vector<FieldEditor*>& fields);
    void refuse(const QString& reason);
    void apply(const QString& what, std::vector<RecordChange> changes);
    /// The button was pressed.
    virtual void save() = 0;

    AccountPorts m_ports;

private:
    QVBoxLayout* m_content;
    QHBoxLayout* m_foot;
    QLabel* m_error;
    QPushButton* m_save;
};

} // namespace foothold
