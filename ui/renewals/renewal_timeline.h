#pragma once

#include "ui/renewals/renewal_data.h"

#include <QWidget>

namespace foothold {

/// The renewals of the next twelve months, one line each: the window for expansion, the checkpoints with
/// their state, the last day for notice and the renewal itself.
class RenewalTimeline : public QWidget {
    Q_OBJECT

public:
    explicit RenewalTimeline(QWidget* parent = nullptr);

    void show(const RenewalDataPtr& data);
    /// The line that is set apart, an index in RenewalData::renewals; -1: none.
    void setCurrent(int renewal);
    using QWidget::show;

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int renewal);

private:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void paintMonths(QPainter& painter) const;
    void paintRenewal(QPainter& painter, int index) const;
    int xOf(Date date) const; ///< from the right where the window is mirrored
    QRect between(Date from, Date to) const;
    Qt::Alignment beginning() const; ///< where a line of text begins
    int rowAt(int y) const;
    int rowHeight() const;
    int headHeight() const;
    int nameWidth() const;
    Date first() const;
    Date last() const;

    RenewalDataPtr m_data;
    int m_current = -1;
};

} // namespace foothold
