#include "ui/help/help_dialog.h"

#include "core/documents/language.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrap_row.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QVBoxLayout>

static void initHelpResources() {
    Q_INIT_RESOURCE(help); // a static library's resources are not found otherwise
}

namespace foothold {

namespace {

struct Topic {
    const char* name;
    const char* title;
};
const Topic topics[] = {{"guide", QT_TRANSLATE_NOOP("foothold::HelpDialog", "Your first hour")},
                        {"window", QT_TRANSLATE_NOOP("foothold::HelpDialog", "The window and its keys")},
                        {"playbook", QT_TRANSLATE_NOOP("foothold::HelpDialog", "The playbook")},
                        {"metrics", QT_TRANSLATE_NOOP("foothold::HelpDialog", "The metrics")},
                        {"documents", QT_TRANSLATE_NOOP("foothold::HelpDialog", "Documents")},
                        {"importing", QT_TRANSLATE_NOOP("foothold::HelpDialog", "Importing")},
                        {"data", QT_TRANSLATE_NOOP("foothold::HelpDialog", "What a book holds")}};

/// The anchor of a heading as links write it: "The stakeholder map" -> "the-stakeholder-map".
QString anchorOf(const QString& heading) {
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter.isLetterOrNumber() || letter == QLatin1Char('-') || letter == QLatin1Char('_'))
            anchor += letter;
        else if (letter.isSpace())
            anchor += QLatin1Char('-');
    }
    return anchor;
}

/// The anchors of a page's headings, in their order.
QStringList anchorsOf(const QTextDocument& page) {
    QStringList anchors;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0) anchors += anchorOf(block.text());
    return anchors;
}

/// A page as it was written, in the language of the window if it is there.
QString textOf(const QString& topic, const QString& language) {
    QFile file(QStringLiteral(":/help/%1.%2.md").arg(topic, language));
    if (!file.exists()) file.setFileName(QStringLiteral(":/help/%1.md").arg(topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Without the sections that show pictures of the window: it is beside them itself.
QString withoutPictures(const QString& text) {
    const QString heading = QStringLiteral("\n## ");
    QStringList sections = text.split(heading);
    sections.removeIf([](const QString& section) { return section.contains(QLatin1String("![")); });
    return sections.join(heading);
}

/// The place of a heading, which may be named as in the English page: translations have the same headings.
qsizetype headingAt(const QTextDocument& page, const QString& topic, const QString& heading) {
    const QString anchor = anchorOf(heading);
    if (const qsizetype here = anchorsOf(page).indexOf(anchor); here >= 0) return here;
    QTextDocument english;
    english.setMarkdown(textOf(topic, QString()));
    return anchorsOf(english).indexOf(anchor);
}

/// Room above headings and between paragraphs, of which Markdown says nothing.
void letBreathe(QTextDocument& page) {
    QTextCursor all(&page);
    all.beginEditBlock(); // laid out once
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 0) format.setTopMargin(block.position() == 0 ? 0 : space::large);
        format.setBottomMargin(block.textList() ? space::tight : space::small);
        QTextCursor(block).setBlockFormat(format);
    }
    all.endEditBlock();
}

} // namespace

HelpDialog::HelpDialog(QWidget* parent)
    : QDialog(parent)
    , m_topics(new QListWidget)
    , m_page(new QTextBrowser)
    , m_find(new QLineEdit) {
    build();
}

void HelpDialog::build() {
    initHelpResources();
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Help"));
    resize(940, 700);
    m_topics->setObjectName(QStringLiteral("help.topics"));
    describe(m_topics, tr("Topics"));
    for (const Topic& topic : topics) {
        auto* item = new QListWidgetItem(tr(topic.title), m_topics);
        item->setData(Qt::UserRole, QLatin1String(topic.name));
        item->setSizeHint({0, space::row});
    }
    m_page->setObjectName(QStringLiteral("help.page"));
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    describe(m_page, tr("Help page"));
    m_find->setObjectName(QStringLiteral("help.find"));
    m_find->setPlaceholderText(tr("Find on this page, Enter for the next place"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon("search"), QLineEdit::LeadingPosition);
    describe(m_find, tr("Find on this page"));
    auto* bar = new QFrame;
    asBar(bar)->add(m_find, 1);
    auto* right = new QWidget;
    auto* column = plainColumn(right);
    column->addWidget(bar);
    column->addWidget(m_page, 1);
    plainColumn(this)->addWidget(splitOf(Qt::Horizontal, {m_topics, right}, {210, 730}));
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item) open(item->data(Qt::UserRole).toString());
    });
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpDialog::follow);
    connect(m_find, &QLineEdit::returnPressed, this, &HelpDialog::findNext);
}

void HelpDialog::open(const QString& topic, const QString& heading) {
    for (int row = 0; row < m_topics->count(); ++row)
        if (m_topics->item(row)->data(Qt::UserRole) == topic && m_topics->currentRow() != row) {
            m_topics->setCurrentRow(row); // comes back here
            scrollToHeading(heading);
            return;
        }
    QTextDocument* page = pageOf(topic);
    if (!page) return;
    m_page->setDocument(page);
    m_page->verticalScrollBar()->setValue(0);
    scrollToHeading(heading);
}

/// Made once: to lay out a long page takes a while.
QTextDocument* HelpDialog::pageOf(const QString& topic) {
    if (const auto known = m_pages.find(topic); known != m_pages.end()) return known->second;
    const QString text = withoutPictures(textOf(topic, language::spoken()));
    if (text.isEmpty()) return nullptr;
    auto* page = new QTextDocument(this);
    page->setDefaultFont(m_page->document()->defaultFont());
    page->setDocumentMargin(space::large);
    page->setMarkdown(text);
    letBreathe(*page);
    m_pages.emplace(topic, page);
    return page;
}

void HelpDialog::follow(const QUrl& link) {
    // Pages of the help only: nothing is fetched, and no other program is started.
    if (!link.scheme().isEmpty()) return;
    if (link.path().isEmpty())
        scrollToHeading(link.fragment());
    else
        open(link.path().section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0), link.fragment());
}

void HelpDialog::scrollToHeading(const QString& anchor) {
    if (anchor.isEmpty()) return;
    const QListWidgetItem* item = m_topics->currentItem();
    qsizetype left =
        headingAt(*m_page->document(), item ? item->data(Qt::UserRole).toString() : QString(), anchor);
    if (left < 0) return;
    for (QTextBlock block = m_page->document()->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && left-- == 0) {
            m_page->setTextCursor(QTextCursor(block));
            const QRect at = m_page->cursorRect();
            m_page->verticalScrollBar()->setValue(m_page->verticalScrollBar()->value() + at.top() -
                                                  space::medium);
            return;
        }
}

void HelpDialog::findNext() {
    if (m_find->text().isEmpty() || m_page->find(m_find->text())) return;
    m_page->moveCursor(QTextCursor::Start); // and from the beginning
    m_page->find(m_find->text());
}

} // namespace foothold
