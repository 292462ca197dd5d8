#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace foothold {

/// Runs @p work in a thread of the pool and then @p done with its result in the window's thread, unless
/// @p receiver is gone by then. What @p work uses must be its own or immutable, as the facts are.
template <typename Work, typename Done>
void inBackground(QObject* receiver, Work work, Done done) {
    const QPointer<QObject> guard(receiver);
    QThreadPool::globalInstance()->start([guard, work = std::move(work), done = std::move(done)]() mutable {
        auto result = std::make_shared<std::invoke_result_t<Work>>(work());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, result, done = std::move(done)]() mutable {
                if (guard) done(std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

} // namespace foothold
