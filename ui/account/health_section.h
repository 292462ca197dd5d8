#pragma once

#include "core/documents/picture_sheet.h"
#include "core/metrics/health.h"
#include "ui/account/account_section.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace foothold {

class ExplainPanel;
class HealthChart;

/// The health trend with its measures, and the explanation of the point under the cursor.
class HealthSection final : public AccountSection {
    Q_OBJECT

public:
    explicit HealthSection(AccountPorts ports, QWidget* parent = nullptr);
    void show(const AccountSubject& subject) override;
    bool explainCurrent() override;

private:
    void showTrend();
    Result<PictureSheet> shownSheet() const;
    void explainPoint(int point);
    void setOverride();
    void endOverride();

    AccountSubject m_subject;
    HealthChart* m_chart;
    ExplainPanel* m_explain;
    QLabel* m_override;
    QPushButton *m_set, *m_end;
    QComboBox* m_months;
    std::array<QCheckBox*, measureCount> m_measures{};
};

} // namespace foothold
