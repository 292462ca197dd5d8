#pragma once

#include "ui/account/change_dialog.h"

namespace foothold {

/// Closes a review: the day on which it was held and the day of the next one. One step of undo freezes it
/// with its figures, logs the conversation and plans the next.
class HoldDialog : public ChangeDialog {
    Q_OBJECT

public:
    HoldDialog(AccountPorts ports, AccountFacts account, const QString& qbrId, QWidget* parent = nullptr);

private:
    void proposeNext();
    void save() override;
    /// Why the days cannot be so; empty if they can.
    QString objection(std::optional<Date> heldOn, std::optional<Date> nextOn) const;

    QString m_accountId, m_qbrId;
    FieldEditor *m_heldOn, *m_nextOn;
};

} // namespace foothold
