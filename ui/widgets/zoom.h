#pragma once

#include <QKeyEvent>
#include <QWheelEvent>

/// How a picture is zoomed by hand, the same for all: + and - and 0, Ctrl and the wheel.
namespace foothold {

inline constexpr double zoomStep = 1.2;

/// True if the key was one of them. @p View has the slots zoomIn, zoomOut and zoomReset.
template <typename View>
bool zoomByKey(View& view, const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        view.zoomIn();
        return true;
    case Qt::Key_Minus:
        view.zoomOut();
        return true;
    case Qt::Key_0:
        view.zoomReset();
        return true;
    default:
        return false;
    }
}

/// True if the wheel was meant to zoom.
template <typename View>
bool zoomByWheel(View& view, const QWheelEvent& event) {
    if (!(event.modifiers() & Qt::ControlModifier)) return false;
    event.angleDelta().y() > 0 ? view.zoomIn() : view.zoomOut();
    return true;
}

} // namespace foothold
