#pragma once

#include "ui/account/account_section.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace foothold {

class FigureButton;

/// Who the account is and how it stands, on every page of it.
class AccountHeader : public QFrame {
    Q_OBJECT

public:
    explicit AccountHeader(QWidget* parent = nullptr);
    void show(const AccountSubject& subject);
    using QFrame::show;
    /// The figure that has the focus, else health.
    QString currentFigure() const;

Q_SIGNALS:
    void explainRequested(const QString& figure);
    void planRequested();
    void logRequested();

private:
    struct Scores {
        std::optional<double> health, readiness, whitespace;
    };
    /// How the figures changed since the account was last reviewed.
    void showChanges(const AccountSubject& subject, const Scores& now);

    /// Where there is no room for them, the buttons have their icon alone.
    void fitButtons();
    void resizeEvent(QResizeEvent* event) override;

    QLabel *m_name, *m_about;
    FigureButton *m_arr, *m_health, *m_readiness, *m_whitespace, *m_renewal;
    QPushButton *m_log, *m_plan;
    QString m_logText, m_planText;
};

} // namespace foothold
