#pragma once

#include "ui/account/account_section.h"

#include <vector>

class QTabWidget;

namespace foothold {

class AccountHeader;

/// One account: its header and its pages.
class AccountPage : public QWidget {
    Q_OBJECT

public:
    AccountPage(const QString& accountId, AccountPorts ports, QWidget* parent = nullptr);

    const QString& accountId() const { return m_accountId; }
    QString title() const;
    /// Shows another revision or date. False if the account is not in it any more.
    bool setFacts(const FactsPtr& facts, Date asOf, bool writable);
    /// The name of the page on top: "overview", "people", ...
    void openSection(const QString& name);
    /// Puts the page on top that shows records of that table, with the cursor on the record.
    void openRecord(const QString& table, const QString& key);

public Q_SLOTS:
    /// Explains the figure that has the focus; that of the page if none has.
    void explainCurrent();

Q_SIGNALS:
    void explainRequested(const QString& accountId, const QString& figure);
    void figureRequested(const foothold::ExplainedFigure& figure);
    void recordRequested(const QString& accountId, const QString& table, const QString& key);
    void planRequested(const QString& accountId);
    void logRequested(const QString& accountId);

private:
    /// One page of the account, made when it is shown for the first time.
    struct Slot {
        QString name;
        QString icon;
        std::function<AccountSection*()> make;
        AccountSection* section = nullptr;
        bool stale = true; ///< it shows another revision or date
    };
    template <typename Section>
    void addSection(AccountPorts ports, const char* name, const char* iconName, const QString& title);
    AccountSection* currentSection();
    void showCurrent();
    /// Every page is named in sight; their icons stand only where there is room for all.
    void fitTabs();
    void resizeEvent(QResizeEvent* event) override;

    QString m_accountId;
    AccountSubject m_subject;
    AccountHeader* m_header;
    QTabWidget* m_tabs;
    std::vector<Slot> m_sections;
    int m_tabsWidth = 0; ///< with icons
};

} // namespace foothold
