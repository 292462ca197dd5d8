#include "ui/renewals/renewal_timeline.h"

#include "ui/exchange/picture_saver.h"
#include "ui/widgets/format.h"
#include "ui/widgets/health_sign.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace foothold {

namespace {

/// A sign for each state, so that colour is never alone: ✓ held, ✕ missed, ! due, ○ ahead.
QString signOf(CheckpointState state) {
    switch (state) {
    case CheckpointState::Held:
        return QStringLiteral("\u2713");
    case CheckpointState::Missed:
        return QStringLiteral("\u2715");
    case CheckpointState::Due:
        return QStringLiteral("!");
    case CheckpointState::Ahead:
        return QStringLiteral("\u25CB");
    case CheckpointState::NotApplicable:
        break;
    }
    return {};
}

QColor inkOf(CheckpointState state) {
    return state == CheckpointState::Held     ? tokens().good
           : state == CheckpointState::Missed ? tokens().bad
           : state == CheckpointState::Due    ? tokens().warn
                                              : tokens().muted;
}

} // namespace

RenewalTimeline::RenewalTimeline(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("renewals.timeline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe(this, tr("Timeline of renewals"), tr("The table below says the same in words"));
    makeWidgetSavable(this, [this] { return m_data && !m_data->renewals.empty(); });
    connect(&Theme::instance(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void RenewalTimeline::show(const RenewalDataPtr& data) {
    m_data = data;
    updateGeometry();
    update();
}

void RenewalTimeline::setCurrent(int renewal) {
    if (renewal == m_current) return;
    m_current = renewal;
    update();
}

int RenewalTimeline::rowHeight() const {
    return fontMetrics().height() + space::small;
}
int RenewalTimeline::headHeight() const {
    return fontMetrics().height() + space::medium;
}
int RenewalTimeline::nameWidth() const {
    return std::min(220, width() / 4);
}

QSize RenewalTimeline::sizeHint() const {
    const int rows = m_data ? int(m_data->renewals.size()) : 0;
    return {600, headHeight() + rows * rowHeight() + space::small};
}

Date RenewalTimeline::first() const {
    return monthOf(m_data->asOf).firstDay();
}
Date RenewalTimeline::last() const {
    return (monthOf(m_data->asOf) + 12).lastDay();
}

int RenewalTimeline::xOf(Date date) const {
    const int left = nameWidth() + space::large, right = width() - space::large;
    const double days = double((last() - first()).count());
    const int x = left + int(double((date - first()).count()) / days * (right - left));
    return isRightToLeft() ? width() - x : x;
}

QRect RenewalTimeline::between(Date from, Date to) const {
    const auto [left, right] = std::minmax({xOf(from), xOf(to)});
    return {left, 0, right - left + 1, height()};
}

Qt::Alignment RenewalTimeline::beginning() const {
    return QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
}

int RenewalTimeline::rowAt(int y) const {
    if (!m_data || y < headHeight()) return -1;
    const int row = (y - headHeight()) / rowHeight();
    return row < int(m_data->renewals.size()) ? row : -1;
}

void RenewalTimeline::paintEvent(QPaintEvent* event) {
    if (!m_data) return;
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    paintMonths(painter);
    const int from = std::max(0, rowAt(std::max(event->rect().top(), headHeight())));
    for (int i = from; i < int(m_data->renewals.size()); ++i) {
        if (headHeight() + i * rowHeight() > event->rect().bottom()) break;
        paintRenewal(painter, i);
    }
}

void RenewalTimeline::paintMonths(QPainter& painter) const {
    painter.setFont(Theme::instance().font(TypeSize::Small));
    for (Month month = monthOf(first()); month <= monthOf(last()); month = month + 1) {
        const int x = xOf(month.firstDay());
        const QRect room = between(month.firstDay(), month.lastDay());
        painter.setPen(tokens().line);
        painter.drawLine(x, headHeight() - space::tight, x, height());
        painter.setPen(tokens().muted);
        const QLocale locale;
        const QDate day(month.year(), month.month(), 1);
        // A narrow month shows its first letter rather than a word cut in two.
        QString name = locale.toString(day, QStringLiteral("MMM"));
        if (painter.fontMetrics().horizontalAdvance(name) > room.width() - 2 * space::tight)
            name = locale.standaloneMonthName(month.month(), QLocale::NarrowFormat);
        painter.drawText(QRect(room.left() + space::tight, 0, room.width() - 2 * space::tight,
                               headHeight() - space::tight),
                         int(beginning() | Qt::AlignBottom), name);
    }
    painter.setPen(QPen(tokens().accent, 2));
    painter.drawLine(xOf(m_data->asOf), headHeight() - space::tight, xOf(m_data->asOf), height());
}

void RenewalTimeline::paintRenewal(QPainter& painter, int index) const {
    const Renewal& renewal = m_data->renewals[std::size_t(index)];
    const QRect row(0, headHeight() + index * rowHeight(), width(), rowHeight());
    const int centre = row.center().y();
    if (index == m_current) painter.fillRect(row, tokens().selection);
    painter.setFont(Theme::instance().font(TypeSize::Body));
    painter.setPen(healthInk(renewal.health));
    painter.drawText(row.adjusted(space::large, 0, -space::large, 0), int(beginning() | Qt::AlignVCenter),
                     healthSign(renewal.health));
    painter.setPen(tokens().text);
    const QRect name = QStyle::visualRect(layoutDirection(), rect(),
                                          row.adjusted(space::large + 18, 0, nameWidth() - row.width(), 0));
    const QString account = m_data->facts->at(renewal.account)->name;
    painter.setLayoutDirection(account.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(name, int(beginning() | Qt::AlignVCenter),
                     fontMetrics().elidedText(account, Qt::ElideRight, name.width()));
    const ExpansionWindow window = renewal.window();
    if (window.last >= first()) {
        const QRect room = between(std::max(window.first, first()), window.last);
        painter.fillRect(QRect(room.left(), centre - 6, room.width(), 13), tokens().pipeline);
    }
    painter.setPen(QPen(tokens().line, 1));
    painter.drawLine(xOf(first()), centre, xOf(renewal.renewalOn), centre);
    painter.setFont(Theme::instance().font(TypeSize::Small, QFont::DemiBold));
    const auto mark = [&](Date date, const QString& sign, const QColor& ink) {
        if (date < first() || date > last()) return;
        const QRect box(xOf(date) - 8, row.top(), 16, row.height());
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignCenter, sign);
    };
    for (const Checkpoint& checkpoint : renewal.checkpoints)
        mark(checkpoint.date, signOf(checkpoint.state), inkOf(checkpoint.state));
    // Beside its day, since the last checkpoint often falls on the same one.
    if (renewal.noticeOn) mark(*renewal.noticeOn + Days(6), QStringLiteral("N"), tokens().warn);
    mark(renewal.renewalOn, QStringLiteral("\u25C6"), tokens().accent);
}

void RenewalTimeline::mousePressEvent(QMouseEvent* event) {
    const int row = rowAt(event->pos().y());
    if (row >= 0) Q_EMIT chosen(row);
}

bool RenewalTimeline::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos().y());
        if (row < 0) return true;
        const Renewal& renewal = m_data->renewals[std::size_t(row)];
        QStringList lines{m_data->facts->at(renewal.account)->name,
                          tr("Renewal %1").arg(foothold::show::date(renewal.renewalOn)),
                          tr("Expansion window %1 to %2")
                              .arg(foothold::show::date(renewal.window().first),
                                   foothold::show::date(renewal.window().last))};
        for (const Checkpoint& checkpoint : renewal.checkpoints)
            if (checkpoint.state != CheckpointState::NotApplicable)
                lines += QStringLiteral("%1 %2  %3")
                             .arg(signOf(checkpoint.state), foothold::show::date(checkpoint.date),
                                  purposeOf(checkpoint));
        QToolTip::showText(help->globalPos(), plainToolTip(lines.join(QLatin1Char('\n'))), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace foothold
