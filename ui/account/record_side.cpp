#include "ui/account/record_side.h"

#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace foothold {

RecordSide::RecordSide(const Table& table, std::vector<std::string_view> shown, QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel({}, "strong"))
    , m_form(new RecordForm(table, std::move(shown))) {
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", QStringLiteral("side"));
    m_title->setWordWrap(true);
    m_form->setContentsMargins(space::large, space::small, space::large, space::large);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    m_form->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto* layout = plainColumn(this);
    m_title->setContentsMargins(space::large, space::medium, space::large, space::small);
    layout->addWidget(m_title);
    layout->addWidget(scroll, 1);
    setMinimumWidth(280);
}

void RecordSide::setTitle(const QString& title) {
    m_title->setText(title);
}

} // namespace foothold
