#include "ui/account/contract_timeline.h"

#include "core/metrics/contracts.h"
#include "ui/exchange/picture_saver.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace foothold {

namespace {

constexpr int mostRows = 5;     ///< more contracts share their room
constexpr int monthsAround = 6; ///< shown at least before and after today

} // namespace

ContractTimeline::ContractTimeline(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("contracts.timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe(this, tr("Contracts over time"), tr("The arrow keys walk from contract to contract"));
    makeWidgetSavable(this, [this] { return !m_bars.empty(); });
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ContractTimeline::show(const FactsPtr& facts, int index, Date asOf) {
    const AccountFacts account = facts->at(index);
    m_bars.clear();
    m_asOf = asOf;
    m_first = addMonths(asOf, -monthsAround);
    m_last = addMonths(asOf, monthsAround);
    for (const Contract& contract : account.contracts()) {
        const bool active = isActiveAt(account, contract, asOf);
        Bar bar{.contractId = contract.contractId,
                .first = contract.startOn,
                .last = endAt(account, contract, std::max(asOf, contract.startOn)),
                .active = active,
                .draft = contract.isDraft()};
        const Date day = active ? asOf : contract.startOn;
        const QString name = contract.number.isEmpty() ? contract.contractId : contract.number;
        const QString arr =
            foothold::show::compactMoney(contractArrAt(account, contract, day), account->currency);
        bar.label = tr("%1 \u00B7 %2").arg(name, arr);
        bar.toolTip = tr("%1\n%2 to %3\n%4 a year")
                          .arg(name, foothold::show::date(bar.first),
                               bar.last ? foothold::show::date(*bar.last) : tr("no end"), arr);
        if (bar.draft) bar.toolTip += QLatin1Char('\n') + tr("a draft: it does not count");
        m_first = std::min(m_first, bar.first);
        m_last = std::max(m_last, bar.last.value_or(m_last));
        m_bars.push_back(std::move(bar));
    }
    m_current = std::min(m_current, int(m_bars.size()) - 1);
    setVisible(!m_bars.empty());
    updateGeometry();
    update();
}

void ContractTimeline::setCurrent(const QString& contractId) {
    const auto it = std::ranges::find(m_bars, contractId, &Bar::contractId);
    m_current = it == m_bars.end() ? -1 : int(it - m_bars.begin());
    update();
}

int ContractTimeline::rowHeight() const {
    return fontMetrics().height() + space::small;
}

int ContractTimeline::headHeight() const {
    return fontMetrics().height() + space::small;
}

QSize ContractTimeline::sizeHint() const {
    const int rows = std::min<int>(int(m_bars.size()), mostRows);
    return {600, headHeight() + rows * rowHeight() + space::medium};
}

double ContractTimeline::xOf(Date date) const {
    const double left = space::large, right = width() - space::large;
    const double share =
        double((date - m_first).count()) / double(std::max<qint64>(1, (m_last - m_first).count()));
    const double x = left + share * (right - left);
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

QRectF ContractTimeline::rectOf(std::size_t bar) const {
    const double from = xOf(m_bars[bar].first), to = xOf(m_bars[bar].last.value_or(m_last));
    const double height = rowHeight() - 4;
    // More contracts than there is room for share it.
    const double room = this->height() - headHeight() - space::small;
    const double step = std::min<double>(rowHeight(), room / double(std::max<std::size_t>(1, m_bars.size())));
    return QRectF(std::min(from, to), headHeight() + double(bar) * step + 2,
                  std::max(4.0, std::abs(to - from)), std::min(height, step - 1));
}

void ContractTimeline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    if (m_bars.empty()) return;
    paintYears(painter);
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        paintBar(painter, i);
    painter.setPen(QPen(tokens().accent, 2));
    painter.drawLine(QPointF(xOf(m_asOf), headHeight() - 4), QPointF(xOf(m_asOf), height() - 4));
}

void ContractTimeline::paintYears(QPainter& painter) const {
    painter.setFont(Theme::instance().font(TypeSize::Small));
    for (int year = monthOf(m_first).year(); year <= monthOf(m_last).year(); ++year) {
        const Date start = std::max(m_first, dateOf(year, 1, 1));
        const double x = xOf(start);
        painter.setPen(tokens().line);
        painter.drawLine(QPointF(x, headHeight() - 4), QPointF(x, height()));
        painter.setPen(tokens().muted);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter.drawText(QRectF(mirrored ? x - 64 : x + 4, 0, 60, headHeight() - 4),
                         (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom,
                         QString::number(year));
    }
}

void ContractTimeline::paintBar(QPainter& painter, std::size_t index) const {
    const Bar& bar = m_bars[index];
    const QRectF box = rectOf(index);
    const bool current = int(index) == m_current;
    painter.setPen(QPen(current ? tokens().accent : tokens().line, current ? 2 : 1,
                        bar.draft ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(bar.draft ? tokens().surface : bar.active ? tokens().owned : tokens().window);
    painter.drawRoundedRect(box, 3, 3);
    if (current && hasFocus()) {
        painter.setPen(QPen(tokens().accent, 1, Qt::DotLine));
        painter.drawRect(box.adjusted(-2, -2, 2, 2));
    }
    if (box.height() < fontMetrics().height() - 2) return; // no room for words: the tool tip has them
    painter.setFont(Theme::instance().font(TypeSize::Small));
    painter.setPen(bar.active ? tokens().text : tokens().muted);
    // Beside the bar where it is too short for its words.
    const QFontMetrics metrics(painter.font());
    const int needed = metrics.horizontalAdvance(bar.label) + 12;
    QRectF words = box.adjusted(6, 0, -6, 0);
    if (needed > box.width() && box.right() + needed < width())
        words = QRectF(box.right() + 4, box.top(), needed, box.height());
    else if (needed > box.width() && box.left() - needed > 0)
        words = QRectF(box.left() - needed - 4, box.top(), needed, box.height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(bar.label, Qt::ElideRight, int(words.width())));
}

void ContractTimeline::choose(int bar) {
    if (bar < 0 || bar >= int(m_bars.size())) return;
    m_current = bar;
    update();
    announce(this, m_bars[std::size_t(bar)].toolTip);
    Q_EMIT chosen(m_bars[std::size_t(bar)].contractId);
}

void ContractTimeline::mousePressEvent(QMouseEvent* event) {
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        if (const QRectF box = rectOf(i);
            event->position().y() >= box.top() && event->position().y() < box.bottom() + 2)
            return choose(int(i));
}

void ContractTimeline::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Right)
        choose(m_current + 1);
    else if (key == Qt::Key_Up || key == Qt::Key_Left)
        choose(m_current - 1);
    else
        QWidget::keyPressEvent(event);
}

void ContractTimeline::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ContractTimeline::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

bool ContractTimeline::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (std::size_t i = 0; i < m_bars.size(); ++i)
            if (rectOf(i).adjusted(-2, 0, 2, 2).contains(help->pos()))
                QToolTip::showText(help->globalPos(), plainToolTip(m_bars[i].toolTip), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace foothold
