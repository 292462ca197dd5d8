#include "ui/widgets/banner.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace foothold {

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(plainLabel({}))
    , m_button(new QPushButton) {
    setObjectName(QStringLiteral("banner"));
    m_text->setObjectName(QStringLiteral("banner.text"));
    m_button->setObjectName(QStringLiteral("banner.action"));
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->setSpacing(space::small);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Banner::triggered);
    hide();
}

void Banner::tell(Tone tone, const QString& text, const QString& action) {
    setLook(this, tone == Tone::Bad ? "badBanner" : tone == Tone::Warning ? "warnBanner" : "infoBanner");
    m_icon->setPixmap(
        icon(tone == Tone::Info ? "info" : "warning").pixmap(QSize(18, 18), devicePixelRatioF()));
    m_text->setText(text);
    setAccessibleName(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    show();
}

QString Banner::text() const {
    return isVisible() ? m_text->text() : QString();
}

} // namespace foothold
