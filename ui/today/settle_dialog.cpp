#include "ui/today/settle_dialog.h"

#include "core/base/qdate.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace foothold {

namespace {

struct Words {
    QString title, note, accept;
};

Words wordsOf(SettleDialog::Kind kind) {
    switch (kind) {
    case SettleDialog::Kind::Done:
        return {SettleDialog::tr("Done"), SettleDialog::tr("What came of it"), SettleDialog::tr("Done")};
    case SettleDialog::Kind::Snooze:
        return {SettleDialog::tr("Put off"), SettleDialog::tr("Why"), SettleDialog::tr("Put off")};
    case SettleDialog::Kind::Dismiss:
        return {SettleDialog::tr("Dismiss"), SettleDialog::tr("Reason"), SettleDialog::tr("Dismiss")};
    case SettleDialog::Kind::Action:
        break;
    }
    return {SettleDialog::tr("New action"), SettleDialog::tr("What to do"), SettleDialog::tr("Add action")};
}

} // namespace

SettleDialog::SettleDialog(Kind kind, const QString& what, Date day, QWidget* parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_note(new QLineEdit) {
    const Words words = wordsOf(kind);
    setObjectName(QStringLiteral("settle"));
    setWindowTitle(words.title);
    m_note->setObjectName(QStringLiteral("settle.note"));
    describe(m_note, words.note);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::medium);
    if (kind == Kind::Snooze) {
        m_until = new QDateEdit(toQDate(day));
        m_until->setObjectName(QStringLiteral("settle.until"));
        m_until->setCalendarPopup(true);
        describe(m_until, tr("Until"));
        form->addRow(tr("&Until"), m_until);
    }
    form->addRow(words.note, m_note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(words.accept, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("settle.accept"));
    m_accept->setProperty("look", QStringLiteral("primary"));
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_note, &QLineEdit::textChanged, this, &SettleDialog::check);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::large);
    auto* title = plainLabel(what, "strong");
    title->setWordWrap(true);
    layout->addWidget(title);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(440);
    check();
    (m_until ? static_cast<QWidget*>(m_until) : m_note)->setFocus();
}

/// A dismissal without a reason, or an action without words, would tell nobody anything.
void SettleDialog::check() {
    const bool needed = m_kind == Kind::Dismiss || m_kind == Kind::Action;
    m_accept->setEnabled(!needed || !m_note->text().trimmed().isEmpty());
}

QString SettleDialog::note() const {
    return m_note->text().trimmed();
}

Date SettleDialog::until() const {
    const QDate date = m_until ? m_until->date() : QDate();
    return date.isValid() ? fromQDate(date) : Date();
}

} // namespace foothold
