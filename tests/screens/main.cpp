// Draws the window's pages into PNG files: for the documentation, and to look at after a change of the look.
// foothold-screens BOOK DIR [--dark] [--as-of YYYY-MM-DD] [--account ID] [--size WxH] [--settle MS]
// --import: files, separated by commas, with which the pages of the import wizard are drawn, and nothing else
// --sheet FILE: all views of the window on one picture, small, each under its name
// --settle: how long a page may calculate before its picture is taken; a large book takes longer

#include "ui/account/account_page.h"
#include "ui/portfolio/portfolio_view.h"
#include "ui/shell/language_setting.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QPointer>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <cstdio>

using namespace foothold;

namespace {

/// Lets the window work until @p done, at most for half a minute.
template <typename Condition>
void waitFor(Condition done) {
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 30000)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

void save(const QPixmap& picture, const QString& file) {
    if (!picture.save(file)) std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
}

/// Small pictures in rows of three, each under its name.
class ContactSheet {
public:
    void add(const QPixmap& picture, const QString& name) {
        m_views.push_back({picture.scaledToWidth(width, Qt::SmoothTransformation), name});
    }
    void write(const QString& file) const {
        if (m_views.empty()) return;
        const int step = m_views.front().picture.height() + caption + gap;
        const int rows = (int(m_views.size()) + columns - 1) / columns;
        QPixmap sheet(columns * (width + gap) + gap, rows * step + gap);
        sheet.fill(tokens().window);
        QPainter painter(&sheet);
        painter.setPen(tokens().text);
        painter.setFont(Theme::instance().font(TypeSize::Body, QFont::DemiBold));
        for (std::size_t i = 0; i < m_views.size(); ++i) {
            const QPoint corner(gap + int(i) % columns * (width + gap), gap + int(i) / columns * step);
            painter.drawText(QRect(corner, QSize(width, caption)), Qt::AlignLeft | Qt::AlignVCenter,
                             m_views[i].name);
            painter.drawPixmap(corner + QPoint(0, caption), m_views[i].picture);
        }
        painter.end();
        save(sheet, file);
    }

private:
    static constexpr int columns = 3, width = 480, gap = 16, caption = 28;
    struct View {
        QPixmap picture;
        QString name;
    };
    std::vector<View> m_views;
};

struct Camera {
    QDir folder;
    QString suffix;
    std::shared_ptr<ContactSheet> sheet = std::make_shared<ContactSheet>();
    void take(QWidget& widget, const char* name) const {
        waitFor([] { return true; });
        const QPixmap picture = widget.grab();
        save(picture, folder.filePath(QLatin1String(name) + suffix + QLatin1String(".png")));
        QString words = QString::fromLatin1(name).replace(QLatin1Char('-'), QLatin1Char(' '));
        words[0] = words[0].toUpper();
        words.replace(QLatin1String("Qbrs"), QLatin1String("QBRs"));
        if (qobject_cast<MainWindow*>(&widget)) sheet->add(picture, words);
    }
};

void takeDialog(MainWindow& window, const Camera& camera, const char* action, const char* dialog,
                const char* name) {
    if (window.workspace()->currentAccount().isEmpty()) return; // they are all of an account
    window.findChild<QAction*>(QLatin1String(action))->trigger();
    QPointer<QDialog> opened; // one that was closed before may still be there
    waitFor([&] {
        for (QDialog* each : window.findChildren<QDialog*>(QLatin1String(dialog)))
            if (each->isVisible()) opened = each;
        return !opened.isNull();
    });
    QElapsedTimer timer;
    timer.start();
    waitFor([&] { return timer.elapsed() > 1500; });
    if (opened) {
        camera.take(*opened, name);
        opened->close();
    }
}

/// The dialog that @p button of the wizard opens.
void takeField(QDialog& wizard, const Camera& camera, QAbstractButton* button, const char* name) {
    if (!button || !button->isEnabled()) return;
    button->click();
    QDialog* dialog = nullptr;
    waitFor([&] { return (dialog = wizard.findChild<QDialog*>(QStringLiteral("importField"))) != nullptr; });
    camera.take(*dialog, name);
    dialog->close();
    waitFor([&] { return wizard.findChild<QDialog*>(QStringLiteral("importField")) == nullptr; });
}

/// How a column with words that are not understood is read, else the first; and a field of one's own.
void takeFields(QDialog& wizard, const Camera& camera) {
    QAbstractButton* column = nullptr;
    for (auto* button : wizard.findChildren<QAbstractButton*>())
        if (button->objectName().startsWith(QLatin1String("importWizard.change.")) &&
            (!column ||
             (column->accessibleDescription().isEmpty() && !button->accessibleDescription().isEmpty())))
            column = button;
    takeField(wizard, camera, column, "import-field");
    takeField(wizard, camera, wizard.findChild<QAbstractButton*>(QStringLiteral("importWizard.setField")),
              "import-set-field");
}

/// The pages of the import wizard with @p files, up to the result: @p window's book is changed.
void takeImport(MainWindow& window, const Camera& camera, const QStringList& files) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls += QUrl::fromLocalFile(file);
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    QDialog* wizard = nullptr;
    waitFor([&] { return (wizard = window.findChild<QDialog*>(QStringLiteral("importWizard"))) != nullptr; });
    if (!wizard) return;
    wizard->resize(wizard->size().boundedTo(window.size()));
    auto* next = wizard->findChild<QAbstractButton*>(QStringLiteral("importWizard.next"));
    for (const char* page :
         {"import-files", "import-columns", "import-questions", "import-preview", "import-result"}) {
        QElapsedTimer timer;
        timer.start();
        waitFor([&] { return timer.elapsed() > 4000; });
        camera.take(*wizard, page);
        if (QLatin1String(page) == QLatin1String("import-columns")) takeFields(*wizard, camera);
        if (auto* tabs = wizard->findChild<QTabWidget*>(QStringLiteral("importWizard.previewTabs"));
            tabs && tabs->isVisible())
            for (int tab = 1; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                camera.take(*wizard, qPrintable(QStringLiteral("import-preview-%1").arg(tab)));
            }
        if (!next->isEnabled()) return;
        if (QLatin1String(page) != QLatin1String("import-result")) next->click();
    }
}

} // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Foothold"));
    QApplication::setOrganizationName(QStringLiteral("Foothold"));
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("book"), {});
    parser.addPositionalArgument(QStringLiteral("folder"), {});
    parser.addOptions({{QStringLiteral("dark"), {}},
                       {QStringLiteral("as-of"), {}, QStringLiteral("date")},
                       {QStringLiteral("account"), {}, QStringLiteral("id")},
                       {QStringLiteral("language"), {}, QStringLiteral("code"), QStringLiteral("en")},
                       {QStringLiteral("import"), {}, QStringLiteral("files")},
                       {QStringLiteral("sheet"), {}, QStringLiteral("file")},
                       {QStringLiteral("settle"), {}, QStringLiteral("ms"), QStringLiteral("2000")},
                       {QStringLiteral("size"), {}, QStringLiteral("size"), QStringLiteral("1280x800")}});
    parser.process(application);
    OpenOptions options;
    if (const QDateTime day = QDateTime::fromString(
            parser.value(QStringLiteral("as-of")) + QLatin1String("T12:00:00"), Qt::ISODate);
        day.isValid())
        options.clock.now = [day] { return day; };
    setLanguageSetting(parser.value(QStringLiteral("language")));
    applyLanguageSetting();
    const bool dark = parser.isSet(QStringLiteral("dark"));
    QSettings().setValue(QStringLiteral("window/scheme"), int(dark ? Scheme::Dark : Scheme::Light));
    const Camera camera{QDir(parser.positionalArguments().value(1)),
                        dark ? QStringLiteral("-dark") : QString()};

    BookService service(options);
    SystemDialogs dialogs;
    MainWindow window(&service, &dialogs);
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    window.resize(size[0].toInt(), size.value(1).toInt());
    window.show();
    camera.take(window, "start");

    int finished = 0;
    QObject::connect(&window, &MainWindow::tableShown, &window, [&] { ++finished; });
    service.open(parser.positionalArguments().value(0));
    waitFor([&] { return finished > 0 && service.state().checked; });
    QElapsedTimer timer;
    timer.start();
    waitFor([&] { return timer.elapsed() > 3000; });
    if (parser.isSet(QStringLiteral("import"))) {
        takeImport(window, camera, parser.value(QStringLiteral("import")).split(QLatin1Char(',')));
        window.workspace()->showPage(QStringLiteral("action.data"));
        camera.take(window, "data");
        return 0;
    }
    camera.take(window, "portfolio");
    Workspace* workspace = window.workspace();
    const int settle = parser.value(QStringLiteral("settle")).toInt();
    workspace->explainCurrent();
    camera.take(window, "explain");
    const QString account = parser.isSet(QStringLiteral("account")) ? parser.value(QStringLiteral("account"))
                                                                    : workspace->currentAccount();
    window.findChild<QWidget*>(QStringLiteral("explain.panel"))->hide();
    workspace->openAccount(account);
    auto* page = window.findChild<AccountPage*>();
    if (page)
        for (const char* section : {"overview", "people", "stakeholders", "contracts", "whitespace", "health",
                                    "outcomes", "plan", "qbrs", "timeline"}) {
            page->openSection(QLatin1String(section));
            if (QLatin1String(section) == QLatin1String("overview")) { // where it stands is calculated
                const auto* priority = window.findChild<QAbstractButton*>(QStringLiteral("figure.priority"));
                waitFor([&] { return !priority || !priority->text().isEmpty(); });
            }
            if (QLatin1String(section) == QLatin1String("health"))
                for (const char* measure : {"health.usage", "health.engagement"})
                    window.findChild<QAbstractButton*>(QLatin1String(measure))->click();
            camera.take(window, section);
            if (QLatin1String(section) == QLatin1String("stakeholders")) {
                auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("stakeholders.tabs"));
                tabs->setCurrentIndex(1);
                camera.take(window, "team-matrix");
                tabs->setCurrentIndex(0);
            }
        }
    takeDialog(window, camera, "action.plan", "document", "plan-preview");
    takeDialog(window, camera, "action.qbrSheet", "document", "qbr-preview");
    takeDialog(window, camera, "action.deck", "document", "deck-preview");
    takeDialog(window, camera, "action.conversation", "document", "conversation");
    takeDialog(window, camera, "action.write", "outreach", "outreach");
    takeDialog(window, camera, "action.logCall", "logCall", "log-call");
    takeDialog(window, camera, "action.goTo", "palette", "go-to");
    takeDialog(window, camera, "action.whatIf", "whatIf", "what-if");
    takeDialog(window, camera, "action.profile", "profile", "profile");
    takeDialog(window, camera, "action.backups", "backups", "backups");
    workspace->showPage(QStringLiteral("action.data"));
    timer.start();
    waitFor([&] { return timer.elapsed() > 500; });
    camera.take(window, "data");
    for (const auto& [action, name] : {std::pair("today", "today"),
                                       {"qbrs", "qbrs-page"},
                                       {"whitespace", "whitespace-portfolio"},
                                       {"retention", "retention"},
                                       {"renewals", "renewals"},
                                       {"pipeline", "pipeline"},
                                       {"coverage", "coverage"},
                                       {"programme", "programme"},
                                       {"calibration", "calibration"}}) {
        window.findChild<QAction*>(QLatin1String("action.") + QLatin1String(action))->trigger();
        timer.start();
        waitFor([&] { return timer.elapsed() > settle; });
        camera.take(window, name);
    }
    window.findChild<QAction*>(QStringLiteral("action.programme"))->trigger();
    window.findChild<QTabWidget*>(QStringLiteral("programme.tabs"))->setCurrentIndex(1);
    camera.take(window, "sprint");
    window.findChild<QAction*>(QStringLiteral("action.retention"))->trigger();
    for (const auto& [tab, name] : {std::pair(1, "bridge"), {2, "churn"}, {3, "quarters"}, {4, "growth"}}) {
        window.findChild<QTabWidget*>(QStringLiteral("retention.tabs"))->setCurrentIndex(tab);
        camera.take(window, name);
    }
    window.findChild<QAbstractButton*>(QStringLiteral("retention.nrr.explain"))->click();
    timer.start();
    waitFor([&] { return timer.elapsed() > 500; });
    camera.take(window, "retention-explained");
    window.findChild<QWidget*>(QStringLiteral("explain.panel"))->hide();
    for (const auto& [action, dialog] : {std::pair("action.guide", "help"), {"action.tour", "tour"}})
        takeDialog(window, camera, action, dialog, dialog);
    if (parser.isSet(QStringLiteral("sheet"))) camera.sheet->write(parser.value(QStringLiteral("sheet")));
    return 0;
}
