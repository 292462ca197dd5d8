#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <cmath>
#include <map>
#include <optional>
#include <vector>

/// Where @p actual lacks or contradicts what @p expected says, one line each; numbers may differ by 1e-6.
/// Fields that only @p actual has do not matter, nor does the order of lists: entries are matched by the
/// fields that identify them.
inline QStringList differences(const QJsonValue& expected, const QJsonValue& actual,
                               const QStringList& ignoredFields = {}, const QString& path = {});

namespace json_difference {

using Keyed = std::map<QString, QJsonValue>;

inline QString text(const QJsonValue& value) {
    return value.isNull() || value.isUndefined() ? QStringLiteral("null")
                                                 : value.toVariant().toString().left(60);
}

/// The entries by the first set of fields that tells them apart; nothing for lists of plain values.
inline std::optional<Keyed> byKey(const QJsonArray& rows) {
    static const std::vector<QStringList> keys = {
        {QStringLiteral("id"), QStringLiteral("account_id"), QStringLiteral("segment")},
        {QStringLiteral("product_id"), QStringLiteral("department")},
        {QStringLiteral("account_id")},
        {QStringLiteral("date"), QStringLiteral("source")},
        {QStringLiteral("date")},
        {QStringLiteral("name")},
    };
    for (const QStringList& fields : keys) {
        Keyed keyed;
        for (const QJsonValue& row : rows) {
            QStringList key;
            for (const QString& field : fields)
                if (row.toObject().contains(field)) key += text(row.toObject()[field]);
            if (key.size() == fields.size()) keyed[key.join(QLatin1Char('/'))] = row;
        }
        if (!rows.isEmpty() && keyed.size() == std::size_t(rows.size())) return keyed;
    }
    return std::nullopt;
}

/// The values of a plain list in no particular order: lists of ids are sets.
inline QStringList sortedTexts(const QJsonArray& list) {
    QStringList texts;
    for (const QJsonValue& value : list)
        texts.push_back(QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)));
    texts.sort();
    return texts;
}

inline QStringList listDifferences(const QJsonArray& expected, const QJsonArray& actual,
                                   const QStringList& ignored, const QString& path) {
    QStringList found;
    const auto wanted = byKey(expected);
    if (!wanted) {
        if (sortedTexts(expected) != sortedTexts(actual)) found += path + QStringLiteral(": another list");
        return found;
    }
    const Keyed given = byKey(actual).value_or(Keyed());
    for (const auto& [key, value] : *wanted) {
        const QString place = QStringLiteral("%1[%2]").arg(path, key);
        const auto it = given.find(key);
        if (it == given.end())
            found += place + QStringLiteral(": missing");
        else
            found += differences(value, it->second, ignored, place);
    }
    for (const auto& [key, value] : given)
        if (!wanted->count(key)) found += QStringLiteral("%1[%2]: not expected").arg(path, key);
    return found;
}

} // namespace json_difference

inline QStringList differences(const QJsonValue& expected, const QJsonValue& actual,
                               const QStringList& ignoredFields, const QString& path) {
    if (expected.isArray() && actual.isArray())
        return json_difference::listDifferences(expected.toArray(), actual.toArray(), ignoredFields, path);
    if (expected.isObject() && actual.isObject()) {
        QStringList found;
        const QJsonObject wanted = expected.toObject(), given = actual.toObject();
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            if (ignoredFields.contains(it.key())) continue;
            const QString place = path + QLatin1Char('.') + it.key();
            if (given.contains(it.key()))
                found += differences(it.value(), given[it.key()], ignoredFields, place);
            else
                found += place + QStringLiteral(": missing");
        }
        return found;
    }
    const bool numbers = expected.isDouble() && actual.isDouble();
    if (numbers ? std::abs(expected.toDouble() - actual.toDouble()) <= 1e-6 : expected == actual) return {};
    return {QStringLiteral("%1: %2, %3 expected")
                .arg(path, json_difference::text(actual), json_difference::text(expected))};
}
