#include "ui/widgets/elided_button.h"

#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

namespace foothold {

ElidedButton::ElidedButton(const QString& text, QWidget* parent)
    : QPushButton(withoutMnemonic(text), parent)
    , m_text(text) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(text);
    setToolTip(plainToolTip(text));
}

void ElidedButton::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    const int room = width() - 2 * space::small; // without what the style sheet leaves beside it
    setText(withoutMnemonic(fontMetrics().elidedText(m_text, Qt::ElideRight, room)));
}

} // namespace foothold
