#pragma once

#include "ui/shell/page.h"
#include "ui/whitespace/whitespace_rows.h"
#include "ui/widgets/latest.h"

class QComboBox;
class QLabel;
class QTabWidget;

namespace foothold {

class ListView;
class SpaceTrees;
class Tile;

/// The whitespace of all accounts as two heat maps: by product and by dimension, for every account or rolled
/// up by parent account, segment and CSM.
class WhitespacePage : public Page {
    Q_OBJECT

public:
    explicit WhitespacePage(AccountPorts ports, QWidget* parent = nullptr);

private:
    void refresh() override;
    void fill(WhitespaceTables tables);
    using TreeOf = std::function<Explanation(const SpaceTrees&)>;
    /// @p treeOf: of what the tile shows when it is clicked; nothing if that is unknown.
    void explainTile(Tile* tile, std::function<TreeOf(const WhitespacePage&)> treeOf);
    Explaining explainCell(const QModelIndex& cell, bool byProduct) const;

    Latest m_latest;
    QComboBox* m_by;
    QLabel* m_legend; ///< of the cells; or that they are being calculated
    Tile *m_value, *m_score, *m_widest, *m_narrow;
    int m_widestProduct = -1;
    std::optional<Dimension> m_widestDimension;
    SpaceGrouping m_shownBy = SpaceGrouping::Account; ///< of the rows
    QTabWidget* m_tabs;
    ListView *m_products, *m_dimensions;
};

} // namespace foothold
