#pragma once

#include <QTreeView>

#include <initializer_list>
#include <vector>

namespace foothold {

class ListModel;

/// A sortable list that the keyboard can do everything in. Enter activates a row; Ctrl+C copies the selected
/// rows with their headings, as a spreadsheet takes them; Ctrl+Shift+S saves all of them.
class ListView : public QTreeView {
    Q_OBJECT

public:
    /// @p widths: of the columns in pixels at 100 %, as long as their headings fit; the last one stretches.
    ListView(ListModel* model, const char* objectName, const QString& name, std::initializer_list<int> widths,
             QWidget* parent = nullptr);

    ListModel* list() const { return m_list; }
    /// Keeps the first column in view while the list is scrolled sideways.
    void freezeFirstColumn();
    /// The key of the current row; invalid without one.
    QVariant currentKey() const;
    /// Moves the cursor to the row of the key, else to the first one.
    void setCurrentKey(const QVariant& key);

Q_SIGNALS:
    /// Enter or a double click on a row that stands for an account.
    void accountActivated(const QString& accountId);
    void keyChanged();

private:
    /// No column is narrower than its heading needs.
    void setWidths();
    void keyPressEvent(QKeyEvent* event) override;
    void showMenu(const QModelIndex& index, const QPoint& global);
    void contextMenuEvent(QContextMenuEvent* event) override;

    ListModel* m_list;
    std::vector<int> m_widths;
};

} // namespace foothold
