#include "core/exchange/mapping/words.h"

#include <QCryptographicHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace foothold {

namespace {

constexpr qsizetype longestKey = 60;

QString lettersAndDigits(QStringView text) {
    QString kept;
    for (const QChar c : folded(text))
        if (c.isLetterOrNumber()) kept += c;
    return kept;
}

const QSet<QString>& legalForms() {
    static const QSet<QString> forms = [] {
        const QStringList all =
            QStringLiteral(
                "inc incorporated corp corporation co company cie ltd limited llc llp lp plc pbc gmbh mbh "
                "ag kg kgaa ohg ug gbr ev eg se sa sas sasu sarl eurl snc srl spa sapa bv nv vof ab as "
                "asa oy oyj aps kk pty pvt private sl slu sro zrt kft ltda doo sp zoo ooo")
                .split(QLatin1Char(' '));
        return QSet<QString>(all.begin(), all.end());
    }();
    return forms;
}

/// Changed, left out, added or swapped letters from @p a to @p b.
int editDistance(const QString& a, const QString& b) {
    std::vector<std::vector<int>> d(std::size_t(a.size()) + 1, std::vector<int>(std::size_t(b.size()) + 1));
    for (std::size_t i = 0; i < d.size(); ++i)
        for (std::size_t j = 0; j < d[i].size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = int(i + j);
                continue;
            }
            const auto x = qsizetype(i) - 1, y = qsizetype(j) - 1;
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[x] != b[y])});
            if (x > 0 && y > 0 && a[x] == b[y - 1] && a[x - 1] == b[y])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    return d.back().back();
}

QString hashOf(QStringView text) {
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(8));
}

} // namespace

QString headingKey(QStringView text) {
    QStringView name = text.trimmed();
    if (name.endsWith(QLatin1String("__c"), Qt::CaseInsensitive)) name.chop(3);
    if (name.startsWith(QLatin1String("property_"), Qt::CaseInsensitive)) name = name.mid(9);
    return lettersAndDigits(name);
}

QString plainHeadingKey(QStringView text) {
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char('(') || c == QLatin1Char('[')) ++depth;
        if (depth == 0) outside += c;
        if ((c == QLatin1Char(')') || c == QLatin1Char(']')) && depth > 0) --depth;
    }
    return headingKey(outside);
}

QString partHeadingKey(QStringView text) {
    for (const QLatin1String mark : {QLatin1String(" - "), QLatin1String(": ")})
        if (const auto at = text.indexOf(mark); at > 0) text = text.mid(at + mark.size());
    if (const auto dot = text.lastIndexOf(QLatin1Char('.')); dot > 2 && !text.contains(QLatin1Char(' ')))
        text = text.mid(dot + 1);
    QStringList words = text.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    static const QStringList currencies =
        QStringLiteral("EUR USD GBP CHF JPY CAD AUD NZD SEK NOK DKK PLN CZK HUF INR BRL MXN ZAR SGD HKD CNY")
            .split(QLatin1Char(' '));
    if (words.size() > 1 && currencies.contains(words.last())) words.removeLast();
    if (words.size() > 1 && words.last() == QLatin1String("in")) words.removeLast();
    return plainHeadingKey(words.join(QLatin1Char(' ')));
}

QString companyKey(QStringView name) {
    QString spaced;
    for (const QChar c : folded(name)) {
        if (c.isLetterOrNumber())
            spaced += c;
        else if (c != QLatin1Char('.') && c != QLatin1Char('\'') && c != QChar(0x2019)) // "S.A.", "Macy's"
            spaced += QLatin1Char(' ');
    }
    QStringList words = spaced.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeAll(QStringLiteral("and"));
    words.removeAll(QStringLiteral("und"));
    if (words.size() > 1 && words.first() == QLatin1String("the")) words.removeFirst();
    while (words.size() > 1 && legalForms().contains(words.last()))
        words.removeLast();
    return words.join(QLatin1Char(' '));
}

bool areSimilarCompanies(const QString& a, const QString& b) {
    const QString& shorter = a.size() <= b.size() ? a : b;
    const QString& longer = a.size() <= b.size() ? b : a;
    if (shorter.size() >= 4 && longer.startsWith(shorter + QLatin1Char(' '))) return true;
    QString joinedA = a, joinedB = b;
    if (joinedA.remove(QLatin1Char(' ')) == joinedB.remove(QLatin1Char(' '))) return true;
    if (shorter.size() < 5 || longer.size() - shorter.size() > 2) return false;
    return editDistance(a, b) <= (shorter.size() < 9 ? 1 : 2);
}

QString keyFromName(QStringView name) {
    QString key;
    for (const QChar c : folded(name)) {
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(QLatin1Char('-')))
            key += QLatin1Char('-');
    }
    if (key.endsWith(QLatin1Char('-'))) key.chop(1);
    if (key.size() > longestKey) key = key.left(longestKey) + QLatin1Char('-') + hashOf(name);
    return key;
}

bool isTotalWord(QStringView text) {
    static const QSet<QString> words{
        QStringLiteral("total"),       QStringLiteral("totals"),      QStringLiteral("grandtotal"),
        QStringLiteral("grandtotals"), QStringLiteral("sum"),         QStringLiteral("summe"),
        QStringLiteral("gesamt"),      QStringLiteral("gesamtsumme"), QStringLiteral("totalgeneral"),
        QStringLiteral("totaux"),      QStringLiteral("somme"),       QStringLiteral("suma"),
        QStringLiteral("totale"),      QStringLiteral("totaal"),      QStringLiteral("eindtotaal")};
    return words.contains(headingKey(text));
}

bool isReportFooter(QStringView text) {
    const QString start = folded(text.trimmed().left(80));
    for (const char* known : {"grand total",
                              "total (",
                              "totals (",
                              "confidential information",
                              "copyright (c)",
                              "copyright \xc2\xa9",
                              "generated by",
                              "filtered by",
                              "report generated",
                              "exported on",
                              "exported by",
                              "gesamtsumme",
                              "vertrauliche informationen",
                              "erstellt von",
                              "gefiltert nach",
                              "total general",
                              "informations conf",
                              "genere par",
                              "informacion confidencial",
                              "generado por",
                              "as of "})
        if (start.startsWith(QString::fromUtf8(known))) return true;
    return false;
}

} // namespace foothold
