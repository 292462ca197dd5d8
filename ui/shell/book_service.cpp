#include "ui/shell/book_service.h"

#include "core/base/uuid.h"
#include "core/exchange/signal_changes.h"
#include "core/playbook/signal_evaluation.h"
#include "ui/widgets/background.h"

namespace foothold {

BookService::BookService(OpenOptions options, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_desk(std::make_shared<BookDesk>(std::move(options)))
    // The connection is closed by the thread that opened it.
    , m_worker(std::make_unique<Worker>([desk = m_desk] { desk->close(); })) {}

BookService::~BookService() {
    m_stopEvaluation->store(true);
}

void BookService::openWith(const QString& path, std::function<Result<OpenedBook>(BookDesk&)> task) {
    close();
    ask(std::move(task), this, [this, path](Result<OpenedBook> book) {
        if (!book) {
            Q_EMIT openFailed(path, book.error());
            return;
        }
        m_state = book->state;
        m_facts = book->facts;
        Q_EMIT opened();
        Q_EMIT stateChanged();
        Q_EMIT factsChanged();
    });
}

void BookService::open(const QString& path) {
    openWith(path, [path](BookDesk& desk) { return desk.open(path); });
}

void BookService::create(const QString& path, const QString& name, Currency currency) {
    openWith(path, [=](BookDesk& desk) { return desk.create(path, name, currency); });
}

void BookService::createSample(const QString& path) {
    openWith(path, [path](BookDesk& desk) { return desk.createSample(path); });
}

void BookService::check() {
    if (!isOpen() || m_state.checked) return;
    ask([](BookDesk& desk) { return desk.checkAndBackUp(); }, this,
        [this](const BookState& state) {
            if (!isOpen() || state.path != m_state.path) return;
            m_state = state;
            Q_EMIT stateChanged();
            evaluateSignals();
        });
}

void BookService::evaluateSignals() {
    if (!isWritable()) return;
    m_stopEvaluation->store(true); // one at a time
    m_stopEvaluation = std::make_shared<std::atomic<bool>>(false);
    // Away from the book's thread, where edits would have to wait for it.
    inBackground(
        this,
        [facts = m_facts, clock = clock(), stop = m_stopEvaluation] {
            const SignalNews news =
                foothold::evaluateSignals(*facts, clock.today(), [stop] { return !stop->load(); });
            return signalChanges(news.raised, news.ended, [&clock] { return newKey(clock); });
        },
        [this, facts = m_facts, stop = m_stopEvaluation](std::vector<RecordChange> news) {
            if (stop->load() || !isWritable()) return;
            if (facts != m_facts)
                evaluateSignals(); // something was changed in the meantime
            else if (!news.empty())
                takeNoteOf(std::move(news));
        });
}

void BookService::takeNoteOf(std::vector<RecordChange> news) {
    const QString today = isoDate(clock().today());
    apply({tr("Signals of %1").arg(today), QStringLiteral("window"), std::move(news)}, this,
          [this](const Error& error) {
              // An edit that came first may contradict; the next evaluation knows of it.
              if (error.kind != ErrorKind::Rejected && error.kind != ErrorKind::NotFound)
                  Q_EMIT failed(error);
          });
}

void BookService::close() {
    if (!isOpen()) return;
    m_stopEvaluation->store(true);
    m_worker->post([desk = m_desk] { desk->close(); });
    m_facts.reset();
    m_state = {};
    Q_EMIT closed();
}

void BookService::takeOver(Result<OpenedBook> book) {
    if (!book) {
        Q_EMIT failed(book.error());
        return;
    }
    m_state = book->state;
    m_facts = book->facts;
    Q_EMIT stateChanged();
    Q_EMIT factsChanged();
}

void BookService::undo() {
    Q_EMIT savingStarted();
    ask([](BookDesk& desk) { return desk.undo(); }, this, [this](auto book) { takeOver(std::move(book)); },
        Worker::Kind::Duty);
}

void BookService::redo() {
    Q_EMIT savingStarted();
    ask([](BookDesk& desk) { return desk.redo(); }, this, [this](auto book) { takeOver(std::move(book)); },
        Worker::Kind::Duty);
}

void BookService::apply(ChangeSet changes, QObject* receiver, std::function<void(const Error&)> refused,
                        std::function<void()> applied) {
    const QPointer<QObject> guard(receiver);
    Q_EMIT savingStarted();
    ask([changes = std::move(changes)](BookDesk& desk) { return desk.apply(changes); }, this,
        [this, guard, refused = std::move(refused), applied = std::move(applied)](Result<OpenedBook> book) {
            if (book) {
                takeOver(std::move(book));
                if (guard && applied) applied();
            } else if (!guard || !refused) {
                Q_EMIT failed(book.error());
            } else {
                Q_EMIT stateChanged();
                refused(book.error());
            }
        },
        Worker::Kind::Duty);
}

} // namespace foothold
