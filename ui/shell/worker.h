#pragma once

#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

class QThread;

namespace foothold {

/// A thread with a queue: tasks run there one after the other, in the order they were posted. What they give
/// back is handed over in the thread that made the worker, and dropped if its receiver is gone by then.
class Worker {
public:
    /// @p atEnd runs last, in the worker's thread.
    explicit Worker(std::function<void()> atEnd = {});
    /// Waits for the task that is running and for all duties; questions behind it are not answered any more.
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// A duty runs even if the worker is about to end: what changes something. A question does not.
    enum class Kind { Question, Duty };
    void post(std::function<void()> task, Kind kind = Kind::Question);
    /// Runs @p task in the thread that made the worker, as soon as that is idle. May be called from any
    /// thread.
    void postHome(std::function<void()> task);

    /// Runs @p task in the worker's thread and then @p done with what it gave back, unless @p receiver is
    /// gone.
    template <typename Task, typename Done>
    void ask(Task task, QObject* receiver, Done done, Kind kind = Kind::Question) {
        using Answer = std::invoke_result_t<Task>;
        // Only ever looked into at home; here it is merely copied.
        const QPointer<QObject> guard(receiver);
        post(
            [this, task = std::move(task), guard, done = std::move(done)]() mutable {
                auto answer = std::make_shared<Answer>(task());
                postHome([answer, guard, done = std::move(done)]() mutable {
                    if (guard) done(std::move(*answer));
                });
            },
            kind);
    }

private:
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_inside; ///< lives in the worker's thread
    std::unique_ptr<QObject> m_home;   ///< lives in the thread that made the worker
    std::atomic<bool> m_stopped = false;
};

} // namespace foothold
