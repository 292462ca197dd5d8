#pragma once

#include "ui/paint/picture_file.h"

#include <QObject>

#include <functional>

class QWidget;

namespace foothold {

class Dialogs;

/// A pixel of the window at 100 %, in typographic points.
inline constexpr qreal pointsPerPixel = 0.75;

/// Saves the charts and maps of a window, and of the dialogs above it, as SVG, PNG or PDF. (docs/window.md)
class PictureSaver : public QObject {
    Q_OBJECT

public:
    /// Belongs to @p window. @p asOf: the date of the figures that the window shows.
    PictureSaver(Dialogs* dialogs, std::function<Date()> asOf, QWidget* window);

    /// That of the window that @p widget is in, or that its dialog stands above; nullptr: there is none.
    static PictureSaver* of(const QWidget* widget);

    /// Asks for the file and writes the picture of a widget that was made savable.
    void save(QWidget* view);
    /// The same of the picture that is on screen; if there are several, they are offered in a menu.
    void saveCurrent();

private:
    Dialogs* m_dialogs;
    std::function<Date()> m_asOf;
    QWidget* m_window;
};

/// Lets what @p view shows be saved as a picture, from its context menu and as one of its window. @p make
/// gives the picture: what it leaves open of title, date and language is filled in; without a paint function
/// there is nothing to draw.
void makePictureSavable(QWidget* view, std::function<PaintedPicture()> make);
/// The same for a sheet of core/documents.
void makeSheetSavable(QWidget* view, std::function<Result<PictureSheet>()> make);
/// The same for a widget that paints itself in the colours of the theme, if @p hasContent.
void makeWidgetSavable(QWidget* view, std::function<bool()> hasContent);

} // namespace foothold
