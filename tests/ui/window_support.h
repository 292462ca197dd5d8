#pragma once

#include "core/documents/language.h"
#include "core/sample/sample_book.h"
#include "tests/support.h"
#include "ui/portfolio/portfolio_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/record_model.h"

#include <QAction>
#include <QDialog>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

namespace foothold {

/// Answers every question of the window, and remembers what was said.
class FakeDialogs final : public Dialogs {
public:
    QString openFile(QWidget*, const QString&, const QString&) override { return path; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return path; }
    QString chooseFolder(QWidget*, const QString&) override { return folder; }
    QString askText(QWidget*, const QString&, const QString&, const QString&) override { return text; }
    void tell(QWidget*, const QString&, const QString& text) override { told += text; }
    void warn(QWidget*, const QString&, const QString& text) override { warned += text; }
    bool confirm(QWidget*, const QString&, const QString& text, const QString&) override {
        asked += text;
        return accept;
    }

    QString path, folder, text;
    bool accept = true;
    QStringList told, warned, asked;
};

inline const Date sampleDay = dateOf(2026, 4, 15);

inline OpenOptions sampleOptions() {
    OpenOptions options;
    options.clock.now = [] { return QDateTime(QDate(2026, 4, 15), QTime(12, 0), Qt::UTC); };
    return options;
}

/// Settings and data of the program in a folder of the test's own.
inline void useOwnSettings(const QTemporaryDir& folder) {
    QCoreApplication::setOrganizationName(QStringLiteral("Foothold"));
    QCoreApplication::setApplicationName(QStringLiteral("Foothold"));
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
}

/// Two locales for every test of a class: to be called from initTestCase_data.
inline void addLocales() {
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom);
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
}

/// The pages of the navigation, by the action that shows each: rows of a test.
inline void addPages() {
    QTest::addColumn<QByteArray>("action");
    for (const char* action : {"action.today", "action.portfolio", "action.qbrs", "action.whitespace",
                               "action.retention", "action.renewals", "action.pipeline", "action.coverage",
                               "action.programme", "action.calibration", "action.data"})
        QTest::newRow(action) << QByteArray(action);
}

/// Has the window count and speak as one who lives there is used to.
inline void useLocale(const QLocale& locale) {
    QLocale::setDefault(locale);
    language::speak(language::of(locale));
}

/// A sample book as it comes in @p folder; empty if it could not be made.
inline QString sampleBook(const QTemporaryDir& folder, const QString& name) {
    const QString path = folder.filePath(name + QLatin1String(".foothold"));
    SampleOptions options;
    options.asOf = sampleDay;
    return QFile::exists(path) || makeSampleBook(path, options) ? path : QString();
}

/// A part of @p parent by its object name.
template <typename T>
T* in(const QWidget* parent, const char* name) {
    return parent->findChild<T*>(QLatin1String(name));
}

/// The whole window with its book service, as the program makes it.
struct TestWindow {
    TestWindow()
        : service(sampleOptions())
        , window(&service, &dialogs) {
        window.resize(1400, 900);
        window.show();
    }

    template <typename T>
    T* find(const char* name) const {
        T* found = window.findChild<T*>(QLatin1String(name));
        if (!found) qWarning("there is no %s", name);
        return found;
    }
    QAction* action(const char* name) const { return find<QAction>(name); }
    QTableView* table(const char* name) const { return find<QTableView>(name); }

    /// Opens a book and waits until its figures and the check are there.
    bool open(const QString& path) {
        service.open(path);
        return QTest::qWaitFor([this] { return service.isOpen() && service.state().checked; }, 20000);
    }
    PortfolioModel* portfolio() { return window.workspace()->portfolio()->model(); }
    /// Waits for the next revision of the facts.
    template <typename Do>
    bool changes(Do act) {
        QSignalSpy spy(&service, &BookService::factsChanged);
        act();
        return !spy.isEmpty() || spy.wait(10000);
    }
    AccountFacts account(const QString& id) const { return *service.facts()->find(id); }
    /// The dialog of that name as soon as it is on screen; nullptr if it does not come.
    QDialog* dialog(const char* name) const {
        QDialog* found = nullptr;
        const auto isThere = [&] {
            for (QDialog* each : window.findChildren<QDialog*>(QLatin1String(name)))
                if (each->isVisible()) found = each;
            return found != nullptr;
        };
        return QTest::qWaitFor(isThere, 10000) ? found : nullptr;
    }
    /// Takes back what a test changed; what the window itself noted of signals stays.
    void undoAll() {
        while (service.isWritable() && !service.state().undoName.isEmpty() &&
               !service.state().undoName.startsWith(QLatin1String("Signals")))
            if (!changes([this] { service.undo(); })) break;
    }

    FakeDialogs dialogs;
    BookService service;
    MainWindow window;
};

/// A sample book that the tests of a class share, and the window that each of them sees it in. What one of
/// them changes is taken back after it.
class SampleWindow {
public:
    /// For initTestCase; false if the book could not be made.
    bool prepare() {
        useOwnSettings(m_folder);
        return !book().isEmpty();
    }
    /// For init: the window, in the locale of the row (addLocales); false if the book does not open.
    bool open() {
        QFETCH_GLOBAL(QLocale, locale);
        useLocale(locale);
        QSettings().clear();
        return openOne();
    }
    /// For initTestCase, in place of both, of tests that only look: one window for all of them.
    bool prepareAndOpen() { return prepare() && openOne(); }
    /// For cleanup.
    void close() {
        if (m_window) m_window->undoAll();
        m_window.reset();
    }

    TestWindow* operator->() const { return m_window.get(); }
    TestWindow& operator*() const { return *m_window; }
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

private:
    QString book() const { return sampleBook(m_folder, QStringLiteral("sample")); }
    bool openOne() {
        m_window = std::make_unique<TestWindow>();
        return m_window->open(book());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestWindow> m_window;
};

} // namespace foothold
