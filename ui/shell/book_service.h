#pragma once

#include "ui/shell/book_desk.h"
#include "ui/shell/worker.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace foothold {

/// The window's way to the book, which lives in a thread of its own. Every call returns at once; what comes
/// of it is told by a signal. Edits wait in the queue until the check after opening is through.
class BookService : public QObject {
    Q_OBJECT

public:
    explicit BookService(OpenOptions options = {}, QObject* parent = nullptr);
    ~BookService() override;

    void open(const QString& path);
    void create(const QString& path, const QString& name, Currency currency);
    void createSample(const QString& path);
    void close();
    /// Checks the book and makes the daily backup. The window asks for it when its table is shown; a change
    /// that comes before checks on its own.
    void check();
    /// Takes note of the signals since the last time. The window asks for it when the book has been checked,
    /// after an import, and when somebody wants it; a book that cannot be written to is left alone.
    void evaluateSignals();
    void undo();
    void redo();

    /// Hands over one change set. Of the two exactly one is called, unless @p receiver is gone by then:
    /// @p refused with the reason if the book does not take it, @p applied when it is in the book and the new
    /// revision is shown.
    void apply(ChangeSet changes, QObject* receiver, std::function<void(const Error&)> refused,
               std::function<void()> applied = {});

    bool isOpen() const { return m_facts != nullptr; }
    /// True if edits may be handed over: the book is open, not read-only and not damaged.
    bool isWritable() const { return isOpen() && m_state.writable; }
    const BookState& state() const { return m_state; }
    FactsPtr facts() const { return m_facts; }
    const Clock& clock() const { return m_options.clock; }

    /// Runs @p task with the desk in the book's thread, then @p done here.
    template <typename Task, typename Done>
    void ask(Task task, QObject* receiver, Done done, Worker::Kind kind = Worker::Kind::Question) {
        m_worker->ask([desk = m_desk, task = std::move(task)]() mutable { return task(*desk); }, receiver,
                      std::move(done), kind);
    }
    /// For tasks that change the book: takes over the new revision, or tells the failure.
    void takeOver(Result<OpenedBook> opened);

Q_SIGNALS:
    void opened();
    void openFailed(const QString& path, const foothold::Error& error);
    void closed();
    void stateChanged();
    /// A change is on its way to the disk; stateChanged() or failed() tells when it is there.
    void savingStarted();
    /// A new revision of the facts; also after opening.
    void factsChanged();
    /// An undo, redo or other change failed; nothing was changed.
    void failed(const foothold::Error& error);

private:
    void takeNoteOf(std::vector<RecordChange> news);
    void openWith(const QString& path, std::function<Result<OpenedBook>(BookDesk&)> task);

    OpenOptions m_options;
    std::shared_ptr<BookDesk> m_desk;
    std::unique_ptr<Worker> m_worker;
    BookState m_state;
    FactsPtr m_facts;
    std::shared_ptr<std::atomic<bool>> m_stopEvaluation = std::make_shared<std::atomic<bool>>(false);
};

} // namespace foothold
