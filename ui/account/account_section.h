#pragma once

#include "core/facts/facts.h"
#include "ui/shell/book_service.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/explain_panel.h"
#include "ui/widgets/record_model.h"

#include <QWidget>

namespace foothold {

class RecordTable;

/// What the sections of an account's page share with the window.
struct AccountPorts {
    BookService* service = nullptr;
    Dialogs* dialogs = nullptr;
};

/// What they show: one account of one revision of the facts.
struct AccountSubject {
    FactsPtr facts;
    int account = -1;
    Date asOf{};
    bool writable = false;

    AccountFacts operator*() const { return facts->at(account); }
};

/// One page of an account: people, contracts, ...
class AccountSection : public QWidget {
    Q_OBJECT

public:
    explicit AccountSection(AccountPorts ports, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_ports(ports) {}

    /// Shows another revision (or another date); called only while the section is on screen.
    virtual void show(const AccountSubject& subject) = 0;
    using QWidget::show;
    /// Moves the cursor to a record of a table that the section shows; nothing if it does not.
    virtual void selectRecord(const QString& table, const QString& key) { (void)table, (void)key; }
    /// Explains the figure under the cursor of what has the focus; false if the section has none of its own.
    virtual bool explainCurrent() { return false; }

Q_SIGNALS:
    /// A figure of the account is to be explained: its machine name.
    void explainRequested(const QString& figure);
    /// What a figure of the section is made of is to be shown beside it.
    void figureRequested(const foothold::ExplainedFigure& figure);
    /// A record of the account is to be shown.
    void recordRequested(const QString& accountId, const QString& table, const QString& key);

protected:
    /// Hands over one edit of one record; @p refused gets the reason if the book does not take it.
    void change(const Table& table, const QString& key, const QString& column, const QString& value,
                const QString& recordName, std::function<void(const Error&)> refused);
    /// The same for a person; a new role or sentiment leaves the event that remembers what was before.
    void changeContact(const Contact& before, const QString& column, const QString& value,
                       std::function<void(const Error&)> refused);
    void add(const Table& table, const QString& key, std::map<QString, QString> values,
             std::function<void(const Error&)> refused);
    /// Asks first if @p question is given.
    void remove(const Table& table, const QString& key, const QString& recordName, const QString& question,
                std::function<void(const Error&)> refused);

    /// Lets blocks of a spreadsheet be pasted into the table; @p fixed gives what every new record has
    /// besides: its account, its contract.
    void acceptPaste(RecordTable* records, std::function<std::map<QString, QString>()> fixed);

    AccountPorts m_ports;
};

} // namespace foothold
