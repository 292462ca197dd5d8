#pragma once

#include "core/base/date.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace foothold {

/// Asks for what belongs to settling a task: a note, a reason, or until when it is put off.
class SettleDialog : public QDialog {
    Q_OBJECT

public:
    enum class Kind { Done, Snooze, Dismiss, Action };

    /// @p what: the task in words. @p day: proposed for putting it off.
    SettleDialog(Kind kind, const QString& what, Date day, QWidget* parent = nullptr);

    QString note() const;
    Date until() const;

private:
    void check();

    Kind m_kind;
    QLineEdit* m_note;
    QDateEdit* m_until = nullptr;
    QPushButton* m_accept;
};

} // namespace foothold
