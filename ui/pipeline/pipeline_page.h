#pragma once

#include "core/domain/expansion.h"
#include "ui/shell/page.h"

#include <array>

class QComboBox;
class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTabWidget;
class QTreeView;

namespace foothold {

class RecordSide;
class StageList;

/// The expansion pipeline: a board by stage whose cards are dragged, a table of the same, and beside them the
/// opportunity with who closes it.
class PipelinePage : public Page {
    Q_OBJECT

public:
    explicit PipelinePage(AccountPorts ports, QWidget* parent = nullptr);

    void show(const FactsPtr& facts, Date asOf) override;
    using QWidget::show;

Q_SIGNALS:
    void handbackRequested(const QString& opportunityId);

private:
    static constexpr int stageCount = 5;
    struct Found {
        int account = -1;
        const Opportunity* opportunity = nullptr;
    };

    void build();
    QWidget* buildBoard();
    QWidget* buildSide();
    void fill();
    void fillBoard();
    void fillTable();
    void fillCredits();
    void showRecord();
    void choose(const QString& opportunityId);
    void move(const QString& opportunityId, Stage stage);
    /// The stage at the date: what was closed later was open then.
    Stage stageOf(const Opportunity& opportunity) const;
    Found find(const QString& opportunityId) const;
    /// Those to be shown: open, or closed in the last 90 days; the largest first.
    std::vector<Found> shown() const;

    FactsPtr m_facts;
    Date m_asOf{};
    QString m_current; ///< opportunity_id
    std::array<StageList*, stageCount> m_stages{};
    std::array<QLabel*, stageCount> m_heads{}, m_sums{};
    QStandardItemModel *m_model, *m_credits;
    QTreeView *m_table, *m_creditsView;
    QTabWidget* m_tabs;
    QComboBox* m_owner;
    RecordSide* m_side;
    QLabel *m_terms, *m_summary;
    QStackedWidget* m_stack;
};

} // namespace foothold
