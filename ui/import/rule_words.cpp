#include "ui/import/rule_words.h"

#include "core/documents/wording.h"
#include "core/domain/labels.h"

#include <QCoreApplication>

namespace foothold::rulewords {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

QString periodWords(const QString& per) {
    if (per == QLatin1String("month")) return T::tr("charged a month, times 12");
    if (per == QLatin1String("quarter")) return T::tr("charged a quarter, times 4");
    if (per == QLatin1String("half_year")) return T::tr("charged half a year, times 2");
    return {};
}

QString foundWords(const QString& what) {
    if (what == QLatin1String("account")) return T::tr("finds the account by key or name");
    if (what == QLatin1String("product")) return T::tr("finds the product by key or name");
    if (what == QLatin1String("team")) return T::tr("finds the member of the team by address");
    return what.isEmpty() ? QString() : T::tr("finds the person by key, address or name");
}

QString takeWords(const QString& take) {
    if (take == QLatin1String("first")) return T::tr("the first word");
    if (take == QLatin1String("rest")) return T::tr("all but the first word");
    if (take.startsWith(QLatin1String("before "))) return T::tr("the part before \"%1\"").arg(take.mid(7));
    return take.isEmpty() ? QString() : T::tr("the part after \"%1\"").arg(take.mid(6));
}

/// "Closed Won = won, Hot = proposal …"
QString valueWords(const std::map<QString, QString>& values) {
    QStringList pairs;
    for (const auto& [word, meaning] : values) {
        if (pairs.size() == 3) return pairs.join(QLatin1String(", ")) + QStringLiteral(" \u2026");
        pairs += QStringLiteral("%1 = %2").arg(word, enumLabel(meaning));
    }
    return pairs.join(QLatin1String(", "));
}

QString formWords(const ColumnForm& form, const ColumnEvidence& seen) {
    if (seen.isMostlyDates()) {
        if (seen.dayFirst + seen.monthFirst + seen.undecidedDates == 0) return {};
        return form.dates == DateOrder::DayFirst ? T::tr("day before month") : T::tr("month before day");
    }
    if (!seen.isMostlyNumbers()) return {};
    if (seen.points + seen.commas + seen.undecidedPoints + seen.undecidedCommas == 0) return {};
    return form.decimals == DecimalMark::Comma ? T::tr("decimal comma") : T::tr("decimal point");
}

} // namespace

QString target(const QString& table, const QString& column) {
    const Table* found = findTable(table.toStdString());
    QString label = columnLabel(column.toStdString());
    if (found)
        if (const int index = found->indexOf(column.toStdString()); index >= 0) {
            const Column& known = found->columns[std::size_t(index)];
            if (known.references == "accounts" && found->name != "accounts")
                label = wording::capitalised(recordLabel("accounts"));
        }
    return QStringLiteral("%1: %2").arg(wording::capitalised(recordLabel(table.toStdString())), label);
}

QString use(const ColumnUse& use) {
    const QString what = target(use.table, use.column);
    switch (use.role) {
    case ColumnUse::Period:
        return T::tr("the period of %1").arg(what);
    case ColumnUse::Term:
        return T::tr("the months that %1 covers").arg(what);
    case ColumnUse::Quantity:
        return T::tr("what %1 is multiplied by").arg(what);
    case ColumnUse::Currency:
        return T::tr("the currency of %1").arg(what);
    case ColumnUse::Value:
        break;
    }
    return what;
}

QString tables(const PlannedSheet& sheet) {
    if (sheet.canonical) return wording::capitalised(recordLabel(sheet.canonical->name));
    QStringList names;
    for (const MappingTarget& target : sheet.mapping.targets)
        names += wording::capitalised(recordLabel(target.table.toStdString()));
    names.removeDuplicates();
    return names.join(QLatin1String(", "));
}

QString transform(const ColumnUse& use, const ColumnForm* form, const ColumnEvidence& seen) {
    const ValueRule& rule = use.rule;
    QStringList words;
    words += foundWords(rule.find);
    if (rule.join.size() > 1) words += T::tr("joined with other columns");
    words += takeWords(rule.take);
    if (!rule.values.empty()) words += T::tr("words: %1").arg(valueWords(rule.values));
    words += periodWords(rule.per);
    if (!rule.period.isEmpty()) words += T::tr("charged for the period in \"%1\"").arg(rule.period.first());
    if (!rule.periods.isEmpty()) words += T::tr("as many of them as \"%1\" says").arg(rule.periods.first());
    if (!rule.term.isEmpty()) words += T::tr("covers the months in \"%1\"").arg(rule.term.first());
    if (!rule.quantity.isEmpty()) words += T::tr("times \"%1\"").arg(rule.quantity.first());
    if (rule.end == QLatin1String("exclusive")) words += T::tr("the day before is the last one");
    if (form) words += formWords(*form, seen);
    words.removeAll(QString());
    return words.isEmpty() ? T::tr("as it stands") : words.join(QLatin1String("; "));
}

QString answer(const QString& answer) {
    if (answer == QLatin1String("day_first")) return T::tr("The day first: 03/04 is 3 April");
    if (answer == QLatin1String("month_first")) return T::tr("The month first: 03/04 is 4 March");
    if (answer == QLatin1String("point")) return T::tr("Decimal point: 1.234 is a little more than 1");
    if (answer == QLatin1String("comma")) return T::tr("Decimal comma: 1,234 is a little more than 1");
    if (answer == QLatin1String("month")) return T::tr("For a month");
    if (answer == QLatin1String("quarter")) return T::tr("For a quarter");
    if (answer == QLatin1String("half_year")) return T::tr("For half a year");
    if (answer == QLatin1String("year")) return T::tr("For a year");
    return answer;
}

QString encoding(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return QStringLiteral("UTF-16 LE");
    case TextEncoding::Utf16Be:
        return QStringLiteral("UTF-16 BE");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case TextEncoding::Utf8:
        break;
    }
    return QStringLiteral("UTF-8");
}

QString separator(char separator) {
    switch (separator) {
    case ';':
        return T::tr("Semicolon");
    case '\t':
        return T::tr("Tab");
    case '|':
        return T::tr("Bar");
    default:
        return T::tr("Comma");
    }
}

QString event(const QString& kind) {
    if (kind == QLatin1String("joined")) return T::tr("is new there");
    if (kind == QLatin1String("left")) return T::tr("is not in the file: has left?");
    if (kind == QLatin1String("promoted")) return T::tr("was promoted");
    return T::tr("has another place");
}

} // namespace foothold::rulewords
