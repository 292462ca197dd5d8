// How long the wizard's session takes with large files, how much memory, and how soon it stops:
//   bench-import BOOK FILE    looks into the file, tries the import, does it; another run stops each
//   bench-import --make FILE  writes a million rows of usage (.csv) or a workbook of some 50 MB (.xlsx)
// The book is changed; give it a copy. Accounts are those of the sample of 10 000.
#include "ui/import/import_session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>

#include <xlsxwriter.h>

#include <cstdio>
#include <ctime>

using namespace foothold;

namespace {

constexpr int accounts = 10'000, months = 100, tickets = 400'000;
constexpr int stoppedAfter = 300;   // ms
constexpr int signalsTake = 60'000; // ms, at most

long peakMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return -1;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().split(' ').first().toLong() / 1024;
    return -1;
}

QByteArray accountKey(int number) {
    return "A-" + QByteArray::number(number + 1).rightJustified(5, '0');
}

bool makeUsage(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.write("Customer ID,Month,Product,MAU,DAU\n");
    for (int month = 0; month < months; ++month)
        for (int account = 0; account < accounts; ++account)
            file.write(accountKey(account) + ',' + QByteArray::number(2010 + month / 12) + '-' +
                       QByteArray::number(month % 12 + 1).rightJustified(2, '0') + ",ARCHIVE," +
                       QByteArray::number(account % 900) + ',' + QByteArray::number(account % 300) + '\n');
    return file.error() == QFileDevice::NoError;
}

bool makeTickets(const QString& path) {
    lxw_workbook* book = workbook_new(path.toUtf8().constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Tickets");
    lxw_format* date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd");
    int column = 0;
    for (const char* heading : {"Ticket ID", "Customer ID", "Created", "Priority", "Subject"})
        worksheet_write_string(sheet, 0, lxw_col_t(column++), heading, nullptr);
    QRandomGenerator random(7);
    for (int i = 0; i < tickets; ++i) {
        const auto row = lxw_row_t(i + 1);
        QByteArray subject;
        for (int word = 0; word < 11; ++word)
            subject += QByteArray::number(random.generate64(), 36) + ' ';
        worksheet_write_string(sheet, row, 0, ("T-" + QByteArray::number(i)).constData(), nullptr);
        worksheet_write_string(sheet, row, 1, accountKey(i % accounts).constData(), nullptr);
        worksheet_write_number(sheet, row, 2, 45'000 + i % 700, date);
        worksheet_write_string(sheet, row, 3, i % 3 ? "Low" : "High", nullptr);
        worksheet_write_string(sheet, row, 4, subject.constData(), nullptr);
    }
    return workbook_close(book) == LXW_NO_ERROR;
}

/// Runs the event loop until @p done; seconds.
template <typename Done>
double waitFor(Done done) {
    QElapsedTimer timer;
    timer.start();
    QTimer awake; // a loop that waits has to be woken to ask again
    awake.start(10);
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return double(timer.nsecsElapsed()) / 1e9;
}

/// Seconds from the wish to stop until nothing is under way.
template <typename Begin>
void measureStop(const char* what, ImportSession& session, Begin begin) {
    bool asked = false;
    QElapsedTimer since;
    QTimer::singleShot(stoppedAfter, &session, [&] {
        asked = true;
        since.start();
        session.cancel();
    });
    begin();
    waitFor([&] { return asked && !session.isBusy(); });
    std::printf("%-28s %7.3f s after the wish\n", what, double(since.nsecsElapsed()) / 1e9);
    std::fflush(stdout);
}

} // namespace

int main(int count, char* words[]) {
    QCoreApplication application(count, words);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == QLatin1String("--make")) {
        const QString path = arguments.value(2);
        return (path.endsWith(QLatin1String(".xlsx")) ? makeTickets(path) : makeUsage(path)) ? 0 : 1;
    }
    BookService service;
    service.open(arguments.value(1));
    waitFor([&] { return service.isOpen(); });
    service.check(); // as the window does when its table is shown
    waitFor([&] { return service.state().checked; });
    // The first look at a book finds signals, which would be written meanwhile.
    QElapsedTimer sinceOpen;
    sinceOpen.start();
    waitFor([&] {
        return service.state().undoName.startsWith(QLatin1String("Signals")) ||
               sinceOpen.elapsed() > signalsTake;
    });
    const QStringList files = arguments.mid(2);
    std::printf("the book alone: peak %ld MB\n", peakMegabytes());
    ImportSession session(&service);
    QObject::connect(&session, &ImportSession::failed, &session,
                     [](const QString& said) { std::printf("  failed: %s\n", qPrintable(said)); });
    const auto measure = [&](const char* what, auto begin) {
        const std::clock_t before = std::clock();
        begin();
        const double seconds = waitFor([&] { return !session.isBusy(); });
        const double cpu = double(std::clock() - before) / CLOCKS_PER_SEC;
        std::printf("%-28s %7.2f s (%.2f of the processor), peak %ld MB\n", what, seconds, cpu,
                    peakMegabytes());
        std::fflush(stdout);
    };
    measureStop("looking, stopped", session, [&] { session.look(files); });
    measure("looking", [&] { session.look(files); });
    for (const QString& doubt : session.openDoubts())
        std::printf("  in doubt: %s\n", qPrintable(doubt));
    measureStop("trying, stopped", session, [&] { session.tryOut(); });
    measure("trying", [&] { session.tryOut(); });
    measureStop("importing, stopped", session, [&] { session.apply({}); });
    measure("importing", [&] { session.apply({}); });
    for (const auto& file : session.report().import.files)
        std::printf("  %s: %lld new, %lld changed, %lld rejected\n", qPrintable(file.file),
                    static_cast<long long>(file.added), static_cast<long long>(file.changed),
                    static_cast<long long>(file.rejected));
    return 0;
}
