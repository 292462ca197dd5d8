#include "core/metrics/health.h"
#include "core/metrics/whitespace.h"
#include "core/store/facts_reader.h"
#include "core/store/statement.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

/// Reading all facts of a book into memory against a bare scan of the same rows through SQLite's C API, and
/// the figures of the whole portfolio. Usage: bench_facts BOOK [AS-OF]. The best of several rounds counts,
/// the two kinds taking turns, so that neither is favoured by what the machine does meanwhile.
using namespace foothold;

namespace {

constexpr int rounds = 7;

QTextStream& out() {
    static QTextStream stream(stdout);
    return stream;
}

/// The columns that readFacts reads, of the tables that it reads.
QStringList scans() {
    QStringList statements;
    for (const Table& table : tables()) {
        static const std::vector<std::string_view> unread = {"holidays",      "templates", "mappings",
                                                             "views",         "profile",   "programme",
                                                             "signal_states", "sprint",    "imported_values"};
        if (std::find(unread.begin(), unread.end(), table.name) != unread.end()) continue;
        QStringList columns;
        for (const Column& column : table.columns)
            columns += quotedName(column.name);
        statements += QStringLiteral("SELECT %1 FROM %2")
                          .arg(columns.join(QLatin1String(", ")), quotedName(table.name));
    }
    return statements;
}

/// Steps through every row and reads every column as what it is; the sum keeps the compiler honest.
std::int64_t bareScan(const Book& book, qint64& rows) {
    std::int64_t sum = 0;
    for (const QString& sql : scans()) {
        sqlite3_stmt* statement = nullptr;
        const QByteArray utf8 = sql.toUtf8();
        sqlite3_prepare_v2(book.handle(), utf8.constData(), -1, &statement, nullptr);
        const int columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            ++rows;
            for (int i = 0; i < columns; ++i)
                switch (sqlite3_column_type(statement, i)) {
                case SQLITE_INTEGER:
                    sum += sqlite3_column_int64(statement, i);
                    break;
                case SQLITE_FLOAT:
                    sum += std::int64_t(sqlite3_column_double(statement, i));
                    break;
                case SQLITE_TEXT:
                    sum += sqlite3_column_text(statement, i)[0] + sqlite3_column_bytes(statement, i);
                    break;
                default:
                    break;
                }
        }
        sqlite3_finalize(statement);
    }
    return sum;
}

template <typename F>
double seconds(F&& run) {
    QElapsedTimer timer;
    timer.start();
    run();
    return double(timer.nsecsElapsed()) / 1e9;
}

qint64 residentKilobytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:")) return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc < 2) return 2;
    const auto book = Book::open(QString::fromLocal8Bit(argv[1]), Book::Access::ReadOnly);
    if (!book) {
        out() << book.error().message << Qt::endl;
        return 3;
    }
    const Date asOf = parseDate(argc > 2 ? argv[2] : "2026-04-15").value_or(dateOf(2026, 4, 15));
    double bare = 1e9, reading = 1e9;
    qint64 rows = 0;
    std::int64_t sum = 0;
    std::shared_ptr<const Facts> facts;
    for (int i = 0; i < rounds; ++i) {
        rows = 0;
        bare = std::min(bare, seconds([&] { sum += bareScan(**book, rows); }));
        facts.reset();
        reading = std::min(reading, seconds([&] { facts = readFacts(**book).value_or(nullptr); }));
        if (!facts) return 3;
    }
    out() << "rows " << rows << " (" << sum % 10 << ")\n"
          << "bare scan " << bare << " s, reading the facts " << reading << " s, ratio " << reading / bare
          << " (target 1.5)\n"
          << "resident with the facts: " << residentKilobytes() / 1024 << " MB" << Qt::endl;

    int known = 0;
    const double trend = seconds([&] {
        for (int i = 0; i < facts->accountCount(); ++i)
            for (const HealthPoint& point : healthTrend(facts->at(i), asOf, 12))
                known += point.health.score.has_value();
    });
    const double map = seconds([&] {
        for (int i = 0; i < facts->accountCount(); ++i)
            known += whitespaceOf(facts->at(i), asOf).dimensionsKnown;
    });
    out() << "health of " << facts->accountCount() << " accounts at 12 month-ends and today " << trend
          << " s, whitespace with maps " << map << " s (" << known << ")" << Qt::endl;
    return 0;
}
