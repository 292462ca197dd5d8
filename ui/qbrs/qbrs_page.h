#pragma once

#include "core/playbook/qbrs.h"
#include "ui/shell/page.h"
#include "ui/widgets/latest.h"
#include "ui/widgets/list_model.h"

class QComboBox;
class QPushButton;
class QTabWidget;

namespace foothold {

class ListView;
class QbrPanel;
class Tile;

/// The reviews of a quarter: their state, what they lack and which data is stale; beside them the chosen one,
/// to be prepared and held. A second list proposes those that nobody has planned yet.
class QbrsPage : public Page {
    Q_OBJECT

public:
    explicit QbrsPage(AccountPorts ports, QWidget* parent = nullptr);

private:
    /// Which reviews there are and which are proposed.
    struct Standing {
        std::vector<QbrStanding> reviews{};
        std::vector<QbrProposal> proposals{};
    };
    struct Data : Standing {
        FactsPtr facts{}; ///< that the reviews point into
        int later = 0;    ///< the quarter that is shown, counted from that of the date
        QString csm{};    ///< whose accounts; empty: everybody's
        std::vector<ListRow> reviewRows{}, proposalRows{};
        QStringList csms{};
    };
    static Standing standingOf(const Facts& facts, int later, const QString& csm, Date asOf);
    static Data dataOf(const FactsPtr& all, int later, const QString& csm, Date asOf);
    void refresh() override;
    void fillQuarters();
    void fill();
    void showReview();
    void explainTiles();
    void explainCells();
    Explaining reviewCell(const QModelIndex& cell) const;
    Explaining proposalCell(const QModelIndex& cell) const;
    void planSelected();

    Latest m_latest;
    Data m_data;
    QComboBox *m_quarter, *m_csm;
    Tile *m_ahead, *m_late, *m_held, *m_toPlan;
    QTabWidget* m_tabs;
    ListView *m_reviews, *m_proposals;
    QPushButton* m_plan;
    QbrPanel* m_panel;
};

} // namespace foothold
