#pragma once

#include "ui/pipeline/pipeline_data.h"
#include "ui/shell/page.h"
#include "ui/widgets/latest.h"

#include <array>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabWidget;

namespace foothold {

class ListView;
class RecordSide;
class StageList;

/// The expansion pipeline: a board by stage whose cards are dragged, a table of the same, and beside them the
/// opportunity with who closes it.
class PipelinePage : public Page {
    Q_OBJECT

public:
    explicit PipelinePage(AccountPorts ports, QWidget* parent = nullptr);

Q_SIGNALS:
    void handbackRequested(const QString& opportunityId);
    void proposalRequested(const QString& opportunityId);

private:
    static constexpr int stageCount = 5;

    void refresh() override;
    void build();
    QWidget* buildBoard();
    QWidget* buildSide();
    void fill();
    void fillBoard();
    void fillOwners();
    void showRecord();
    void choose(const QString& opportunityId);
    void move(const QString& opportunityId, Stage stage);
    void explainCells();
    Explaining opportunityCell(const QModelIndex& cell) const;
    Explaining creditCell(const QModelIndex& cell) const;
    Explaining stageSum(Stage stage) const;
    FoundOpportunity find(const QString& opportunityId) const;

    Latest m_latest;
    PipelineDataPtr m_data;
    QString m_current; ///< opportunity_id
    std::array<StageList*, stageCount> m_stages{};
    std::array<QLabel*, stageCount> m_heads{};
    std::array<QPushButton*, stageCount> m_sums{};
    ListView *m_table, *m_credits;
    QTabWidget* m_tabs;
    QComboBox* m_owner;
    RecordSide* m_side;
    QLabel *m_terms, *m_summary;
    QStackedWidget* m_stack;
};

} // namespace foothold
