#pragma once

#include "core/facts/search.h"
#include "ui/shell/book_state.h"
#include "ui/widgets/latest.h"

#include <QDialog>

#include <atomic>

class QAction;
class QLabel;
class QLineEdit;

namespace foothold {

class ListView;

/// Everything a few letters away: actions, accounts, people, and what notes say. The keys stay in the field;
/// up and down choose, Enter goes there.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    /// @p actions: those that may be chosen; @p facts may be empty.
    CommandPalette(QList<QAction*> actions, FactsPtr facts, QWidget* parent = nullptr);
    ~CommandPalette() override;

Q_SIGNALS:
    /// @p section: "overview", "people", ...
    void accountChosen(const QString& accountId, const QString& section);

private:
    void search(const QString& text);
    void show(const std::vector<SearchHit>& hits);
    void choose();
    bool eventFilter(QObject* watched, QEvent* event) override;

    QList<QAction*> m_actions, m_matching;
    FactsPtr m_facts;
    Latest m_latest;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::vector<SearchHit> m_hits;
    QLineEdit* m_field;
    ListView* m_list;
    QLabel* m_hint;
    bool m_searching = false;       ///< the list is still of what was typed before
    bool m_chooseWhenFound = false; ///< Enter was pressed before the list came
};

} // namespace foothold
