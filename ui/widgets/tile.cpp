#include "ui/widgets/tile.h"

#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace foothold {

Tile::Tile(const char* name, const QString& caption, QWidget* parent)
    : QFrame(parent)
    , m_caption(plainLabel(caption, "caption"))
    , m_value(plainLabel({}, "title"))
    , m_note(plainLabel({}, "caption")) {
    setObjectName(QLatin1String(name));
    setProperty("look", QStringLiteral("card"));
    m_value->setObjectName(QLatin1String(name) + QLatin1String(".value"));
    m_note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    column->setSpacing(2);
    for (QLabel* label : {m_caption, m_value, m_note})
        column->addWidget(label);
    column->addStretch(); // beside a tile with a longer note
}

void Tile::setFigure(const QString& value, const QString& note, const QString& toolTip) {
    m_value->setText(value);
    m_note->setText(note);
    m_note->setToolTip(plainToolTip(note));
    setToolTip(plainToolTip(toolTip));
    m_value->setAccessibleName(m_caption->text() + QLatin1String(": ") + value +
                               (note.isEmpty() ? QString() : QLatin1String(", ") + note));
}

QString Tile::figure() const {
    return m_value->text();
}

} // namespace foothold
