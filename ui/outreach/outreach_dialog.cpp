#include "ui/outreach/outreach_dialog.h"

#include "core/metrics/people.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QUrlQuery>

namespace foothold {

namespace {

/// What mail programs take at least; longer links are cut off by some.
constexpr int longestLink = 1900;

QPushButton* button(const QString& text, const char* name) {
    auto* result = new QPushButton(text);
    result->setObjectName(QLatin1String("outreach.") + QLatin1String(name));
    result->setAutoDefault(false);
    return result;
}

} // namespace

OutreachDialog::OutreachDialog(AccountPorts ports, const QString& accountId, Date asOf,
                               const OutreachOccasion& occasion, QWidget* parent)
    : QDialog(parent)
    , m_ports(ports)
    , m_accountId(accountId)
    , m_asOf(asOf)
    , m_occasion(occasion)
    , m_template(new QComboBox)
    , m_contact(new QComboBox)
    , m_subject(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_missing(plainLabel({}, "error"))
    , m_state(plainLabel({}, "muted"))
    , m_edit(button(tr("&Edit template"), "edit"))
    , m_keep(button(tr("&Keep in the book"), "keep"))
    , m_remove(button(tr("&Delete template"), "remove"))
    , m_copy(button(tr("&Copy"), "copy"))
    , m_mail(button(tr("&Open as mail draft"), "mail")) {
    build();
    loadTemplates();
    refill();
}

void OutreachDialog::build() {
    setObjectName(QStringLiteral("outreach"));
    const auto account = m_ports.service->facts()->find(m_accountId);
    setWindowTitle(account ? tr("Write to %1").arg((*account)->name.toString()) : tr("Write"));
    resize(640, 560);
    m_template->setObjectName(QStringLiteral("outreach.template"));
    m_contact->setObjectName(QStringLiteral("outreach.contact"));
    m_subject->setObjectName(QStringLiteral("outreach.subject"));
    m_text->setObjectName(QStringLiteral("outreach.text"));
    m_missing->setObjectName(QStringLiteral("outreach.missing"));
    m_missing->setWordWrap(true);
    m_text->setTabChangesFocus(true);
    describe(m_template, tr("Template"));
    describe(m_contact, tr("To"));
    describe(m_subject, tr("Subject"));
    describe(m_text, tr("Text"));
    m_contact->addItem(tr("somebody"), QString());
    if (account)
        for (const int present : presentPeople(*account, m_asOf)) {
            const Contact& contact = (*account).contacts()[std::size_t(present)];
            m_contact->addItem(contact.title.isEmpty()
                                   ? contact.name.toString()
                                   : tr("%1, %2").arg(contact.name.toString(), contact.title.toString()),
                               contact.contactId.toString());
        }
    m_contact->setCurrentIndex(
        std::max(m_contact->count() > 1 ? 1 : 0, m_contact->findData(m_occasion.contactId)));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->addRow(tr("&Template"), m_template);
    form->addRow(tr("T&o"), m_contact);
    form->addRow(tr("&Subject"), m_subject);
    auto* templateRow = new QHBoxLayout;
    for (QPushButton* each : {m_edit, m_keep, m_remove})
        templateRow->addWidget(each);
    templateRow->addStretch();
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_copy);
    foot->addWidget(m_mail);
    m_copy->setProperty("look", QStringLiteral("primary"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addLayout(form);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_missing);
    layout->addLayout(templateRow);
    layout->addWidget(hairline());
    layout->addLayout(foot);
    connect(m_template, &QComboBox::activated, this, [this] { editTemplate(false); });
    connect(m_contact, &QComboBox::activated, this, &OutreachDialog::refill);
    connect(m_edit, &QPushButton::clicked, this, [this] { editTemplate(!m_editing); });
    connect(m_keep, &QPushButton::clicked, this, &OutreachDialog::keepTemplate);
    connect(m_remove, &QPushButton::clicked, this, &OutreachDialog::removeTemplate);
    connect(m_copy, &QPushButton::clicked, this, &OutreachDialog::copy);
    connect(m_mail, &QPushButton::clicked, this, &OutreachDialog::openMail);
    // A draft that somebody is writing is not filled anew because something else has changed.
    connect(m_ports.service, &BookService::factsChanged, this, &OutreachDialog::loadTemplates);
}

void OutreachDialog::loadTemplates() {
    const QString chosen = m_template->currentText();
    m_templates = outreachTemplates(*m_ports.service->facts());
    m_template->clear();
    for (const OutreachTemplate& text : m_templates)
        m_template->addItem(text.name);
    m_template->setCurrentIndex(std::max(0, m_template->findText(chosen)));
}

QString OutreachDialog::contactId() const {
    return m_contact->currentData().toString();
}

void OutreachDialog::refill() {
    const int index = m_template->currentIndex();
    const auto account = m_ports.service->facts()->find(m_accountId);
    const bool ready = index >= 0 && account;
    m_copy->setEnabled(ready && !m_editing);
    m_mail->setEnabled(ready && !m_editing);
    if (!ready) return;
    const OutreachTemplate& chosen = m_templates[std::size_t(index)];
    m_keep->setVisible(m_editing);
    m_remove->setVisible(!m_editing && chosen.isOfBook);
    m_remove->setEnabled(m_ports.service->isWritable());
    m_edit->setText(m_editing ? tr("&Back to the draft") : tr("&Edit template"));
    m_subject->setEnabled(!m_editing);
    if (m_editing) {
        m_text->setPlainText(chosen.text);
        QStringList places;
        const auto known = outreachPlaces();
        for (const auto& [place, meaning] : known)
            places += QLatin1Char('{') + place + QLatin1Char('}');
        m_state->setText({});
        setLook(m_missing, "caption");
        m_missing->setText(tr("Places for facts: %1").arg(places.join(QLatin1Char(' '))));
        return;
    }
    const OutreachDraft draft = fillTemplate(chosen.text, *account, m_asOf, {m_occasion.signal, contactId()});
    m_to = draft.to;
    m_subject->setText(draft.subject);
    m_text->setPlainText(draft.body);
    setLook(m_missing, "error");
    m_missing->setText(
        draft.missing.isEmpty()
            ? QString()
            : tr("Not known, to be filled in by hand: %1").arg(draft.missing.join(QLatin1String(", "))));
    m_state->setText(m_to.isEmpty() ? tr("no address is on record") : m_to);
}

void OutreachDialog::editTemplate(bool on) {
    m_editing = on && m_ports.service->isWritable();
    refill();
}

void OutreachDialog::keepTemplate() {
    const OutreachTemplate& chosen = m_templates[std::size_t(m_template->currentIndex())];
    m_ports.service->apply(
        {tr("Edit template %1").arg(chosen.name),
         QStringLiteral("window"),
         {{RecordChange::Kind::Set,
           findTable("templates"),
           {chosen.name},
           {{QStringLiteral("kind"), chosen.kind}, {QStringLiteral("text"), m_text->toPlainText()}}}}},
        this, [this](const Error& error) { m_state->setText(error.message); },
        [this] { editTemplate(false); });
}

void OutreachDialog::removeTemplate() {
    const OutreachTemplate& chosen = m_templates[std::size_t(m_template->currentIndex())];
    m_ports.service->apply(
        {tr("Delete template %1").arg(chosen.name),
         QStringLiteral("window"),
         {{RecordChange::Kind::Delete, findTable("templates"), {chosen.name}, {}}}},
        this, [this](const Error& error) { m_state->setText(error.message); },
        [this] { editTemplate(false); });
}

void OutreachDialog::copy() {
    QString text = m_text->toPlainText();
    if (!m_subject->text().isEmpty()) text = m_subject->text() + QLatin1String("\n\n") + text;
    QApplication::clipboard()->setText(text);
    m_state->setText(tr("copied"));
}

/// Everything is percent-encoded by QUrl, so that no text can become another field of the mail.
QUrl OutreachDialog::mailLink() const {
    const auto encoded = [](const QString& text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    QString body = m_text->toPlainText();
    body.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    const QString link = QStringLiteral("mailto:%1?subject=%2&body=%3")
                             .arg(encoded(m_to).replace(QLatin1String("%40"), QLatin1String("@")),
                                  encoded(m_subject->text()), encoded(body));
    return link.size() > longestLink ? QUrl() : QUrl(link, QUrl::StrictMode);
}

void OutreachDialog::openMail() {
    const QUrl link = mailLink();
    if (link.isEmpty())
        m_state->setText(tr("The text is too long for a draft: copy it instead."));
    else if (!QDesktopServices::openUrl(link))
        m_state->setText(tr("No mail program answers here: copy the text instead."));
}

} // namespace foothold
