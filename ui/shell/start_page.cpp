#include "ui/shell/start_page.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace foothold {

namespace {

QPushButton* bigButton(const char* name, const char* iconName, const QString& text, bool primary = false) {
    auto* button = new QPushButton(primary ? QIcon() : icon(iconName), text);
    button->setObjectName(QLatin1String("start.") + QLatin1String(name));
    button->setMinimumHeight(40);
    button->setIconSize({20, 20});
    if (primary) button->setProperty("look", QStringLiteral("primary"));
    return button;
}

QString folderOf(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    return folder.startsWith(home) ? QLatin1Char('~') + folder.mid(home.size()) : folder;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_banner(new Banner)
    , m_ways(new QWidget)
    , m_busy(new QWidget)
    , m_busyText(plainLabel({}, "muted"))
    , m_recentCard(new QFrame) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_banner);

    auto* column = new QVBoxLayout(m_ways);
    column->setSpacing(space::medium);
    auto* head = new QHBoxLayout;
    auto* mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(56, 56), devicePixelRatioF()));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(plainLabel(QStringLiteral("Foothold"), "display"));
    words->addWidget(
        plainLabel(tr("Account plans, whitespace and health \u2014 in one file that is yours."), "muted"));
    head->addWidget(mark);
    head->addSpacing(space::medium);
    head->addLayout(words, 1);
    column->addLayout(head);
    column->addSpacing(space::large);

    auto* sample = bigButton("sample", "sample", tr("Try the sample"), true);
    sample->setToolTip(tr("A believable portfolio of 40 invented accounts"));
    auto* create = bigButton("create", "plus", tr("New book\u2026"));
    auto* open = bigButton("open", "book", tr("Open a book\u2026"));
    auto* files = bigButton("importFiles", "import", tr("Import files\u2026"));
    files->setToolTip(tr("Exports of other systems, spreadsheets and calendars"));
    auto* import = bigButton("import", "folder", tr("Import a folder\u2026"));
    import->setToolTip(tr("A folder of CSV files as Foothold exports them"));
    const std::initializer_list<std::initializer_list<QWidget*>> rows{
        {sample}, {create, open}, {files, import}};
    for (const auto& parts : rows) {
        auto* row = new QHBoxLayout;
        for (QWidget* part : parts)
            row->addWidget(part, 1);
        column->addLayout(row);
    }
    column->addSpacing(space::large);

    m_recentCard->setProperty("look", QStringLiteral("card"));
    m_recent = new QVBoxLayout(m_recentCard);
    m_recent->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    m_recent->setSpacing(0);
    column->addWidget(m_recentCard);

    auto* busy = new QVBoxLayout(m_busy);
    auto* progress = new QProgressBar;
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    describe(progress, tr("Busy"));
    m_busyText->setAlignment(Qt::AlignCenter);
    busy->addStretch();
    busy->addWidget(m_busyText);
    busy->addWidget(progress);
    busy->addStretch();
    m_busy->setFixedWidth(360);
    m_busy->hide();

    m_ways->setFixedWidth(560);
    outer->addStretch(2);
    outer->addWidget(m_ways, 0, Qt::AlignHCenter);
    outer->addWidget(m_busy, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(create, &QPushButton::clicked, this, &StartPage::createRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(files, &QPushButton::clicked, this, &StartPage::filesRequested);
    connect(import, &QPushButton::clicked, this, &StartPage::importRequested);
    setRecent({});
}

void StartPage::setRecent(const QStringList& paths) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentCard->setVisible(!paths.isEmpty());
    m_recent->addWidget(plainLabel(tr("Recent books"), "caption"));
    for (const QString& path : paths) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* button = new QPushButton(withoutMnemonic(QFileInfo(path).completeBaseName()));
        button->setProperty("look", QStringLiteral("link"));
        button->setAccessibleName(tr("Open %1").arg(path));
        button->setToolTip(plainToolTip(path));
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        layout->addWidget(button);
        auto* folder = new ElidedLabel("muted");
        folder->setText(folderOf(path));
        folder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        folder->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        layout->addWidget(folder, 1);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentRequested(path); });
        m_recent->addWidget(row);
    }
}

void StartPage::setBusy(const QString& what) {
    m_busyText->setText(what);
    m_busy->setVisible(!what.isEmpty());
    m_ways->setVisible(what.isEmpty());
}

} // namespace foothold
