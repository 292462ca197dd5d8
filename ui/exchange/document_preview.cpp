#include "ui/exchange/document_preview.h"

#include "ui/exchange/pages_view.h"
#include "ui/exchange/paper_locale.h"
#include "ui/paint/pdf.h"
#include "ui/widgets/file_name.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrap_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace foothold {

namespace {

using Composed = Result<std::shared_ptr<DocumentPages>>;

Composed composePages(const FactsPtr& facts, const DocumentRequest& request, const DocumentOptions& options,
                      Paper paper) {
    auto document = request.compose(*facts, options);
    if (!document) return tl::unexpected(document.error());
    return std::make_shared<DocumentPages>(std::move(*document), paper);
}

} // namespace

void DocumentPreview::open(BookService* service, Dialogs* dialogs, DocumentRequest request, Date asOf,
                           QWidget* parent) {
    auto* preview = new DocumentPreview(service, dialogs, std::move(request), asOf, parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

DocumentPreview::DocumentPreview(BookService* service, Dialogs* dialogs, DocumentRequest request, Date asOf,
                                 QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_dialogs(dialogs)
    , m_request(std::move(request))
    , m_asOf(asOf)
    , m_edition(new QComboBox)
    , m_paper(new QComboBox)
    , m_leaveOut(new QCheckBox(m_request.leaveOut, this))
    , m_state(plainLabel({}, "muted"))
    , m_view(new PagesView)
    , m_scroll(new QScrollArea)
    , m_save(new QPushButton(tr("Save as PDF\u2026")))
    , m_print(new QPushButton(tr("Print\u2026"))) {
    build();
    compose();
    connect(m_service, &BookService::factsChanged, this, &DocumentPreview::compose);
}

void DocumentPreview::build() {
    setObjectName(QStringLiteral("document"));
    setWindowTitle(m_request.title);
    m_scroll->setWidget(m_view);
    m_scroll->setAlignment(Qt::AlignHCenter);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    describe(m_scroll, tr("Preview"));
    auto* layout = plainColumn(this);
    layout->addWidget(buildBar());
    if (m_request.words) {
        auto* words = m_request.words();
        words->setMinimumWidth(220);
        layout->addWidget(splitOf(Qt::Horizontal, {m_scroll, words}, {900, 300}), 1);
        resize(1220, 860);
    } else {
        layout->addWidget(m_scroll, 1);
        resize(960, 860);
    }
    for (QComboBox* box : {m_edition, m_paper})
        connect(box, &QComboBox::activated, this, &DocumentPreview::compose);
    connect(m_leaveOut, &QCheckBox::toggled, this, &DocumentPreview::compose);
    connect(m_save, &QPushButton::clicked, this, &DocumentPreview::savePdf);
    connect(m_print, &QPushButton::clicked, this, &DocumentPreview::print);
}

QWidget* DocumentPreview::buildBar() {
    m_edition->setObjectName(QStringLiteral("document.edition"));
    if (m_request.hasInternalEdition) m_edition->addItem(tr("Internal edition"), int(doc::Edition::Internal));
    if (m_request.hasCustomerEdition) m_edition->addItem(tr("For the customer"), int(doc::Edition::Customer));
    describe(m_edition, tr("Edition"));
    m_paper->setObjectName(QStringLiteral("document.paper"));
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("Letter"), int(Paper::Letter));
    describe(m_paper, tr("Paper"));
    m_paper->setCurrentIndex(m_paper->findData(int(paperOf(paperLocale(*m_service->facts())))));
    m_leaveOut->setObjectName(QStringLiteral("document.leaveOut"));
    m_leaveOut->setVisible(!m_request.leaveOut.isEmpty());
    m_state->setObjectName(QStringLiteral("document.state"));
    m_save->setObjectName(QStringLiteral("document.save"));
    m_print->setObjectName(QStringLiteral("document.print"));
    m_save->setProperty("look", QStringLiteral("primary"));
    auto* bar = new QFrame;
    auto* row = asBar(bar);
    row->add(m_edition);
    row->add(m_paper);
    if (!m_request.leaveOut.isEmpty()) row->add(m_leaveOut);
    for (const bool in : {false, true}) {
        auto* zoom = new QToolButton;
        zoom->setIcon(icon(in ? "zoom-in" : "zoom-out"));
        zoom->setShortcut(in ? QKeySequence::ZoomIn : QKeySequence::ZoomOut);
        describe(zoom, in ? tr("Zoom in") : tr("Zoom out"));
        zoom->setToolTip(zoom->accessibleName());
        connect(zoom, &QToolButton::clicked, this,
                [this, in] { m_view->setZoom(m_view->zoom() * (in ? 1.2 : 1 / 1.2)); });
        row->add(zoom);
    }
    row->add(m_state, 1);
    row->add(m_print);
    row->add(m_save);
    return bar;
}

void DocumentPreview::compose() {
    if (!m_service->isOpen()) return;
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    m_state->setText(tr("composing\u2026"));
    const DocumentOptions options{.asOf = m_asOf,
                                  .edition = doc::Edition(m_edition->currentData().toInt()),
                                  .locale = paperLocale(*m_service->facts()),
                                  .commercialPage = !m_leaveOut->isChecked()};
    const int number = ++m_wanted;
    m_service->ask(
        [facts = m_service->facts(), request = m_request, options,
         paper = Paper(m_paper->currentData().toInt())](BookDesk&) {
            return composePages(facts, request, options, paper);
        },
        this,
        [this, number](Composed pages) {
            if (number != m_wanted) return;
            m_state->setText(pages ? foothold::show::counted((*pages)->count(), tr("1 page"), tr("%1 pages"))
                                   : pages.error().message);
            m_pages = pages.value_or(nullptr);
            m_view->setVisible(m_pages != nullptr);
            m_view->setPages(m_pages);
            fitOnce();
            m_save->setEnabled(m_pages != nullptr);
            m_print->setEnabled(m_pages != nullptr);
        });
}

/// At first a page is seen in its whole width; what one zooms to stays.
void DocumentPreview::fitOnce() {
    if (m_fitted || !m_pages) return;
    m_fitted = true;
    const int beside = 2 * space::large; // at the edges of a page, whatever the zoom
    const int room = m_scroll->width() - m_scroll->verticalScrollBar()->sizeHint().width() - beside - 2;
    const double share = double(room) / (m_view->width() - beside);
    if (share < 1) m_view->setZoom(m_view->zoom() * share);
}

QString DocumentPreview::suggestedName() const {
    return datedFileName(m_request.fileName, m_asOf, "pdf");
}

void DocumentPreview::savePdf() {
    const QString path = m_dialogs->saveFile(this, tr("Save as PDF"), suggestedName(), tr("PDF (*.pdf)"));
    if (path.isEmpty()) return;
    m_state->setText(tr("saving\u2026"));
    // Pages of its own: those on screen may be painted meanwhile.
    m_service->ask([document = m_pages->document(), paper = m_pages->paper(),
                    path](BookDesk&) { return writePdf(DocumentPages(document, paper), path); },
                   this,
                   [this, path](const Status& done) {
                       m_state->setText(done ? tr("saved as %1").arg(path) : done.error().message);
                       if (!done) m_dialogs->warn(this, tr("Save as PDF"), done.error().message);
                   });
}

void DocumentPreview::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(m_pages->pageSize());
    printer.setFullPage(true);
    printer.setResolution(DocumentPages::resolution);
    printer.setDocName(suggestedName());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) return;
    QPainter painter(&printer);
    const double scale = double(printer.resolution()) / DocumentPages::resolution;
    painter.scale(scale, scale);
    for (int page = 0; page < m_pages->count(); ++page) {
        if (page > 0) printer.newPage();
        m_pages->paint(painter, page);
    }
}

} // namespace foothold
