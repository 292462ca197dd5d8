#pragma once

#include "ui/account/account_section.h"

namespace foothold {

/// A page of the window that shows the whole book: Today, Retention, Renewals, ...
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(AccountPorts ports, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_ports(ports) {}

    /// Shows another revision of the book, or another date; called only while the page is on screen. The same
    /// once more does nothing.
    void show(const FactsPtr& facts, Date asOf) {
        if (facts == m_facts && asOf == m_asOf) return;
        m_facts = facts;
        m_asOf = asOf;
        refresh();
    }
    using QWidget::show;

Q_SIGNALS:
    /// An account is to be opened.
    void accountRequested(const QString& accountId);

protected:
    /// Shows m_facts as of m_asOf; what takes a while is calculated in the background first (Latest).
    virtual void refresh() = 0;

    AccountPorts m_ports;
    FactsPtr m_facts; ///< none before the page is shown for the first time
    Date m_asOf{};
};

} // namespace foothold
