#include "ui/shell/worker.h"

#include <QTest>
#include <QThread>

using namespace foothold;

class TestWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsElsewhereAndAnswersHere() {
        Worker worker;
        QThread *ran = nullptr, *answered = nullptr;
        worker.ask([] { return QThread::currentThread(); }, this,
                   [&](QThread* thread) {
                       ran = thread;
                       answered = QThread::currentThread();
                   });
        QTRY_VERIFY(answered);
        QVERIFY(ran != QThread::currentThread());
        QCOMPARE(answered, QThread::currentThread());
    }

    void keepsTheOrder() {
        Worker worker;
        QList<int> order;
        for (int i = 0; i < 50; ++i)
            worker.ask([i] { return i; }, this, [&](int n) { order += n; });
        QTRY_COMPARE(order.size(), 50);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(order[i], i);
    }

    void dropsAnswersForThoseWhoAreGone() {
        Worker worker;
        auto receiver = std::make_unique<QObject>();
        bool answered = false, later = false;
        worker.ask([] { return 1; }, receiver.get(), [&](int) { answered = true; });
        receiver.reset();
        worker.ask([] { return 2; }, this, [&](int) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!answered);
    }

    void doesItsDutiesBeforeItEnds() {
        int done = 0;
        {
            Worker worker;
            for (int i = 0; i < 1000; ++i)
                worker.post([&] { ++done; }, Worker::Kind::Duty);
        }
        QCOMPARE(done, 1000);
    }

    void endsInItsOwnThread() {
        QThread* ended = nullptr;
        {
            Worker worker([&] { ended = QThread::currentThread(); });
        }
        QVERIFY(ended);
        QVERIFY(ended != QThread::currentThread());
    }
};

QTEST_MAIN(TestWorker)
#include "tst_worker.moc"
