#include "core/documents/leak_check.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(LeakCheck)
};

/// The text as it is compared: compatible characters made equal, case folded, invisible characters left out,
/// and one space between words, also where a dash joins them.
QString normalised(const QString& source) {
    QString result;
    bool space = false;
    for (const QChar c : source.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isSpace() || c == QChar::LineSeparator || c == QChar::ParagraphSeparator ||
            c.category() == QChar::Punctuation_Dash) {
            space = !result.isEmpty();
            continue;
        }
        if (c.category() == QChar::Other_Format || c.category() == QChar::Other_Control) continue;
        if (space) result += QLatin1Char(' ');
        space = false;
        result += c;
    }
    return result.normalized(QString::NormalizationForm_KC);
}

struct Secret {
    QString kind;  ///< "the name of a competitor"
    QString shown; ///< as it was entered
    QString text;  ///< normalised
};

bool isWordPart(QChar c) {
    return c.isLetterOrNumber() || c.isMark();
}

/// A name with the ending of a case is still the name: "Secretcorps" in German.
bool isEnding(QStringView letters) {
    static const QStringView endings[] = {u"s", u"es", u"n", u"en"};
    return std::ranges::find(endings, letters) != std::end(endings);
}

/// Found as words of their own: "Go" is not found in "going". Scripts without spaces have no word borders.
bool holds(const QString& text, const QString& secret) {
    const auto wordFrom = [&](qsizetype at) {
        qsizetype end = at;
        while (end < text.size() && isWordPart(text[end]))
            ++end;
        return QStringView(text).mid(at, end - at);
    };
    const auto border = [](QChar inside, QChar outside) {
        return !isWordPart(inside) || !isWordPart(outside) || inside.unicode() >= 0x0e00;
    };
    for (auto at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
        const auto end = at + secret.size();
        const bool starts = at == 0 || border(secret.front(), text[at - 1]);
        const bool ends = end == text.size() || border(secret.back(), text[end]) || isEnding(wordFrom(end));
        if (starts && ends) return true;
    }
    return false;
}

class Secrets {
public:
    explicit Secrets(AccountFacts account) {
        for (const MapCell& cell : account.mapCells()) {
            addName(cell.competitor);
            addNote(T::tr("an internal note"), cell.note);
        }
        for (const Touchpoint& touchpoint : account.touchpoints()) {
            for (const Text competitor : listParts(touchpoint.competitor))
                addName(competitor);
            addNote(T::tr("an internal note"), touchpoint.notes);
        }
        addNote(T::tr("an internal note"), account->notes);
        for (const Contact& contact : account.contacts())
            addNote(T::tr("an internal note"), contact.notes);
        for (const ContactLink& link : account.contactLinks())
            addNote(T::tr("an internal note"), link.note);
        for (const BusinessEvent& event : account.businessEvents())
            addNote(T::tr("an internal note"), event.note);
        for (const HealthOverride& override : account.healthOverrides())
            addNote(T::tr("the reason of a health override"), override.reason);
        for (const SprintEntry& entry : account.sprints())
            for (const Text text : {entry.objection, entry.debrief})
                addNote(T::tr("an internal note"), text);
        for (const SignalState& state : account.book().signalStates())
            if (state.accountId == account->accountId) addNote(T::tr("an internal note"), state.note);
        for (const Contract& contract : account.contracts())
            addNote(T::tr("a forecast note"), contract.forecastNote);
    }

    const Secret* foundIn(const QString& source) const {
        const QString where = normalised(source);
        for (const Secret& secret : m_secrets)
            if (holds(where, secret.text)) return &secret;
        return nullptr;
    }

private:
    void add(const QString& kind, const QString& shown) {
        const QString text = normalised(shown);
        if (!text.isEmpty()) m_secrets.push_back({kind, shown.simplified(), text});
    }
    void addName(Text name) { add(T::tr("the name of a competitor"), name); }

    /// The whole note, and each of its sentences and clauses that is long enough to be recognised.
    void addNote(const QString& kind, Text note) {
        const QString whole = note.toString();
        add(kind, whole);
        addParts(kind, whole, QStringLiteral(".!?;\n\u3002\uFF01\uFF1F"), shortestSentence);
        addParts(kind, whole, QStringLiteral(".!?;\n\u3002\uFF01\uFF1F,:()\u2013\u2014\u3001\uFF0C\uFF1A"),
                 shortestClause);
    }

    void addParts(const QString& kind, const QString& whole, const QString& borders, qsizetype shortest) {
        QString part;
        const auto finish = [&] {
            if (part.simplified().size() >= shortest) add(kind, part);
            part.clear();
        };
        for (const QChar c : whole) {
            if (borders.contains(c))
                finish();
            else
                part += c;
        }
        finish();
    }

    // Characters; a clause says less by itself and has to be longer, so that no common phrase is taken for
    // one.
    static constexpr qsizetype shortestSentence = 16, shortestClause = 24;
    std::vector<Secret> m_secrets;
};

} // namespace

Status checkForLeaks(const doc::Document& document, AccountFacts account) {
    const Secrets secrets(account);
    std::optional<Error> found;
    doc::forEachText(document, [&](const QString& place, const QString& words) {
        if (found) return;
        if (const Secret* secret = secrets.foundIn(words))
            found =
                Error{ErrorKind::Rejected, T::tr("The document for the customer is not made: \"%1\" holds "
                                                 "%2 (\"%3\"). Change that text, or make "
                                                 "the internal edition.")
                                               .arg(place, secret->kind, secret->shown.left(60))};
    });
    if (found) return tl::unexpected(*found);
    return {};
}

Result<doc::Document> cleared(doc::Document document, AccountFacts account) {
    if (document.edition == doc::Edition::Customer)
        if (const Status clean = checkForLeaks(document, account); !clean)
            return tl::unexpected(clean.error());
    return document;
}

} // namespace foothold
