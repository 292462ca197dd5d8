// Measures what docs/performance.md speaks of and prints a table; it passes no judgement by its exit code.
#include "measures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace {

QByteArray seconds(std::optional<double> value) {
    return value ? QByteArray::number(*value, 'f', *value < 0.1 ? 5 : 3) : QByteArray("-");
}

QByteArray ratio(std::optional<double> ours, std::optional<double> theirs) {
    if (!ours || !theirs || *theirs <= 0) return "-";
    const double value = *ours / *theirs;
    return QByteArray::number(value, 'f', value < 0.1 ? 4 : 2);
}

void print(const Measure& measure) {
    std::printf("%s\n    against: %s\n    %s s, baseline %s s: ratio %s (limit %.2f, of processor time %s), "
                "peak %ld MB\n",
                measure.what.toUtf8().constData(), measure.against.toUtf8().constData(),
                seconds(measure.seconds).constData(), seconds(measure.baseline).constData(),
                ratio(measure.seconds, measure.baseline).constData(), measure.limit,
                ratio(measure.cpu, measure.baselineCpu).constData(), measure.peakKilobytes / 1024);
    std::fflush(stdout);
}

} // namespace

int main(int count, char* words[]) {
    QCoreApplication application(count, words);
    QCommandLineParser parser;
    const QCommandLineOption programs(QStringLiteral("programs"), QStringLiteral("The build tree."),
                                      QStringLiteral("dir"));
    const QCommandLineOption accounts(QStringLiteral("accounts"),
                                      QStringLiteral("Accounts of the sample (10000)."), QStringLiteral("n"),
                                      QStringLiteral("10000"));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("Runs of each measurement (5)."),
                                  QStringLiteral("n"), QStringLiteral("5"));
    const QCommandLineOption only(QStringLiteral("only"),
                                  QStringLiteral("One of import, read, figures, plan, documents, window."),
                                  QStringLiteral("what"));
    parser.addOptions({programs, accounts, runs, only});
    parser.addHelpOption();
    parser.process(application);

    const Bench bench{parser.value(programs), parser.value(programs) + QStringLiteral("/bench/work"),
                      parser.value(accounts).toInt(), parser.value(runs).toInt()};
    if (!prepare(bench)) {
        std::fprintf(stderr, "foothold-bench: the sample could not be made in %s.\n", qPrintable(bench.work));
        return 1;
    }
    const auto wanted = [&](const char* what) {
        return !parser.isSet(only) || parser.value(only) == QLatin1String(what);
    };
    std::printf("Sample of %d accounts; medians of %d runs, taken in turns.\n\n", bench.accounts, bench.runs);
    if (wanted("import")) {
        print(measureImport(bench));
        print(measureMappedImport(bench));
    }
    std::optional<double> reading;
    if (wanted("read") || wanted("window")) {
        const Measure measure = measureReading(bench);
        reading = measure.seconds;
        print(measure);
    }
    if (wanted("figures")) {
        print(measureFigures(
            bench, QStringLiteral("accounts"),
            QStringLiteral("the portfolio: reading the facts and every figure of every account"), 1.5));
        print(measureFigures(bench, QStringLiteral("history"),
                             QStringLiteral("health and readiness of every account at 36 month-ends"), 3));
        print(measureFigures(bench, QStringLiteral("refresh"),
                             QStringLiteral("taking in the change of one account"), 0.1));
        print(measureFigures(bench, QStringLiteral("signals"),
                             QStringLiteral("every rule asked of every account at one date"), 1.5));
        print(measureFigures(bench, QStringLiteral("weeks"),
                             QStringLiteral("the same at eight dates, as after eight weeks"), 12));
    }
    if (wanted("plan")) {
        print(measurePlan(bench, "small.foothold",
                          QStringLiteral("printing one account plan, book of 40 accounts")));
        print(measurePlan(bench, "large.foothold",
                          QStringLiteral("printing one account plan, the large book")));
    }
    if (wanted("documents")) {
        for (const int together : {1, 40})
            for (const QString& verb : {QStringLiteral("plan"), QStringLiteral("qbr")})
                print(measureDocuments(bench, verb, together));
    }
    if (wanted("window")) print(measureWindow(bench, reading));
    QDir(bench.work).removeRecursively();
    return 0;
}
