#pragma once

#include "core/playbook/programme.h"
#include "core/playbook/sprint.h"
#include "ui/shell/page.h"

class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTabWidget;
class QTreeView;

namespace foothold {

class RecordSide;

/// What the Programme page shows: made away from the window's thread.
struct ProgrammeData {
    FactsPtr facts;
    Date asOf{};
    std::optional<Date> start{};
    std::vector<ProgrammeMetric> metrics;
    Constraint constraint;
    std::vector<SprintProposal> proposals; ///< only while no sprint is running
    std::optional<SprintReview> sprint;
};
using ProgrammeDataPtr = std::shared_ptr<const ProgrammeData>;

/// The 90 days and the sprint: what is measured, the tasks by phase, the accounts of the sprint with what
/// came of them, and the reports.
class ProgrammePage : public Page {
    Q_OBJECT

public:
    explicit ProgrammePage(AccountPorts ports, QWidget* parent = nullptr);

    void show(const FactsPtr& facts, Date asOf) override;
    using QWidget::show;

private:
    QWidget* buildProgramme();
    QWidget* buildSprint();
    QWidget* buildBar();
    void fill();
    void fillMetrics();
    void fillTasks();
    void fillSprint();
    void showTask();
    void showEntry();
    void startProgramme();
    void startSprint();
    void toggleDone();
    void logConversation();
    void openReport(int report);
    void apply(ChangeSet changes);
    bool eventFilter(QObject* watched, QEvent* event) override;

    int m_wanted = 0;
    ProgrammeDataPtr m_data;
    QTabWidget* m_tabs;
    QStandardItemModel *m_metrics, *m_tasks, *m_entries;
    QTreeView *m_metricsView, *m_tasksView, *m_entriesView;
    RecordSide *m_taskSide, *m_entrySide;
    QLabel *m_constraint, *m_debrief, *m_summary;
    QStackedWidget* m_taskStack;
    QWidget *m_startSprint, *m_conversation, *m_done;
};

} // namespace foothold
