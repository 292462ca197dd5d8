#include "ui/shell/worker.h"

#include <QMetaObject>
#include <QThread>

namespace foothold {

namespace {

class LoopThread final : public QThread {
public:
    explicit LoopThread(std::function<void()> atEnd)
        : m_atEnd(std::move(atEnd)) {}

private:
    void run() override {
        exec();
        if (m_atEnd) m_atEnd();
    }

    std::function<void()> m_atEnd;
};

} // namespace

Worker::Worker(std::function<void()> atEnd)
    : m_thread(std::make_unique<LoopThread>(std::move(atEnd)))
    , m_inside(std::make_unique<QObject>())
    , m_home(std::make_unique<QObject>()) {
    m_inside->moveToThread(m_thread.get());
    m_thread->start();
}

Worker::~Worker() {
    m_stopped = true;
    // Behind everything that was posted, so that the duties among it are done.
    QMetaObject::invokeMethod(
        m_inside.get(), [this] { m_thread->quit(); }, Qt::QueuedConnection);
    m_thread->wait();
}

void Worker::post(std::function<void()> task, Kind kind) {
    QMetaObject::invokeMethod(
        m_inside.get(),
        [this, task = std::move(task), kind] {
            if (!m_stopped || kind == Kind::Duty) task();
        },
        Qt::QueuedConnection);
}

void Worker::postHome(std::function<void()> task) {
    QMetaObject::invokeMethod(m_home.get(), std::move(task), Qt::QueuedConnection);
}

} // namespace foothold
