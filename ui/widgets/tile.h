#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace foothold {

/// A card with one figure: its caption above, what it means below.
class Tile : public QFrame {
    Q_OBJECT

public:
    /// The object name is @p name; that of the figure's label is "<name>.value".
    Tile(const char* name, const QString& caption, QWidget* parent = nullptr);

    void setFigure(const QString& value, const QString& note = {}, const QString& toolTip = {});
    QString figure() const;
    /// Lets a click, Enter or F1 on the figure ask for what it is made of.
    void setExplained();

Q_SIGNALS:
    void explainRequested();

private:
    QLabel *m_caption, *m_value, *m_note;
    QPushButton* m_button = nullptr; ///< in the value's place, where it is explained
};

} // namespace foothold
