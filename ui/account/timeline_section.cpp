#include "ui/account/timeline_section.h"

#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace foothold {

TimelineSection::TimelineSection(AccountPorts ports, QWidget* parent)
    : AccountSection(ports, parent)
    , m_kind(new QComboBox)
    , m_words(new QLineEdit)
    , m_list(new ListView(new ListModel({tr("Date"), tr("Kind"), tr("What"), tr("Details")}, this),
                          "timeline.list", tr("What happened"), {104, 110, 330})) {
    m_kind->setObjectName(QStringLiteral("timeline.kind"));
    describe(m_kind, tr("Kind"));
    m_kind->addItem(tr("everything"), -1);
    for (int kind = 0; kind < timelineKindCount; ++kind)
        m_kind->addItem(labelOf(TimelineKind(kind)), kind);
    m_words->setObjectName(QStringLiteral("timeline.words"));
    m_words->setPlaceholderText(tr("Filter by words\u2026"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_words->setMaximumWidth(320);
    describe(m_words, tr("Filter by words"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::large, space::small, space::large, space::small);
    bar->setSpacing(space::small);
    bar->addWidget(m_kind);
    bar->addWidget(m_words, 1);
    bar->addStretch();
    auto* layout = plainColumn(this);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    connect(m_kind, &QComboBox::activated, this, &TimelineSection::fill);
    connect(m_words, &QLineEdit::textChanged, this, &TimelineSection::fill);
}

void TimelineSection::show(const AccountSubject& subject) {
    m_entries = timelineOf(*subject, subject.asOf);
    fill();
}

void TimelineSection::selectRecord(const QString& table, const QString& key) {
    const auto it = std::ranges::find_if(
        m_entries, [&](const TimelineEntry& entry) { return entry.table == table && entry.key == key; });
    if (it == m_entries.end()) return;
    m_kind->setCurrentIndex(0);
    m_words->clear();
    fill();
    m_list->setCurrentKey(int(it - m_entries.begin()));
    m_list->setFocus();
}

void TimelineSection::fill() {
    const int kind = m_kind->currentData().toInt();
    const QStringList words = m_words->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<ListRow> rows;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const TimelineEntry& entry = m_entries[i];
        if (kind >= 0 && int(entry.kind) != kind) continue;
        const QString all = entry.what + QLatin1Char(' ') + entry.detail;
        if (!std::all_of(words.begin(), words.end(),
                         [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); }))
            continue;
        rows.push_back({{dateCell(entry.date), textCell(labelOf(entry.kind), Ink::Muted),
                         textCell(entry.what), textCell(entry.detail, Ink::Muted)},
                        int(i)});
    }
    if (rows.empty())
        rows.push_back(
            {{textCell({}), textCell({}),
              textCell(m_entries.empty() ? tr("Nothing is on record yet: log a conversation with Ctrl+L.")
                                         : tr("Nothing of that happened."),
                       Ink::Muted),
              textCell({})}});
    m_list->list()->setRows(std::move(rows));
}

} // namespace foothold
