#include "app/cli/question.h"

#include "core/metrics/contracts.h"
#include "core/store/facts_reader.h"

#include <set>

namespace foothold::cli {

namespace {

Result<std::shared_ptr<const Facts>> readBook(const Arguments& arguments) {
    const auto book = Book::open(arguments.positional[0], Book::Access::ReadOnly);
    if (!book) return tl::unexpected(book.error());
    return readFacts(**book);
}

QString warningText(AccountFacts account, const ContractLine& line) {
    return QStringLiteral("Contract line %1 of account %2 has no commission_pct and counts as 0.")
        .arg(line.lineId, account->accountId);
}

} // namespace

Result<Question> ask(const Arguments& arguments) {
    const Clock clock;
    const auto asOf = arguments.date("--as-of", clock.today());
    if (!asOf) return tl::unexpected(asOf.error());
    auto facts = readBook(arguments);
    if (!facts) return tl::unexpected(facts.error());
    return Question{std::move(*facts), *asOf};
}

Result<PeriodQuestion> askPeriod(const Arguments& arguments) {
    const Clock clock;
    const auto to = arguments.date("--to", clock.today());
    if (!to) return tl::unexpected(to.error());
    const auto from = arguments.date("--from", yearTo(*to).from);
    if (!from) return tl::unexpected(from.error());
    if (*to < *from)
        return failure(ErrorKind::Usage, QStringLiteral("The period ends on %1, before it starts on %2.")
                                             .arg(isoDate(*to), isoDate(*from)));
    auto facts = readBook(arguments);
    if (!facts) return tl::unexpected(facts.error());
    return PeriodQuestion{std::move(*facts), {*from, *to}};
}

Result<AccountFacts> accountOf(const Arguments& arguments, const Facts& facts) {
    const QString id = arguments.value("--account");
    if (id.isEmpty())
        return failure(ErrorKind::Usage, QStringLiteral("--account is missing: give the account_id."));
    if (const auto account = facts.find(id)) return *account;
    return failure(
        ErrorKind::NotFound,
        QStringLiteral("The book has no account \"%1\". \"foothold-cli accounts\" lists them.").arg(id));
}

QJsonArray warningsOf(AccountFacts account, Date asOf) {
    QJsonArray warnings;
    for (const ContractLine* line : linesWithoutCommission(account, asOf))
        warnings.push_back(warningText(account, *line));
    return warnings;
}

QJsonArray warningsOf(const Facts& facts, std::initializer_list<Date> dates) {
    QJsonArray warnings;
    for (int i = 0; i < facts.accountCount(); ++i) {
        std::set<const ContractLine*> lines;
        for (const Date date : dates)
            for (const ContractLine* line : linesWithoutCommission(facts.at(i), date))
                if (lines.insert(line).second) warnings.push_back(warningText(facts.at(i), *line));
    }
    return warnings;
}

void printWithWarnings(QJsonObject answer, const QJsonArray& warnings) {
    if (!warnings.isEmpty()) answer.insert(QStringLiteral("warnings"), warnings);
    printJson(answer);
}

QJsonArray idsOf(const Facts& facts, const std::vector<int>& accounts) {
    QJsonArray ids;
    for (const int account : accounts)
        ids.push_back(facts.at(account)->accountId.toString());
    return ids;
}

QString unconvertedText(const Facts& facts, const std::vector<int>& accounts) {
    if (accounts.empty()) return {};
    QStringList ids;
    for (const int account : accounts)
        ids.push_back(facts.at(account)->accountId);
    return QStringLiteral("\nLeft out for want of a rate of their currency: %1.\n")
        .arg(ids.join(QLatin1String(", ")));
}

} // namespace foothold::cli
