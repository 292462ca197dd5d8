#pragma once

#include "ui/programme/programme_data.h"
#include "ui/shell/page.h"
#include "ui/widgets/latest.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace foothold {

class ListView;
class RecordSide;

/// The 90 days and the sprint: what is measured, the tasks by phase, the accounts of the sprint with what
/// came of them, and the reports.
class ProgrammePage : public Page {
    Q_OBJECT

public:
    explicit ProgrammePage(AccountPorts ports, QWidget* parent = nullptr);

private:
    void refresh() override;
    QWidget* buildProgramme();
    QWidget* buildSprint();
    QWidget* buildBar();
    void fill();
    void fillSprint();
    void explainCells();
    Explaining metricCell(const QModelIndex& cell) const;
    Explaining entryCell(const QModelIndex& cell) const;
    void showTask();
    void showEntry();
    void startProgramme();
    void startSprint();
    void toggleDone();
    void logConversation();
    void openReport(int report);
    void apply(ChangeSet changes);
    bool eventFilter(QObject* watched, QEvent* event) override;

    Latest m_latest;
    ProgrammeDataPtr m_data;
    QTabWidget* m_tabs;
    ListView *m_metrics, *m_tasks, *m_entries;
    RecordSide *m_taskSide, *m_entrySide;
    QLabel *m_constraint, *m_debrief, *m_summary;
    QStackedWidget* m_taskStack;
    QPushButton *m_startSprint, *m_conversation, *m_done;
};

} // namespace foothold
