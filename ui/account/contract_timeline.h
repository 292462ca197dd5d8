#pragma once

#include "core/facts/facts.h"
#include "ui/shell/book_state.h"

#include <QWidget>

namespace foothold {

/// The contracts of an account as bars over time, with what each carries: what ran when, and what ends next.
/// The cursor keys walk from contract to contract.
class ContractTimeline : public QWidget {
    Q_OBJECT

public:
    explicit ContractTimeline(QWidget* parent = nullptr);

    void show(const FactsPtr& facts, int account, Date asOf);
    using QWidget::show;
    void setCurrent(const QString& contractId);

Q_SIGNALS:
    void chosen(const QString& contractId);

private:
    struct Bar {
        QString contractId{}, label{}, toolTip{};
        Date first{};
        std::optional<Date> last{}; ///< nothing: open-ended
        bool active = false, draft = false;
    };
    int rowHeight() const;
    int headHeight() const;
    double xOf(Date date) const;
    QRectF rectOf(std::size_t bar) const;
    void choose(int bar);
    void paintYears(QPainter& painter) const;
    void paintBar(QPainter& painter, std::size_t bar) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 60}; }
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

    std::vector<Bar> m_bars;
    Date m_first{}, m_last{}, m_asOf{};
    int m_current = -1;
};

} // namespace foothold
