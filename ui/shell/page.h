#pragma once

#include "ui/account/account_section.h"

namespace foothold {

/// A page of the window that shows the whole book: Today, Renewals, Pipeline, Programme.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(AccountPorts ports, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_ports(ports) {}

    /// Shows another revision of the book, or another date; called only while the page is on screen.
    virtual void show(const FactsPtr& facts, Date asOf) = 0;
    using QWidget::show;

Q_SIGNALS:
    /// An account is to be opened.
    void accountRequested(const QString& accountId);

protected:
    AccountPorts m_ports;
};

} // namespace foothold
