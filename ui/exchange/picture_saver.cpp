#include "ui/exchange/picture_saver.h"

#include "ui/widgets/dialogs.h"
#include "ui/widgets/file_name.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/table_saver.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace foothold {

namespace {

/// What a savable widget knows of its picture.
class Source : public QObject {
public:
    Source(QWidget* view, std::function<Result<PaintedPicture>()> make)
        : QObject(view)
        , picture(std::move(make)) {
        auto* action = new QAction(PictureSaver::tr("Save picture as\u2026"), this);
        action->setObjectName(QStringLiteral("picture.save"));
        view->addAction(action);
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
        connect(action, &QAction::triggered, view, [view] {
            if (PictureSaver* saver = PictureSaver::of(view)) saver->save(view);
        });
    }

    static const Source* of(const QWidget* view) {
        for (const QObject* child : view->children())
            if (const auto* source = dynamic_cast<const Source*>(child)) return source;
        return nullptr;
    }

    std::function<Result<PaintedPicture>()> picture;
};

/// The savable widgets on screen, from the top left.
QList<QWidget*> picturesIn(const QWidget* window) {
    QList<QWidget*> views = window->findChildren<QWidget*>();
    views.removeIf([](const QWidget* view) { return !view->isVisible() || !Source::of(view); });
    return views;
}

/// As large as it is, or as it is about to become.
PaintedPicture pictureOf(QWidget* view) {
    const QSize size = view->size().expandedTo(view->sizeHint());
    return {.size = [size](const PaintStyle& style) { return QSizeF(size) * pointsPerPixel * style.pt; },
            .paint =
                [view, size](QPainter& painter, const QRectF& rect, const PaintStyle&) {
                    const Theme::OnPaper colours;
                    const QSize before = view->size();
                    view->resize(size);
                    painter.save();
                    painter.translate(rect.topLeft());
                    painter.scale(rect.width() / size.width(), rect.height() / size.height());
                    view->render(&painter, {}, {}, QWidget::DrawChildren);
                    painter.restore();
                    view->resize(before);
                }};
}

} // namespace

PictureSaver::PictureSaver(Dialogs* dialogs, std::function<Date()> asOf, QWidget* window)
    : QObject(window)
    , m_dialogs(dialogs)
    , m_asOf(std::move(asOf))
    , m_window(window) {}

PictureSaver* PictureSaver::of(const QWidget* widget) {
    return nearest<PictureSaver>(widget);
}

void PictureSaver::save(QWidget* view) {
    const Source* source = Source::of(view);
    if (!source) return;
    auto picture = source->picture();
    if (picture && !picture->paint)
        picture = failure(ErrorKind::Rejected, tr("There is nothing to draw yet."));
    if (!picture) {
        m_dialogs->warn(view->window(), tr("Save picture"), picture.error().message);
        return;
    }
    const QString subject = subjectOf(view), name = view->accessibleName();
    if (picture->title.isEmpty())
        picture->title = subject.isEmpty() ? name : QStringLiteral("%1 \u2013 %2").arg(name, subject);
    if (picture->subtitle.isEmpty()) picture->subtitle = tr("As of %1").arg(show::date(m_asOf()));
    picture->asOf = m_asOf();
    QString path = m_dialogs->saveFile(view->window(), tr("Save picture"),
                                       datedFileName(picture->title, m_asOf(), "pdf"),
                                       QStringLiteral("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QLatin1String(".pdf");
    if (const Status done = writePicture(*picture, path); !done)
        m_dialogs->warn(view->window(), tr("Save picture"), done.error().message);
    else
        m_dialogs->tell(view->window(), tr("Picture saved"),
                        tr("The picture is in %1.").arg(QDir::toNativeSeparators(path)));
}

void PictureSaver::saveCurrent() {
    const QList<QWidget*> views = picturesIn(m_window);
    if (views.isEmpty()) {
        m_dialogs->tell(m_window, tr("Save picture"), tr("There is no chart and no map on this page."));
        return;
    }
    if (views.size() == 1 || views.contains(m_window->focusWidget())) {
        save(views.size() == 1 ? views.front() : m_window->focusWidget());
        return;
    }
    auto* menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("pictures"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QWidget* view : views)
        menu->addAction(withoutMnemonic(view->accessibleName()), view, [this, view] { save(view); });
    menu->popup(m_window->mapToGlobal(m_window->rect().center()));
}

void makePictureSavable(QWidget* view, std::function<PaintedPicture()> make) {
    new Source(view, [make = std::move(make)]() -> Result<PaintedPicture> { return make(); });
}

void makeSheetSavable(QWidget* view, std::function<Result<PictureSheet>()> make) {
    new Source(view, [make = std::move(make)]() -> Result<PaintedPicture> {
        auto sheet = make();
        if (!sheet) return tl::unexpected(sheet.error());
        return painted(std::move(*sheet));
    });
}

void makeWidgetSavable(QWidget* view, std::function<bool()> hasContent) {
    makePictureSavable(view, [view, hasContent = std::move(hasContent)] {
        return hasContent() ? pictureOf(view) : PaintedPicture();
    });
}

} // namespace foothold
