#pragma once

#include <QFrame>

class QLabel;

namespace foothold {

/// A card with one figure: its caption above, what it means below.
class Tile : public QFrame {
    Q_OBJECT

public:
    /// The object name is @p name; that of the figure's label is "<name>.value".
    Tile(const char* name, const QString& caption, QWidget* parent = nullptr);

    void setFigure(const QString& value, const QString& note = {}, const QString& toolTip = {});
    QString figure() const;

private:
    QLabel *m_caption, *m_value, *m_note;
};

} // namespace foothold
