#pragma once

#include "core/metrics/profile.h"
#include "ui/coverage/coverage_data.h"
#include "ui/shell/page.h"
#include "ui/widgets/latest.h"

class QLabel;
class QTabWidget;

namespace foothold {

class ListView;
class Tile;

/// Who looks after whom and how broadly: the load of each CSM, accounts that hang on one thread, how long it
/// took until there was value, and what people would recommend.
class CoveragePage : public Page {
    Q_OBJECT

public:
    explicit CoveragePage(AccountPorts ports, QWidget* parent = nullptr);

private:
    void refresh() override;
    ListView* addList(const char* name, const QString& title, const QStringList& headings,
                      std::initializer_list<int> widths, const QString& note);
    void explainTiles();
    void explainCells();
    /// Of the accounts @p whose: by today's profile, at any date.
    using TreeAt = std::function<Explanation(const Facts&, Date, const Profiles&)>;
    Explaining explaining(const QString& whose, TreeAt tree) const;
    Explaining threadCell(const QModelIndex& cell) const;
    void fill(const CoverageData& data);

    Latest m_latest;
    QTabWidget* m_tabs;
    Tile *m_load, *m_threading, *m_value, *m_nps;
    ListView *m_loads, *m_threads, *m_values, *m_npsGroups;
};

} // namespace foothold
