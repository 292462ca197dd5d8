#pragma once

#include "tests/ui/window_support.h"

#include "core/exchange/exporter.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

namespace foothold {

inline QString file(const char* name) {
    return QLatin1String(name);
}

/// Chooses what has that data in a list of choices, as a person does.
inline void chooseIn(QComboBox* box, const QString& data) {
    const int index = box->findData(data);
    if (index < 0) qWarning("%s has no %s", qPrintable(box->objectName()), qPrintable(data));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

struct Wizard {
    explicit Wizard(TestWindow& window)
        : dialog(window.dialog("importWizard")) {}

    template <typename T>
    T* find(const char* name) const {
        T* found = dialog->findChild<T*>(QLatin1String(name));
        if (!found) qWarning("there is no %s", name);
        return found;
    }
    QPushButton* next() const { return find<QPushButton>("importWizard.next"); }
    QTreeWidget* files() const { return find<QTreeWidget>("importWizard.files"); }
    bool planned(int sheets) const {
        return QTest::qWaitFor([&] { return files()->topLevelItemCount() == sheets && idle(); }, 20000);
    }
    bool idle() const { return dialog && !find<QWidget>("importWizard.steps")->isHidden() && isReady(); }
    bool isReady() const { return next()->isEnabled() || !obstacle().isEmpty(); }
    QString obstacle() const { return find<QLabel>("importWizard.obstacle")->text(); }
    int step() const { return find<QListWidget>("importWizard.steps")->currentRow(); }
    bool goOn() const {
        if (!QTest::qWaitFor([&] { return next()->isEnabled(); }, 20000)) return false;
        const int before = step();
        next()->click();
        return QTest::qWaitFor([&] { return step() == before + 1; }, 20000);
    }
    /// From the first page to the result.
    bool finish() const {
        while (step() < 4)
            if (!goOn()) return false;
        return true;
    }
    void choose(const char* box, const QString& data) const { chooseIn(find<QComboBox>(box), data); }

    QPointer<QDialog> dialog;
};

/// Books and files for tests that go through the wizard.
class ImportWizardTest : public QObject {
protected:
    QTemporaryDir m_folder;
    int m_number = 0;

    QString write(const QString& name, const QByteArray& text) {
        const QString path = m_folder.filePath(QStringLiteral("%1/%2").arg(m_number).arg(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly)) return {};
        out.write(text);
        return path;
    }
    /// A book with two accounts and a person.
    QString book() {
        ++m_number;
        const QString path = m_folder.filePath(QStringLiteral("%1.foothold").arg(m_number));
        const auto made = Book::create(path, file("Test"), *Currency::parse("EUR"), sampleOptions());
        if (!made) return {};
        const QString folder =
            QFileInfo(
                write(file("accounts.csv"), "account_id,name,industry\nA-1,Acme,Retail\nA-2,Globex,Banks\n"))
                .path();
        write(file("contacts.csv"), "contact_id,account_id,name,title\nC-1,A-1,Ann,Manager\n");
        write(file("products.csv"), "product_id,name\nP,Product\n");
        return importFiles(**made, {folder}) ? path : QString();
    }
    static QByteArray exported(TestWindow& window, const char* table) {
        const QTemporaryDir folder;
        QByteArray text;
        bool done = false;
        window.service.ask(
            [path = folder.path()](BookDesk& desk) { return exportFolder(*desk.book(), path); },
            &window.window, [&](const Status&) { done = true; });
        if (!QTest::qWaitFor([&] { return done; })) return {};
        QFile in(folder.filePath(QLatin1String(table) + file(".csv")));
        if (in.open(QIODevice::ReadOnly)) text = in.readAll();
        return text;
    }
    static void drop(TestWindow& window, const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window.window, &event);
    }
    static void start(TestWindow& window, const QString& path) {
        window.dialogs.path = path;
        window.action("action.importFiles")->trigger();
        Wizard wizard(window);
        QVERIFY(wizard.dialog);
        wizard.find<QPushButton>("importWizard.add")->click();
    }
    static QByteArray subscriptions() {
        return "Kunde;Vertragsnummer;Produkt;Beginn;Ende;ARR\n"
               "Acme;V-1;Product;01.02.2026;31.01.2027;12.500,50\n"
               "Neue Firma;V-2;Product;15.03.2026;14.03.2027;1.000,25\n";
    }
};

} // namespace foothold
