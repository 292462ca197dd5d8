#pragma once

#include "app/cli/command.h"
#include "core/metrics/retention.h"

#include <QJsonArray>

#include <memory>

/// What the verbs that ask for figures have in common.
namespace foothold::cli {

/// The facts of the book and the date that a verb asks for.
struct Question {
    std::shared_ptr<const Facts> facts;
    Date asOf;
};
Result<Question> ask(const Arguments& arguments);

/// The facts and a period: --to is today unless given, --from twelve months before it.
struct PeriodQuestion {
    std::shared_ptr<const Facts> facts;
    Period period;
};
Result<PeriodQuestion> askPeriod(const Arguments& arguments);

/// The account that --account names.
Result<AccountFacts> accountOf(const Arguments& arguments, const Facts& facts);
/// The value of --by; nothing if it is not given.
template <typename E>
Result<std::optional<E>> keyOf(const Arguments& arguments);

/// Lines that count as 0 for want of a commission, named in the answer.
QJsonArray warningsOf(AccountFacts account, Date asOf);
/// Of the whole book at any of the dates, each line once.
QJsonArray warningsOf(const Facts& facts, std::initializer_list<Date> dates);
void printWithWarnings(QJsonObject answer, const QJsonArray& warnings);

/// The ids of accounts that were left out for want of a rate.
QJsonArray idsOf(const Facts& facts, const std::vector<int>& accounts);
/// A sentence that names them; empty if there are none.
QString unconvertedText(const Facts& facts, const std::vector<int>& accounts);

inline constexpr Option asOfOption{"--as-of", "YYYY-MM-DD", "the date that is asked for; default: today"};
inline constexpr Option accountOption{"--account", "A", "the account_id"};
inline constexpr Option fromOption{"--from", "YYYY-MM-DD",
                                   "start of the period; default: a year before its end"};
inline constexpr Option toOption{"--to", "YYYY-MM-DD", "end of the period; default: today"};

template <typename E>
Result<std::optional<E>> keyOf(const Arguments& arguments) {
    if (!arguments.has("--by")) return std::nullopt;
    const QByteArray text = arguments.value("--by").toUtf8();
    if (const auto key = valueOf<E>(std::string_view(text.constData(), std::size_t(text.size())))) return key;
    QStringList known;
    for (const std::string_view name : Names<E>::all)
        known.push_back(QString::fromLatin1(name.data(), qsizetype(name.size())));
    return failure(ErrorKind::Usage, QStringLiteral("--by needs one of %1, not \"%2\".")
                                         .arg(known.join(QLatin1String(", ")), QString::fromUtf8(text)));
}

} // namespace foothold::cli
