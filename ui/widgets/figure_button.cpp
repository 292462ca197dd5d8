#include "ui/widgets/figure_button.h"

#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"

#include <QVBoxLayout>

namespace foothold {

void lookLikeFigure(QPushButton* button, const QString& size) {
    button->setProperty("look", QStringLiteral("figure"));
    if (!size.isEmpty()) button->setProperty("figureSize", size);
    button->setCursor(Qt::PointingHandCursor);
    button->setToolTip(FigureButton::tr("Explain this figure (F1)"));
}

FigureButton::FigureButton(const QString& caption, const QString& figure, QWidget* parent)
    : QWidget(parent)
    , m_caption(caption)
    , m_figure(figure)
    , m_button(new QPushButton)
    , m_change(plainLabel({}, "caption")) {
    lookLikeFigure(m_button);
    m_button->setObjectName(QLatin1String("figure.") + figure);
    m_button->setAccessibleName(caption); // until its value is known
    setFocusProxy(m_button);
    auto* label = plainLabel(caption, "caption");
    label->setContentsMargins(4, 0, 0, 0);
    auto* layout = plainColumn(this);
    layout->addWidget(label);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_change);
    m_change->setObjectName(QLatin1String("change.") + figure);
    m_change->setContentsMargins(4, 0, 0, 0);
    m_change->hide();
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT explainRequested(m_figure); });
}

void FigureButton::setFigure(const QString& text, const QString& toolTip, const QString& spoken) {
    m_button->setText(withoutMnemonic(text));
    m_button->setToolTip(plainToolTip(toolTip.isEmpty() ? tr("Explain this figure (F1)") : toolTip));
    m_button->setAccessibleName(m_caption + QLatin1String(": ") + (spoken.isEmpty() ? text : spoken));
}

void FigureButton::setInk(const QColor& ink) {
    QPalette palette = m_button->palette();
    palette.setColor(QPalette::ButtonText, ink);
    m_button->setPalette(palette);
}

void FigureButton::setChange(const QString& text, const QString& toolTip) {
    m_change->setText(text);
    m_change->setToolTip(plainToolTip(toolTip));
    m_change->setVisible(!text.isEmpty());
}

} // namespace foothold
