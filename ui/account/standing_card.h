#pragma once

#include "ui/account/account_section.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace foothold {

class FigureButton;

/// Where an account stands, on its overview: the figures that the header has no room for, what comes next,
/// and what fires.
class StandingCard : public QFrame {
    Q_OBJECT

public:
    explicit StandingCard(QWidget* parent = nullptr);

    /// Works it out in the background: what fires and the lifetime value need the whole book.
    void show(const AccountSubject& subject);
    using QWidget::show;

Q_SIGNALS:
    void figureRequested(const foothold::ExplainedFigure& figure);
    void recordRequested(const QString& table, const QString& key);

private:
    struct Line {
        QString text;
        QString table{}, key{}; ///< of the record that it leads to; empty: none
    };
    struct Standing {
        QString priority, contraction, clv, potential, clvToolTip;
        bool flagged = false;
        std::vector<Line> next, firing;
    };
    static Standing standingOf(const AccountSubject& subject);
    static std::vector<Line> nextOf(AccountFacts account, Date asOf);
    void fill(const Standing& standing);
    void fillLines(QVBoxLayout* column, const std::vector<Line>& lines, const QString& none);
    void explain(const QString& figure);

    AccountSubject m_subject;
    FigureButton *m_priority, *m_contraction, *m_clv, *m_potential;
    QVBoxLayout *m_next, *m_firing;
    Latest m_latest, m_explained;
};

} // namespace foothold
