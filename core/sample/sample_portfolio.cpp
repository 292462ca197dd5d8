#include "core/sample/sample_portfolio.h"

#include "core/sample/account.h"

#include <QDateTime>

namespace foothold {

namespace {

using namespace sample;

constexpr int accountsBetweenReports = 100;

/// The latest month whose last day is not after @p date.
Month completeMonth(Date date) {
    const Month month = monthOf(date);
    return month.lastDay() == date ? month : month - 1;
}

void writeAccount(const World& world, int index) {
    Account account = makeCompany(world, index);
    planService(world, account);
    makeContracts(world, account);
    makePeople(world, account);
    planQbrs(world, account);
    planSignals(world, account);
    writeCompany(world, account);
    writeContracts(world, account);
    writeUsage(world, account);
    writePeople(world, account);
    writeTouchpoints(world, account);
    writeService(world, account);
    writeOutcomes(world, account);
    writeSignals(world, account);
    writeOpportunities(world, account);
    writeMap(world, account);
    writeMarket(world, account);
    writePlans(world, account);
}

Status inRange(const SampleOptions& options) {
    if (options.accounts < 1 || options.accounts > maxSampleAccounts)
        return failure(ErrorKind::Usage, QStringLiteral("A sample has 1 to %1 accounts, not %2.")
                                             .arg(maxSampleAccounts)
                                             .arg(options.accounts));
    const int year = monthOf(options.asOf).year();
    if (year < 1900 || year > 9000)
        return failure(
            ErrorKind::Usage,
            QStringLiteral("A sample can be made for the years 1900 to 9000, not for %1.").arg(year));
    return {};
}

} // namespace

Status writeSamplePortfolio(const QString& folder, const SampleOptions& options) {
    if (const Status valid = inRange(options); !valid) return valid;
    CsvFolder out(folder);
    const World world{options.seed, options.asOf, completeMonth(options.asOf),
                      makeTeam(options.seed, options.accounts), out};
    writeBook(world);
    for (int index = 0; index < options.accounts; ++index) {
        writeAccount(world, index);
        const bool report = (index + 1) % accountsBetweenReports == 0 && options.progress;
        if (report && !options.progress(index + 1))
            return failure(ErrorKind::Cancelled, QStringLiteral("Making the sample was cancelled."));
    }
    return out.close();
}

Clock sampleClock(Date asOf) {
    const QDateTime noon(QDate(1970, 1, 1).addDays(daysOf(asOf)), QTime(12, 0), Qt::UTC);
    return {[noon] { return noon; }};
}

} // namespace foothold
