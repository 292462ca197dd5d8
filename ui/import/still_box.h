#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace foothold {

/// A list of choices within a list that scrolls: a wheel over it, while it is closed, would change what
/// nobody meant to change.
class StillBox : public QComboBox {
public:
    StillBox() { setFocusPolicy(Qt::StrongFocus); }

private:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace foothold
