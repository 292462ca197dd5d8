#include "ui/shell/book_service.h"

namespace foothold {

BookService::BookService(OpenOptions options, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_desk(std::make_shared<BookDesk>(std::move(options)))
    // The connection is closed by the thread that opened it.
    , m_worker(std::make_unique<Worker>([desk = m_desk] { desk->close(); })) {}

BookService::~BookService() = default;

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
    // An edit may be on its way before it: then its facts are read again.
    ask(
        [facts = m_facts, revision = m_state.revision](BookDesk& desk) -> Result<std::optional<OpenedBook>> {
            if (!desk.book()) return std::optional<OpenedBook>();
            if (desk.book()->revision() == revision) return desk.evaluateSignals(*facts);
            const auto opened = desk.current();
            if (!opened) return tl::unexpected(opened.error());
            return desk.evaluateSignals(*opened->facts);
        },
        this,
        [this](Result<std::optional<OpenedBook>> news) {
            if (!isOpen()) return;
            if (!news)
                Q_EMIT failed(news.error());
            else if (*news && (*news)->state.path == m_state.path)
                takeOver(std::move(**news));
        });
}

void BookService::close() {
    if (!isOpen()) return;
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
    ask([](BookDesk& desk) { return desk.undo(); }, this, [this](auto book) { takeOver(std::move(book)); });
}

void BookService::redo() {
    Q_EMIT savingStarted();
    ask([](BookDesk& desk) { return desk.redo(); }, this, [this](auto book) { takeOver(std::move(book)); });
}

void BookService::apply(ChangeSet changes, QObject* receiver, std::function<void(const Error&)> refused) {
    const QPointer<QObject> guard(receiver);
    Q_EMIT savingStarted();
    ask([changes = std::move(changes)](BookDesk& desk) { return desk.apply(changes); }, this,
        [this, guard, refused = std::move(refused)](Result<OpenedBook> book) {
            if (book)
                takeOver(std::move(book));
            else if (!guard || !refused)
                Q_EMIT failed(book.error());
            else {
                Q_EMIT stateChanged();
                refused(book.error());
            }
        });
}

} // namespace foothold
