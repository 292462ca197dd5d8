#include "ui/widgets/empty_state.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace foothold {

EmptyState::EmptyState(const char* iconName, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_sentence(plainLabel(sentence, "muted")) {
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    auto* picture = new QLabel;
    picture->setPixmap(icon(iconName).pixmap(QSize(40, 40), devicePixelRatioF()));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMaximumWidth(520);
    // Aligned in the layout, a wrapped text would be given the height of one line.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence, 100);
    middle->addStretch(1);
    layout->addStretch();
    layout->addWidget(picture, 0, Qt::AlignCenter);
    layout->addLayout(middle);
    if (!action.isEmpty()) {
        m_button = new QPushButton(action);
        m_button->setProperty("look", QStringLiteral("primary"));
        m_buttons = new QHBoxLayout;
        m_buttons->setSpacing(space::medium);
        m_buttons->addStretch();
        m_buttons->addWidget(m_button);
        m_buttons->addStretch();
        layout->addLayout(m_buttons);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);
    }
    layout->addStretch();
}

QPushButton* EmptyState::addButton(const QString& text) {
    auto* button = new QPushButton(text);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
}

} // namespace foothold
