#include "core/base/sheet.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <set>

namespace foothold {

namespace {

constexpr qsizetype longestName = 31;

struct T {
    Q_DECLARE_TR_FUNCTIONS(Spreadsheets)
};

/// What the known values of a column are.
struct Content {
    std::set<Currency> currencies{};
    bool amounts = false, percentages = false, others = false;

    void add(const SheetCell& cell) {
        if (const auto* amount = std::get_if<Amount>(&cell)) {
            amounts = true;
            currencies.insert(amount->currency);
        } else if (std::holds_alternative<Percentage>(cell)) {
            percentages = true;
        } else if (!std::holds_alternative<std::monostate>(cell)) {
            others = true;
        }
    }
};

bool isForbidden(QChar letter) {
    return QStringView(u"[]:*?/\\").contains(letter) || letter.category() == QChar::Other_Control;
}

/// The first @p size units, not ending within a character.
QString shortened(const QString& text, qsizetype size) {
    if (text.size() <= size) return text;
    return text.left(text[size - 1].isHighSurrogate() ? size - 1 : size);
}

QString validName(const QString& name) {
    QString valid = name;
    for (QChar& letter : valid)
        if (isForbidden(letter)) letter = QLatin1Char(' ');
    valid = shortened(valid.simplified(), longestName);
    while (valid.startsWith(QLatin1Char('\'')))
        valid.remove(0, 1);
    while (valid.endsWith(QLatin1Char('\'')) || valid.endsWith(QLatin1Char(' ')))
        valid.chop(1);
    // Excel keeps the name History for itself.
    const bool taken = valid.compare(QLatin1String("History"), Qt::CaseInsensitive) == 0;
    return valid.isEmpty() || taken ? T::tr("Table") : valid;
}

} // namespace

std::vector<WrittenColumn> writtenColumns(const Sheet& sheet) {
    std::vector<Content> contents(std::size_t(sheet.headings.size()));
    for (const Sheet::Row& row : sheet.rows)
        for (std::size_t c = 0; c < std::min(row.size(), contents.size()); ++c)
            contents[c].add(row[c]);
    std::vector<WrittenColumn> columns;
    for (std::size_t c = 0; c < contents.size(); ++c) {
        const Content& content = contents[c];
        const bool onlyAmounts = content.amounts && !content.percentages && !content.others;
        const bool oneCurrency = onlyAmounts && content.currencies.size() == 1;
        const QString heading = sheet.headings[qsizetype(c)];
        const QString code = oneCurrency ? content.currencies.begin()->code() : QString();
        columns.push_back(
            {code.isEmpty() || heading.contains(code) ? heading
                                                      : QStringLiteral("%1 (%2)").arg(heading, code),
             c, WrittenColumn::Kind::Value, content.percentages && !content.amounts && !content.others});
        if (content.amounts && !oneCurrency)
            columns.push_back(
                {T::tr("%1, currency").arg(heading), c, WrittenColumn::Kind::CurrencyCode, false});
    }
    return columns;
}

SheetCell writtenCell(const WrittenColumn& column, const Sheet::Row& row) {
    if (column.source >= row.size()) return {};
    const SheetCell& cell = row[column.source];
    if (column.kind == WrittenColumn::Kind::Value) return cell;
    const auto* amount = std::get_if<Amount>(&cell);
    return amount ? SheetCell(amount->currency.code()) : SheetCell();
}

QStringList sheetNames(const std::vector<Sheet>& sheets) {
    QStringList names;
    QSet<QString> taken;
    for (const Sheet& sheet : sheets) {
        const QString wanted = validName(sheet.name);
        QString name = wanted;
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number) {
            const QString suffix = QStringLiteral(" (%1)").arg(number);
            name = shortened(wanted, longestName - suffix.size()) + suffix;
        }
        taken.insert(name.toCaseFolded());
        names += name;
    }
    return names;
}

QString withoutControls(const QString& text) {
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        const bool pair = letter.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            clean += letter;
            clean += text[++i];
            continue;
        }
        const bool isBreak =
            letter == QLatin1Char('\t') || letter == QLatin1Char('\n') || letter == QLatin1Char('\r');
        const bool control = letter.category() == QChar::Other_Control && !isBreak;
        if (!control && !letter.isSurrogate() && letter.unicode() < 0xfffe) clean += letter;
    }
    return clean;
}

} // namespace foothold
