#include "core/exchange/self_references.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <unordered_map>

namespace foothold {

std::vector<std::string_view> onCircles(const std::vector<std::string_view>& keys,
                                        const std::function<std::string_view(std::string_view)>& linkOf) {
    // Every key has at most one link, so a walk that comes back to a key of the same walk has found a circle.
    std::unordered_map<std::string_view, std::size_t> walkOf; // key -> number of the walk that visited it
    std::vector<std::string_view> found;
    std::size_t walk = 0;
    for (const std::string_view start : keys) {
        ++walk;
        std::string_view at = start;
        while (!at.empty() && walkOf.emplace(at, walk).second)
            at = linkOf(at);
        if (at.empty() || walkOf[at] != walk) continue;
        const std::string_view first = at;
        do {
            found.push_back(at);
            at = linkOf(at);
        } while (at != first);
    }
    return found;
}

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

class Links {
public:
    Links(const Table& table, const std::vector<LinkedRow>& rows, Records& records)
        : m_table(table)
        , m_records(records) {
        for (const LinkedRow& row : rows) {
            m_rows.emplace(row.key, &row);
            if (row.link.empty()) continue;
            m_referring[row.link].push_back(&row);
            m_suspects.push_back(&row);
        }
    }

    std::map<std::int64_t, Problem> bad() {
        do
            rejectBrokenLinks();
        while (rejectCircles());
        return std::move(m_bad);
    }

private:
    /// The link of the record, from its row, or from the book if it has no row that is good.
    std::string_view linkOf(std::string_view key) {
        if (const auto it = m_rows.find(key); it != m_rows.end()) return it->second->link;
        const KnownRecord* record = m_records.find(m_table, key);
        return record ? record->link : std::string_view();
    }

    void reject(const LinkedRow& row, const QString& reason) {
        m_bad[row.row] = {m_table.selfReference, reason};
        m_rows.erase(row.key);
        if (const auto it = m_referring.find(row.key); it != m_referring.end())
            m_suspects.insert(m_suspects.end(), it->second.begin(), it->second.end());
    }

    QString whyBroken(const LinkedRow& row) {
        const bool within = m_table.columns[m_table.selfReference].withinAccount;
        std::string_view account;
        if (const auto it = m_rows.find(row.link); it != m_rows.end()) {
            account = it->second->account;
        } else {
            const KnownRecord* record = m_records.find(m_table, row.link);
            if (!record)
                return T::tr("refers to \"%1\", which is not among the %2")
                    .arg(fromUtf8(row.link), fromUtf8(m_table.name));
            account = record->account;
        }
        if (!within || account == row.account) return {};
        return T::tr("refers to \"%1\", which belongs to another account (%2)")
            .arg(fromUtf8(row.link), fromUtf8(account));
    }

    void rejectBrokenLinks() {
        while (!m_suspects.empty()) {
            const LinkedRow& row = *m_suspects.back();
            m_suspects.pop_back();
            if (m_bad.count(row.row)) continue;
            if (const QString reason = whyBroken(row); !reason.isEmpty()) reject(row, reason);
        }
    }

    bool rejectCircles() {
        std::vector<std::string_view> keys;
        for (const auto& [key, row] : m_rows)
            keys.push_back(key);
        std::vector<const LinkedRow*> circle;
        for (const std::string_view key : onCircles(keys, [this](std::string_view k) { return linkOf(k); }))
            if (const auto it = m_rows.find(key); it != m_rows.end()) circle.push_back(it->second);
        for (const LinkedRow* row : circle)
            reject(*row, T::tr("leads in a circle back to \"%1\"").arg(fromUtf8(row->key)));
        return !circle.empty();
    }

    const Table& m_table;
    Records& m_records;
    std::unordered_map<std::string_view, const LinkedRow*> m_rows; ///< the ones that are good so far
    std::unordered_map<std::string_view, std::vector<const LinkedRow*>>
        m_referring;                          ///< by what they refer to
    std::vector<const LinkedRow*> m_suspects; ///< to be looked at (again)
    std::map<std::int64_t, Problem> m_bad;
};

} // namespace

std::map<std::int64_t, Problem> badLinks(const Table& table, const std::vector<LinkedRow>& rows,
                                         Records& records) {
    return Links(table, rows, records).bad();
}

} // namespace foothold
