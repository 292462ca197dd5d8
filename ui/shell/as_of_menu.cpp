#include "ui/shell/as_of_menu.h"

#include "core/base/qdate.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace foothold {

AsOfMenu::AsOfMenu(Date shown, Date today, QWidget* parent)
    : QMenu(parent) {
    setObjectName(QStringLiteral("asOf.menu"));
    setAttribute(Qt::WA_DeleteOnClose);
    addTyped(shown);
    addCalendar(shown);
    const Month month = monthOf(today);
    addDay("today", tr("&Today"), today);
    addDay("month", tr("End of last &month"), (month - 1).lastDay());
    addDay("quarter", tr("End of last &quarter"), (month - 1 - (int(month.month()) - 1) % 3).lastDay());
    addDay("year", tr("A &year ago"), addMonths(today, -12));
}

void AsOfMenu::addTyped(Date shown) {
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    m_typed = new QLineEdit(show::date(shown));
    m_typed->setObjectName(QStringLiteral("asOf.typed"));
    describe(m_typed, tr("Figures as of"), tr("Type a day and press Enter"));
    m_error = plainLabel({}, "error");
    m_error->setObjectName(QStringLiteral("asOf.error"));
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(plainLabel(tr("Show all figures as of"), "muted"));
    column->addWidget(m_typed);
    column->addWidget(m_error);
    connect(m_typed, &QLineEdit::returnPressed, this, &AsOfMenu::take);
    auto* holder = new QWidgetAction(this);
    holder->setDefaultWidget(panel);
    addAction(holder);
}

void AsOfMenu::addCalendar(Date shown) {
    auto* calendar = new QCalendarWidget;
    calendar->setObjectName(QStringLiteral("asOf.calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(toQDate(shown));
    auto* holder = new QWidgetAction(this);
    holder->setDefaultWidget(calendar);
    addAction(holder);
    connect(calendar, &QCalendarWidget::activated, this, [this](QDate day) {
        Q_EMIT chosen(fromQDate(day));
        close();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
}

void AsOfMenu::addDay(const char* name, const QString& text, Date date) {
    QAction* action = addAction(text, this, [this, date] { Q_EMIT chosen(date); });
    action->setObjectName(QLatin1String("asOf.") + QLatin1String(name));
}

void AsOfMenu::take() {
    if (const auto date = show::readDate(m_typed->text())) {
        Q_EMIT chosen(*date);
        close();
        return;
    }
    m_error->setText(QStringLiteral("\u25B2 ") + tr("\u201C%1\u201D is not a date. Type it like %2.")
                                                     .arg(m_typed->text(), show::date(dateOf(2026, 3, 31))));
    m_error->show();
    m_typed->selectAll();
}

void AsOfMenu::showEvent(QShowEvent* event) {
    QMenu::showEvent(event);
    m_typed->setFocus(Qt::PopupFocusReason);
    m_typed->selectAll();
}

} // namespace foothold
