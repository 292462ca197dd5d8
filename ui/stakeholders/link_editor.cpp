#include "ui/stakeholders/link_editor.h"

#include "core/domain/labels.h"
#include "ui/account/account_records.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace foothold {

LinkEditor::LinkEditor(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QListWidget)
    , m_kind(field("kind", "stakeholders.lineKind"))
    , m_other(field("to_contact_id", "stakeholders.lineTo"))
    , m_add(new QPushButton(tr("&Draw line")))
    , m_remove(new QPushButton(tr("Re&move line"))) {
    m_lines->setObjectName(QStringLiteral("stakeholders.lines"));
    m_lines->setProperty("look", QStringLiteral("framed"));
    m_lines->setMaximumHeight(3 * space::row);
    describe(m_lines, tr("Lines of this person"));
    m_kind->setValue(nameString(LinkKind::Influences));
    m_add->setObjectName(QStringLiteral("stakeholders.drawLine"));
    m_remove->setObjectName(QStringLiteral("stakeholders.removeLine"));
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
    connect(m_add, &QPushButton::clicked, this, &LinkEditor::addLine);
    connect(m_remove, &QPushButton::clicked, this, &LinkEditor::removeCurrent);
}

FieldEditor* LinkEditor::field(const char* column, const char* name) {
    const Table& links = *findTable("contact_links");
    auto* editor = new FieldEditor(links.columns[std::size_t(links.indexOf(column))], {}, this);
    editor->setObjectName(QLatin1String(name));
    return editor;
}

void LinkEditor::addLine() {
    const auto kind = valueOf<LinkKind>(m_kind->value().toStdString());
    if (kind) Q_EMIT linkAdded(m_person, m_other->value(), *kind);
}

void LinkEditor::setPerson(AccountFacts account, const StakeholderPicture& picture, const QString& contactId,
                           bool writable) {
    m_picture = picture;
    m_person = contactId;
    m_shown.clear();
    m_lines->clear();
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
    FieldContext others = fieldContext(account, m_other->column());
    std::erase_if(others.choices, [&](const Choice& choice) { return choice.key == contactId; });
    m_other->setContext(others);
    const bool stays = std::ranges::count(others.choices, m_other->value(), &Choice::key) > 0;
    if (!stays) m_other->setValue(others.choices.empty() ? QString() : others.choices.front().key);
    m_kind->setWritable(writable && self >= 0);
    m_other->setWritable(writable && self >= 0);
    m_add->setEnabled(writable && self >= 0 && !others.choices.empty());
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
