#include "ui/shell/status_foot.h"

#include "core/base/qdate.h"
#include "core/documents/freshness_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLocale>

namespace foothold {

namespace {

QString whenText(const QDateTime& at, const QDateTime& now) {
    const QString time = QLocale().toString(at.time(), QStringLiteral("HH:mm"));
    if (at.date() == now.date()) return StatusFoot::tr("today %1").arg(time);
    if (at.date() == now.date().addDays(-1)) return StatusFoot::tr("yesterday %1").arg(time);
    return foothold::show::date(fromQDate(at.date()));
}

} // namespace

StatusFoot::StatusFoot(QWidget* parent)
    : QFrame(parent)
    , m_state(plainLabel({}, "caption"))
    , m_freshness(new ElidedLabel("caption")) {
    setProperty("look", QStringLiteral("foot"));
    m_state->setObjectName(QStringLiteral("status.state"));
    m_freshness->setObjectName(QStringLiteral("status.freshness"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, 5, space::large, 5);
    row->addWidget(m_state);
    row->addWidget(m_freshness, 1);
    m_freshness->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_freshness->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void StatusFoot::setState(const BookState& state, const QDateTime& now) {
    QStringList parts;
    if (!state.damage.isEmpty())
        parts += tr("\u25B2 damaged: read-only");
    else if (!state.checked)
        parts += tr("checking the book\u2026");
    else
        parts += tr("book checked \u2713");
    if (!state.backupTrouble.isEmpty())
        parts += tr("\u25B2 no backup: %1").arg(state.backupTrouble);
    else if (state.lastBackup.isValid())
        parts += tr("last backup %1").arg(whenText(state.lastBackup, now));
    m_state->setText(parts.join(QStringLiteral("  \u00B7  ")));
}

void StatusFoot::setFreshness(const Freshness& freshness, const QString& of) {
    const QString text = freshnessText(freshness, Shown(QLocale()));
    m_freshness->setText(of.isEmpty() ? text
                                      : tr("%1: %2", "account, how fresh its facts are").arg(of, text));
    m_freshness->setToolTip(plainToolTip(m_freshness->text()));
}

} // namespace foothold
