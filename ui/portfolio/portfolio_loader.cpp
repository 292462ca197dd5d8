#include "ui/portfolio/portfolio_loader.h"

#include "core/domain/labels.h"
#include "core/facts/families.h"
#include "core/metrics/account_figures.h"
#include "core/metrics/contracts.h"
#include "ui/retention/retention_change.h"
#include "ui/widgets/alphabet.h"

#include <QThread>

#include <algorithm>
#include <numeric>

namespace foothold {

namespace {

constexpr int batchSize = 100;
constexpr int trendMonths = 12;

PortfolioRow rowOf(AccountFacts account, Date asOf, const Families& families) {
    PortfolioRow row;
    row.accountId = account->accountId;
    row.name = account->name;
    if (const auto segment = segmentAt(account, asOf)) row.segment = *segment;
    if (const auto tier = tierAt(account, asOf)) row.tier = nameString(*tier);
    row.givenSegment = account->segment;
    if (account->tier) row.givenTier = nameString(*account->tier);
    row.csm = account->csm;
    row.industry = account->industry;
    row.region = account->region;
    row.parent = accountName(account.book(), families.headOf(account));
    row.currency = account->currency;
    const ActiveLines lines(account, asOf);
    row.arr = lines.arr();
    row.bookArr = lines.bookArr();
    row.movement = segmentMovementOf(account, yearTo(asOf));
    row.movementBefore = movementOf(account, yearTo(retentionBaseline(asOf)));
    row.renewalOn = renewalDate(account, asOf);
    if (row.renewalOn) row.daysToRenewal = int((*row.renewalOn - asOf).count());
    row.search = (QStringList{row.name, row.accountId, row.csm, row.segment, enumLabel(row.segment), row.tier,
                              row.industry, row.region, row.parent})
                     .join(QLatin1Char('\n'))
                     .toCaseFolded();
    return row;
}

std::vector<std::pair<Text, ArrMovement>> movementsOf(const std::vector<PortfolioRow>& rows) {
    std::vector<std::pair<Text, ArrMovement>> movements;
    for (const PortfolioRow& row : rows)
        if (row.movement) movements.push_back(*row.movement);
    return movements;
}

} // namespace

PortfolioRows portfolioRows(const Facts& facts, Date asOf) {
    const int count = facts.accountCount();
    const QCollator collator = alphabet();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        keys.push_back(collator.sortKey(facts.at(i)->name));
    std::vector<int> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&keys](int a, int b) {
        return keys[std::size_t(a)].compare(keys[std::size_t(b)]) < 0;
    });
    const Families families(facts);
    auto rows = std::make_shared<std::vector<PortfolioRow>>();
    rows->reserve(order.size());
    for (const int i : order) {
        rows->push_back(rowOf(facts.at(i), asOf, families));
        rows->back().account = i;
    }
    return rows;
}

PortfolioFigureMaker::PortfolioFigureMaker(const Facts& facts, Date asOf,
                                           const std::vector<PortfolioRow>& rows)
    : m_asOf(asOf)
    , m_profiles(facts, asOf)
    , m_gates(movementsOf(rows), m_profiles)
    , m_search(facts, m_profiles, m_gates) {}

PortfolioFigures PortfolioFigureMaker::of(AccountFacts account) const {
    const AccountFigures all = figuresOf(account, m_asOf, m_profiles, m_gates);
    const auto value = knownSum(all.whitespaceValue, all.unknownCells);
    PortfolioFigures figures{
        .health = all.health.score,
        .colour = all.health.colour,
        .overridden = all.health.override != nullptr,
        .readiness = all.readiness.score,
        .action = all.action,
        .flagged = all.contraction.flagged,
        .whitespace = all.whitespace.score,
        .dimensionsKnown = all.whitespace.dimensionsKnown,
        .whitespaceValue = value,
        .bookWhitespace = value ? account.book().toBookCurrency(*value, account->currency) : std::nullopt,
        .unknownCells = all.unknownCells,
        .priority = all.priority};
    for (const HealthPoint& point : healthTrend(account, m_asOf, trendMonths, m_profiles.of(account)))
        figures.trend.push_back(point.health.score);
    for (const Signal& signal : m_search.ofAccount(account, false))
        figures.signals.push_back(signal.rule);
    return figures;
}

struct PortfolioLoader::Job {
    FactsPtr facts;
    Date asOf;
    std::vector<int> accounts; ///< in the order of the rows
    std::optional<PortfolioFigureMaker> maker;
    std::atomic<int> next = 0;
    int waiting = 0; ///< batches not yet received; in the window's thread
    std::atomic<bool> cancelled = false;
};

PortfolioLoader::PortfolioLoader(QObject* parent)
    : QObject(parent) {
    // One core stays with the window.
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    m_pool.setThreadPriority(QThread::LowPriority);
}

PortfolioLoader::~PortfolioLoader() {
    cancel();
    m_pool.waitForDone();
}

void PortfolioLoader::cancel() {
    if (m_job) m_job->cancelled = true;
    m_job.reset();
}

void PortfolioLoader::load(FactsPtr facts, Date asOf) {
    cancel();
    auto job = std::make_shared<Job>();
    job->facts = std::move(facts);
    job->asOf = asOf;
    m_job = job;
    m_pool.start([this, job] {
        const PortfolioRows rows = portfolioRows(*job->facts, job->asOf);
        for (const PortfolioRow& row : *rows)
            job->accounts.push_back(row.account);
        job->maker.emplace(*job->facts, job->asOf, *rows);
        QMetaObject::invokeMethod(
            this,
            [this, job, rows] {
                if (m_job != job) return;
                Q_EMIT rowsReady(rows);
                if (rows->empty()) Q_EMIT finished();
                calculate(job);
            },
            Qt::QueuedConnection);
    });
}

void PortfolioLoader::calculate(const std::shared_ptr<Job>& job) {
    const int count = int(job->accounts.size());
    const int batches = (count + batchSize - 1) / batchSize;
    job->waiting = batches;
    const auto work = [this, job, count] {
        while (!job->cancelled) {
            const int first = job->next.fetch_add(batchSize);
            if (first >= count) return;
            auto batch = std::make_shared<PortfolioBatch>();
            batch->first = first;
            for (int i = first; i < std::min(first + batchSize, count) && !job->cancelled; ++i)
                batch->figures.push_back(job->maker->of(job->facts->at(job->accounts[std::size_t(i)])));
            QMetaObject::invokeMethod(
                this,
                [this, job, batch] {
                    if (m_job != job) return;
                    Q_EMIT figuresReady(batch);
                    if (--job->waiting == 0) Q_EMIT finished();
                },
                Qt::QueuedConnection);
        }
    };
    for (int i = 0; i < std::min(batches, m_pool.maxThreadCount()); ++i)
        m_pool.start(work);
}

} // namespace foothold
