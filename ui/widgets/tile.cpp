#include "ui/widgets/tile.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace foothold {

Tile::Tile(const char* name, const QString& caption, QWidget* parent)
    : QFrame(parent)
    , m_caption(new ElidedLabel("caption"))
    , m_value(plainLabel({}, "title"))
    , m_note(plainLabel({}, "caption")) {
    m_caption->setText(caption);
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
    if (m_button) m_button->setText(withoutMnemonic(value));
    m_note->setText(note);
    m_note->setToolTip(plainToolTip(note));
    setToolTip(plainToolTip(toolTip));
    const QString spoken = m_caption->text() + QLatin1String(": ") + value +
                           (note.isEmpty() ? QString() : QLatin1String(", ") + note);
    m_value->setAccessibleName(spoken);
    if (m_button) m_button->setAccessibleName(spoken);
}

void Tile::setExplained() {
    m_button = new QPushButton(m_value->text());
    m_button->setObjectName(objectName() + QLatin1String(".explain"));
    lookLikeFigure(m_button, QStringLiteral("title"));
    describe(m_button, m_caption->text(), m_button->toolTip());
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_value), m_button, 0, Qt::AlignLeft);
    m_value->hide();
    connect(m_button, &QPushButton::clicked, this, &Tile::explainRequested);
}

QString Tile::figure() const {
    return m_value->text();
}

} // namespace foothold
