#include "ui/shell/top_bar.h"

#include "ui/shell/actions.h"
#include "ui/shell/as_of_menu.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace foothold {

TopBar::TopBar(const Actions& actions, QWidget* parent)
    : QFrame(parent)
    , m_book(new ElidedLabel("strong"))
    , m_lock(new QLabel)
    , m_saved(plainLabel({}, "muted"))
    , m_asOf(new QToolButton) {
    setProperty("look", QStringLiteral("bar"));
    m_book->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_lock->setPixmap(icon("lock").pixmap(QSize(16, 16), devicePixelRatioF()));
    m_lock->setToolTip(tr("This book is open for reading only."));
    m_lock->hide();
    m_asOf->setObjectName(QStringLiteral("topBar.asOf"));
    m_asOf->setIcon(icon("calendar"));
    m_asOf->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_saved->setObjectName(QStringLiteral("topBar.saved"));
    connect(m_asOf, &QToolButton::clicked, this, &TopBar::chooseAsOf);
    connect(actions.asOf, &QAction::triggered, this, &TopBar::chooseAsOf);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, 6, space::large, 6);
    row->setSpacing(space::small);
    for (QAction* action : {actions.back, actions.forward})
        row->addWidget(button(action));
    row->addWidget(m_lock);
    row->addWidget(m_book, 1);
    row->addWidget(m_asOf);
    row->addSpacing(space::medium);
    for (QAction* action : {actions.goTo, actions.saveTable, actions.undo, actions.redo})
        row->addWidget(button(action));
    row->addSpacing(space::medium);
    row->addWidget(m_saved);
}

QToolButton* TopBar::button(QAction* action) {
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String("topBar.") + action->objectName());
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    describe(button, action->iconText());
    connect(action, &QAction::changed, button,
            [button, action] { button->setAccessibleName(action->toolTip()); });
    return button;
}

void TopBar::setBook(const QString& name, bool writable) {
    m_book->setText(name);
    m_book->setToolTip(plainToolTip(name));
    m_lock->setVisible(!writable);
    m_saved->setVisible(writable);
}

void TopBar::setAsOf(Date asOf, Date today) {
    m_date = asOf;
    m_today = today;
    m_asOf->setText(asOf == today ? tr("as of today, %1").arg(show::date(asOf))
                                  : tr("as of %1, not today").arg(show::date(asOf)));
    setLook(m_asOf, asOf == today ? nullptr : "past");
    m_asOf->setToolTip(tr("The date that all figures are calculated for"));
    describe(m_asOf, tr("Figures as of %1").arg(show::date(asOf)));
}

void TopBar::setSaving(bool saving) {
    m_saved->setText(saving ? tr("saving\u2026") : tr("saved \u2713"));
}

void TopBar::chooseAsOf() {
    auto* menu = new AsOfMenu(m_date, m_today, this);
    connect(menu, &AsOfMenu::chosen, this, &TopBar::asOfChosen);
    menu->popup(m_asOf->mapToGlobal(QPoint(0, m_asOf->height())));
}

} // namespace foothold
