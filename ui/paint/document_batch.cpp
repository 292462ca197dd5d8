#include "ui/paint/document_batch.h"

#include "ui/paint/pdf.h"

#include <QThread>

#include <algorithm>
#include <mutex>
#include <thread>
#include <vector>

namespace foothold {

namespace {

/// What the threads of a batch share.
class Run {
public:
    using Tell = std::function<void(int, int, const QString&)>;

    Run(const FileBatch& batch, const Tell& tell, const std::atomic_bool* stop)
        : m_batch(batch)
        , m_tell(tell)
        , m_stop(stop) {}

    /// Takes one document after the other until none is left.
    void work() {
        const auto store = std::make_shared<FontStore>();
        for (int number = m_next++; number < m_batch.count && !isEnded(); number = m_next++)
            note(number, m_batch.write(number, store));
    }

    BatchProgress takeProgress() { return std::move(m_progress); }

private:
    bool isEnded() const { return m_failed || (m_stop && *m_stop); }

    void note(int number, Status done) {
        const std::scoped_lock lock(m_mutex);
        if (done)
            ++m_progress.written;
        else if (done.error().kind == ErrorKind::Rejected)
            ++m_progress.refused;
        else if (!m_failed.exchange(true))
            m_progress.failed = done;
        if (m_tell && (done || done.error().kind == ErrorKind::Rejected))
            m_tell(m_progress.written + m_progress.refused, number, done ? QString() : done.error().message);
    }

    const FileBatch& m_batch;
    const Tell& m_tell;
    const std::atomic_bool* m_stop;
    std::atomic_int m_next = 0;
    std::atomic_bool m_failed = false;
    std::mutex m_mutex;
    BatchProgress m_progress;
};

} // namespace

BatchProgress writeBatch(const DocumentBatch& batch,
                         const std::function<void(int, int, const QString&)>& tell,
                         const std::atomic_bool* stop) {
    const auto write = [&batch](int number, const std::shared_ptr<FontStore>& store) -> Status {
        auto document = batch.compose(number);
        if (!document) return tl::unexpected(document.error());
        const DocumentPages pages(std::move(*document), batch.paper, Orientation::Portrait, store);
        return writePdf(pages, batch.path(number));
    };
    return writeBatch(FileBatch{.count = batch.count, .write = write}, tell, stop);
}

BatchProgress writeBatch(const FileBatch& batch, const std::function<void(int, int, const QString&)>& tell,
                         const std::atomic_bool* stop) {
    Run run(batch, tell, stop);
    std::vector<std::thread> others;
    const int threads = std::min(batch.count, QThread::idealThreadCount());
    for (int i = 1; i < threads; ++i)
        others.emplace_back([&run] { run.work(); });
    run.work();
    for (std::thread& thread : others)
        thread.join();
    return run.takeProgress();
}

} // namespace foothold
