#include "ui/stakeholders/link_editor.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace foothold {

LinkEditor::LinkEditor(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QListWidget)
    , m_kind(new QComboBox)
    , m_other(new QComboBox)
    , m_add(new QPushButton(tr("&Draw line")))
    , m_remove(new QPushButton(tr("Re&move line"))) {
    m_lines->setObjectName(QStringLiteral("stakeholders.lines"));
    m_lines->setProperty("look", QStringLiteral("framed"));
    m_lines->setMaximumHeight(3 * space::row);
    describe(m_lines, tr("Lines of this person"));
    m_kind->setObjectName(QStringLiteral("stakeholders.lineKind"));
    describe(m_kind, tr("Kind of the line"));
    m_other->setObjectName(QStringLiteral("stakeholders.lineTo"));
    describe(m_other, tr("Person at the other end"));
    m_other->setEditable(true); // a few letters find a person among three hundred
    m_other->setInsertPolicy(QComboBox::NoInsert);
    m_other->completer()->setFilterMode(Qt::MatchContains);
    m_other->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_add->setObjectName(QStringLiteral("stakeholders.drawLine"));
    m_remove->setObjectName(QStringLiteral("stakeholders.removeLine"));
    for (const LinkKind kind : {LinkKind::Influences, LinkKind::Conflicts, LinkKind::ReportsInformally})
        m_kind->addItem(enumLabel(nameString(kind)), int(kind));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* layout = plainColumn(this);
    layout->setSpacing(space::small);
    layout->addWidget(plainLabel(tr("Lines of influence and conflict"), "caption"));
    layout->addWidget(m_lines);
    layout->addWidget(m_kind);
    layout->addWidget(m_other);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const int other = m_other->findText(m_other->currentText());
        if (other >= 0)
            Q_EMIT linkAdded(m_person, m_other->itemData(other).toString(),
                             LinkKind(m_kind->currentData().toInt()));
    });
    connect(m_remove, &QPushButton::clicked, this, &LinkEditor::removeCurrent);
}

void LinkEditor::setPerson(const StakeholderPicture& picture, const QString& contactId, bool writable) {
    m_picture = picture;
    m_person = contactId;
    m_shown.clear();
    m_lines->clear();
    const QString other = m_other->currentData().toString();
    m_other->clear();
    const int self = picture.indexOf(contactId);
    for (std::size_t i = 0; i < picture.lines.size(); ++i) {
        const auto& line = picture.lines[i];
        if (line.from != self && line.to != self) continue;
        const auto& from = picture.cards[std::size_t(line.from)].name;
        const auto& to = picture.cards[std::size_t(line.to)].name;
        const QString kind = enumLabel(nameString(line.kind));
        m_shown.push_back(int(i));
        auto* item = new QListWidgetItem(line.from == self ? QStringLiteral("%1 \u2192 %2").arg(kind, to)
                                                           : QStringLiteral("%1 \u2190 %2").arg(kind, from),
                                         m_lines);
        item->setToolTip(plainToolTip(line.note.isEmpty() ? item->text() : line.note));
    }
    for (const auto& card : picture.cards)
        if (card.contactId != contactId) m_other->addItem(card.name, card.contactId);
    m_other->model()->sort(0);
    m_other->setCurrentIndex(std::max(0, m_other->findData(other)));
    m_add->setEnabled(writable && self >= 0 && m_other->count() > 0);
    m_remove->setEnabled(writable && !m_shown.empty());
    if (!m_shown.empty()) m_lines->setCurrentRow(0);
}

void LinkEditor::removeCurrent() {
    const int row = m_lines->currentRow();
    if (row < 0) return;
    const auto& line = m_picture.lines[std::size_t(m_shown[std::size_t(row)])];
    Q_EMIT linkRemoved(m_picture.cards[std::size_t(line.from)].contactId,
                       m_picture.cards[std::size_t(line.to)].contactId, line.kind);
}

} // namespace foothold
