#pragma once

#include <QTreeView>

#include <functional>
#include <initializer_list>
#include <vector>

namespace foothold {

class FittedColumns;
class FrozenColumn;
class ListModel;

/// A sortable list that the keyboard can do everything in. Enter activates a row; Ctrl+C copies the selected
/// rows with their headings, as a spreadsheet takes them; Ctrl+Shift+S saves all of them.
class ListView : public QTreeView {
    Q_OBJECT

public:
    /// @p widths: of the columns in pixels at 100 %, as long as there is room; the last one stretches.
    ListView(ListModel* model, const char* objectName, const QString& name, std::initializer_list<int> widths,
             QWidget* parent = nullptr);

    ~ListView() override;

    ListModel* list() const { return m_list; }
    /// Keeps the first column in view while the list is scrolled sideways.
    void freezeFirstColumn();
    /// What shows what the figure in a cell is made of; nothing where a cell has no figure.
    using Explain = std::function<std::function<void()>(const QModelIndex& cell)>;
    /// Lets F1, the menu, and Enter or a double click on a row that stands for no account explain a figure;
    /// the cursor then goes from cell to cell.
    void setExplain(Explain explain);
    /// Explains the figure under the cursor; false if there is none.
    bool explainCurrent();
    /// What stands in place of rows where there are none: what belongs here, and how it comes. Shown once the
    /// list was filled, not while it is worked out.
    void setEmptyText(const QString& sentence);
    const QString& emptyText() const { return m_emptyText; }
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
    void activate(const QModelIndex& index);
    bool explainAt(const QModelIndex& cell);
    /// Moves the cursor to the column on the left (-1) or the right (1).
    void stepAside(int step);
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showMenu(const QModelIndex& index, const QPoint& global);
    void contextMenuEvent(QContextMenuEvent* event) override;

    ListModel* m_list;
    FrozenColumn* m_frozen = nullptr;
    FittedColumns* m_columns = nullptr; ///< none where the first one is frozen
    std::vector<int> m_widths;
    Explain m_explain;
    QString m_emptyText;
    bool m_filled = false;
    int m_column = 0; ///< of the cursor, also while new rows come
};

} // namespace foothold
