#include "ui/account/narrative_editor.h"

#include "core/facts/narratives.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace foothold {

NarrativeEditor::NarrativeEditor(AccountPorts ports, DocumentKind document, Qt::Orientation orientation,
                                 QWidget* parent)
    : AccountSection(ports, parent)
    , m_document(document)
    , m_sections(narrativePlaces(document))
    , m_list(new QListWidget)
    , m_text(new QPlainTextEdit) {
    m_list->setObjectName(QStringLiteral("narrative.sections"));
    describe(m_list, tr("Sections"));
    m_list->setMinimumWidth(150);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(QStringLiteral("narrative.text"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    for (const NarrativePlace& section : m_sections) {
        m_list->addItem(section.title);
        m_list->item(m_list->count() - 1)->setData(Qt::UserRole, QLatin1String(section.name));
    }
    auto* right = new QWidget;
    right->setMinimumWidth(180); // some words on each line
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->addWidget(m_text);
    plainColumn(this)->addWidget(splitOf(orientation, {m_list, right}, {210, 430}));
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        keep();
        showText();
    });
    m_list->setCurrentRow(0);
}

void NarrativeEditor::setRecord(const QString& qbrId, const QString& opportunityId) {
    if (m_qbrId == qbrId && m_opportunityId == opportunityId) return;
    keep();
    m_qbrId = qbrId;
    m_opportunityId = opportunityId;
    if (!m_subject.facts) return;
    markWritten();
    showText();
}

void NarrativeEditor::markWritten() {
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const bool written = !stored(m_sections[i].name).isEmpty();
        m_list->item(int(i))->setText((written ? QStringLiteral("\u25CF ") : QStringLiteral("\u25CB ")) +
                                      m_sections[i].title);
        m_list->item(int(i))->setToolTip(plainToolTip(m_sections[i].title + QLatin1String(": ") +
                                                      (written ? tr("written") : tr("empty"))));
    }
}

void NarrativeEditor::show(const AccountSubject& subject) {
    const bool other =
        !m_subject.facts || (*m_subject)->accountId.toString() != (*subject)->accountId.toString();
    const bool typing = !other && m_shown >= 0 && m_text->document()->isModified();
    m_subject = subject;
    markWritten();
    m_text->setReadOnly(!subject.writable);
    if (!typing) showText();
}

QString NarrativeEditor::stored(const char* section) const {
    const QByteArray qbrId = m_qbrId.toUtf8(), opportunityId = m_opportunityId.toUtf8();
    const auto text = [](const QByteArray& key) {
        return Text(std::string_view(key.constData(), std::size_t(key.size())));
    };
    return narrativeOf(*m_subject, m_document, section, text(opportunityId), text(qbrId));
}

void NarrativeEditor::showText() {
    m_shown = m_list->currentRow();
    if (m_shown < 0 || !m_subject.facts) return;
    const NarrativePlace& section = m_sections[std::size_t(m_shown)];
    m_text->setPlaceholderText(section.hint);
    describe(m_text, section.title, section.hint);
    m_text->setPlainText(stored(section.name));
    m_text->document()->setModified(false);
}

void NarrativeEditor::keep() {
    if (m_shown < 0 || !m_subject.facts || !m_subject.writable || !m_text->document()->isModified()) return;
    m_text->document()->setModified(false);
    const NarrativePlace& section = m_sections[std::size_t(m_shown)];
    const QString text = m_text->toPlainText(), before = stored(section.name);
    if (text == before) return;
    RecordChange change{.kind =
                            text.trimmed().isEmpty() ? RecordChange::Kind::Delete : RecordChange::Kind::Set,
                        .table = findTable("narratives"),
                        .key = {(*m_subject)->accountId, nameString(m_document), QLatin1String(section.name),
                                m_qbrId, m_opportunityId},
                        .values = {}};
    if (change.kind == RecordChange::Kind::Set) change.values[QStringLiteral("text")] = text;
    if (change.kind == RecordChange::Kind::Delete && before.isEmpty()) return;
    m_ports.service->apply({tr("Edit \u201C%1\u201D of %2").arg(section.title, (*m_subject)->name.toString()),
                            QStringLiteral("window"),
                            {std::move(change)}},
                           this, [this](const Error& error) {
                               m_ports.dialogs->warn(this, tr("The text was not kept"), error.message);
                           });
}

bool NarrativeEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && event->type() == QEvent::FocusOut) keep();
    return AccountSection::eventFilter(watched, event);
}

} // namespace foothold
