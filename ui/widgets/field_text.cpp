#include "ui/widgets/field_text.h"

#include "core/domain/labels.h"
#include "ui/widgets/field_lists.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

tl::unexpected<Error> wrong(const QString& message) {
    return failure(ErrorKind::Rejected, message);
}

Result<QString> canonicalCount(const Column& column, const QString& typed) {
    const auto plain = show::readDecimal(typed);
    const auto value = plain ? parseDecimal(plain->toStdString()) : std::nullopt;
    if (!value || value->scale > 0) return wrong(T::tr("This takes a whole number."));
    const double number = value->toDouble();
    if (number < column.min || number > column.max)
        return wrong(T::tr("This takes a whole number from %1 to %2.")
                         .arg(show::number(column.min, 0), show::number(column.max, 0)));
    return *plain;
}

Result<QString> canonicalDecimal(const Column& column, const QString& typed) {
    const auto plain = show::readDecimal(typed);
    const auto value = plain ? parseDecimal(plain->toStdString()) : std::nullopt;
    if (!value) return wrong(T::tr("This takes a number."));
    const double number = value->toDouble();
    if (number < column.min || number > column.max)
        return wrong(T::tr("This takes a number from %1 to %2.")
                         .arg(show::number(column.min, 2), show::number(column.max, 2)));
    return *plain;
}

Result<QString> canonicalMoney(const QString& typed, Currency currency) {
    QString amount = typed;
    if (currency.isGiven()) amount.remove(currency.code(), Qt::CaseInsensitive);
    const auto plain = show::readDecimal(amount);
    if (!plain)
        return wrong(
            T::tr("This takes an amount of money, for example %1.").arg(show::money(1250000, currency)));
    const auto minor = parseMoney(plain->toStdString(), currency);
    if (minor) return *plain;
    switch (minor.error()) {
    case MoneyError::TooManyDecimals:
        return wrong(T::tr("%1 has at most %2 decimals.").arg(currency.code()).arg(currency.decimals()));
    case MoneyError::Negative:
        return wrong(T::tr("An amount here is not negative."));
    case MoneyError::TooLarge:
        return wrong(T::tr("This amount is too large."));
    case MoneyError::NotANumber:
        break;
    }
    return wrong(T::tr("This takes an amount of money."));
}

Result<QString> canonicalChoice(const QString& typed, const FieldContext& context) {
    const auto& choices = context.choices;
    auto it =
        std::ranges::find_if(choices, [&](const Choice& c) { return c.key == typed || c.label == typed; });
    if (it == choices.end())
        it = std::ranges::find_if(
            choices, [&](const Choice& c) { return c.label.compare(typed, Qt::CaseInsensitive) == 0; });
    if (it == choices.end()) return wrong(T::tr("Choose one of the list."));
    return it->key;
}

Result<QString> canonicalEnum(const Column& column, const QString& typed) {
    for (const std::string_view value : column.values) {
        const QString name = QString::fromLatin1(value.data(), qsizetype(value.size()));
        if (name == typed || enumLabel(name).compare(typed, Qt::CaseInsensitive) == 0) return name;
    }
    return wrong(T::tr("Choose one of the list."));
}

Result<QString> canonicalCurrency(const QString& typed) {
    const QString code = typed.toUpper();
    if (!Currency::parse(code.toStdString()))
        return wrong(T::tr("This takes a currency's three letters, for example EUR."));
    return code;
}

Result<QString> canonicalBool(const QString& typed) {
    if (typed == QLatin1String("yes") || typed == enumLabel(QStringLiteral("yes")))
        return QStringLiteral("yes");
    if (typed == QLatin1String("no") || typed == enumLabel(QStringLiteral("no"))) return QStringLiteral("no");
    return wrong(T::tr("This takes yes or no."));
}

} // namespace

QString shownText(const Column& column, const QString& canonical, const FieldContext& context) {
    if (canonical.isEmpty()) return {};
    if (isList(column)) return shownList(column, canonical, context);
    switch (column.type) {
    case Type::Enum:
    case Type::Bool:
        return enumLabel(canonical);
    case Type::Date: {
        const auto date = parseDate(canonical.toStdString());
        return date ? show::date(*date) : canonical;
    }
    case Type::Month: {
        const auto month = parseMonth(canonical.toStdString());
        return month ? show::month(*month) : canonical;
    }
    case Type::Count:
    case Type::Decimal:
        return show::decimal(canonical);
    case Type::Money: {
        const auto minor = parseMoney(canonical.toStdString(), context.currency);
        return minor ? show::money(*minor, context.currency) : canonical;
    }
    default:
        break;
    }
    for (const Choice& choice : context.choices)
        if (choice.key == canonical) return choice.label;
    return column.name == std::string_view("segment") ? enumLabel(canonical) : canonical;
}

SheetCell sheetValue(const Column& column, const QString& canonical, const FieldContext& context) {
    const std::string text = canonical.toStdString();
    if (canonical.isEmpty()) return {};
    switch (column.type) {
    case Type::Date:
        return sheetvalue::known(parseDate(text));
    case Type::Month:
        return sheetvalue::known(parseMonth(text));
    case Type::Count:
    case Type::Decimal: {
        const auto number = parseDecimal(text);
        if (!number) return canonical;
        return number->scale == 0 ? SheetCell(number->mantissa) : SheetCell(number->toDouble());
    }
    case Type::Money: {
        const auto minor = parseMoney(text, context.currency);
        return minor ? SheetCell(Amount{*minor, context.currency}) : SheetCell(canonical);
    }
    default:
        return shownText(column, canonical, context);
    }
}

Result<QString> canonicalText(const Column& column, const QString& typed, const FieldContext& context) {
    if (column.type == Type::FreeText || column.type == Type::Json) {
        if (column.required && typed.trimmed().isEmpty())
            return wrong(T::tr("%1 must not be empty.").arg(columnLabel(column.name)));
        return typed;
    }
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        if (column.required) return wrong(T::tr("%1 must not be empty.").arg(columnLabel(column.name)));
        return text;
    }
    if (isList(column)) return canonicalList(column, text, context);
    switch (column.type) {
    case Type::Enum:
        return canonicalEnum(column, text);
    case Type::Bool:
        return canonicalBool(text);
    case Type::Date: {
        const auto date = show::readDate(text);
        if (!date) return wrong(T::tr("This takes a date, for example 2026-03-31."));
        return isoDate(*date);
    }
    case Type::Count:
        return canonicalCount(column, text);
    case Type::Decimal:
        return canonicalDecimal(column, text);
    case Type::Money:
        return canonicalMoney(text, context.currency);
    case Type::Currency:
        return canonicalCurrency(text);
    case Type::Key:
        return column.references.empty() ? Result<QString>(text) : canonicalChoice(text, context);
    default:
        break;
    }
    // A label of the program's own words stands for the word: "Mid-market" for mid_market.
    for (const Choice& choice : context.choices)
        if (choice.label == text) return choice.key;
    return text;
}

bool isFigure(const Column& column) {
    return column.type == Type::Count || column.type == Type::Decimal || column.type == Type::Money;
}

} // namespace foothold
