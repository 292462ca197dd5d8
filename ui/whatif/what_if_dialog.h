#pragma once

#include "core/playbook/what_if.h"
#include "ui/account/account_section.h"
#include "ui/widgets/latest.h"
#include "ui/widgets/list_model.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace foothold {

class ListView;

/// "What if the champion leaves, usage falls by a fifth, fifty seats are added?": the figures of one account
/// and of its book before and after. Nothing of it is kept.
class WhatIfDialog : public QDialog {
    Q_OBJECT

public:
    WhatIfDialog(FactsPtr facts, int account, Date asOf, QWidget* parent = nullptr);

private:
    Hypothesis hypothesis() const;
    void recalculate();
    void fill(const WhatIf& answer);

    FactsPtr m_facts;
    int m_account;
    Date m_asOf;
    Latest m_latest;
    QCheckBox *m_champion, *m_leaves;
    QSpinBox *m_usage, *m_seats;
    QLabel* m_note;
    ListView *m_figures, *m_signals;
};

} // namespace foothold
