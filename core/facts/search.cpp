#include "core/facts/search.h"

#include "core/base/folded.h"

#include <algorithm>
#include <string>

namespace foothold {

namespace {

/// The words that were typed.
class Query {
public:
    explicit Query(const QString& typed) {
        for (const QString& word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QByteArray utf8 = word.toUtf8();
            m_words.push_back(folded(std::string_view(utf8.constData(), std::size_t(utf8.size()))));
            m_typed += word;
        }
    }
    bool isEmpty() const { return m_words.empty(); }

    /// 0: begins with the first word; 1: a word of it does; 2: contains all; nothing: does not.
    std::optional<int> rankOf(std::string_view text) const {
        const std::string plain = folded(text);
        for (const std::string& word : m_words)
            if (plain.find(word) == std::string::npos) return std::nullopt;
        const std::string& first = m_words.front();
        if (plain.starts_with(first)) return 0;
        return plain.find(' ' + first) != std::string::npos ? 1 : 2;
    }

    /// The words around the first match, in one line.
    QString around(Text text) const {
        constexpr qsizetype before = 30, length = 110;
        const QString line = text.toString().simplified();
        const qsizetype at = std::max<qsizetype>(0, line.indexOf(m_typed.front(), 0, Qt::CaseInsensitive));
        const qsizetype from = at < before ? 0 : at - before;
        return (from > 0 ? QStringLiteral("\u2026") : QString()) + line.mid(from, length) +
               (from + length < line.size() ? QStringLiteral("\u2026") : QString());
    }

private:
    std::vector<std::string> m_words;
    QStringList m_typed;
};

class Search {
public:
    explicit Search(const Query& query)
        : m_query(query) {}

    void look(AccountFacts account) {
        name({.kind = SearchHit::Kind::Account, .account = account.index(), .title = account->name},
             account->name, account->accountId);
        note({.title = account->name}, account, account->notes);
        for (const Contact& contact : account.contacts()) {
            name({.kind = SearchHit::Kind::Person,
                  .account = account.index(),
                  .key = contact.contactId,
                  .title = contact.name,
                  .context = contact.title},
                 contact.name, contact.email);
            note({.key = contact.contactId, .title = contact.name}, account, contact.notes);
        }
        for (const Touchpoint& touchpoint : account.touchpoints()) {
            const SearchHit hit{
                .key = touchpoint.touchpointId, .title = touchpoint.subject, .date = touchpoint.date};
            if (!note(hit, account, touchpoint.notes)) note(hit, account, touchpoint.subject);
        }
        for (const NpsResponse& response : account.nps())
            note({.key = response.responseId, .title = account->name, .date = response.date}, account,
                 response.comment);
        for (const Ticket& ticket : account.tickets())
            note({.key = ticket.ticketId, .title = ticket.subject, .date = ticket.openedOn}, account,
                 ticket.subject);
    }

    std::vector<SearchHit> take(int most) {
        const auto best = [most](std::vector<Ranked>& hits) {
            std::ranges::stable_sort(hits, {}, &Ranked::rank);
            if (hits.size() > std::size_t(most)) hits.resize(std::size_t(most));
        };
        best(m_accounts);
        best(m_people);
        std::ranges::stable_sort(m_notes,
                                 [](const Ranked& a, const Ranked& b) { return a.hit.date > b.hit.date; });
        if (m_notes.size() > std::size_t(most)) m_notes.resize(std::size_t(most));
        std::vector<SearchHit> all;
        for (auto* hits : {&m_accounts, &m_people, &m_notes})
            for (Ranked& each : *hits)
                all.push_back(std::move(each.hit));
        return all;
    }

private:
    struct Ranked {
        int rank;
        SearchHit hit;
    };

    void name(SearchHit hit, Text text, Text other) {
        auto rank = m_query.rankOf(text.view());
        if (!rank && !other.isEmpty() && m_query.rankOf(other.view())) rank = 3;
        if (!rank) return;
        (hit.kind == SearchHit::Kind::Person ? m_people : m_accounts).push_back({*rank, std::move(hit)});
    }
    bool note(SearchHit hit, AccountFacts account, Text text) {
        if (text.isEmpty() || !m_query.rankOf(text.view())) return false;
        hit.kind = SearchHit::Kind::Note;
        hit.account = account.index();
        hit.context = m_query.around(text);
        m_notes.push_back({0, std::move(hit)});
        return true;
    }

    const Query& m_query;
    std::vector<Ranked> m_accounts, m_people, m_notes;
};

} // namespace

std::vector<SearchHit> searchBook(const Facts& facts, const QString& typed, int most,
                                  const std::function<bool()>& goOn) {
    const Query query(typed);
    if (query.isEmpty()) return {};
    Search search(query);
    for (int i = 0; i < facts.accountCount(); ++i) {
        if (goOn && !goOn()) return {};
        search.look(facts.at(i));
    }
    return search.take(most);
}

} // namespace foothold
