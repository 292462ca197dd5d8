#include "ui/shell/new_book_dialog.h"

#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace foothold {

NewBookDialog::NewBookDialog(QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_currency(new QComboBox)
    , m_error(plainLabel({}, "error")) {
    setObjectName(QStringLiteral("newBook"));
    setWindowTitle(tr("New book"));
    m_name->setObjectName(QStringLiteral("newBook.name"));
    m_name->setPlaceholderText(tr("for example: Accounts 2026"));
    m_currency->setObjectName(QStringLiteral("newBook.currency"));
    m_currency->setEditable(true);
    m_currency->addItems({QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("GBP"),
                          QStringLiteral("CHF"), QStringLiteral("SEK"), QStringLiteral("DKK"),
                          QStringLiteral("NOK"), QStringLiteral("PLN"), QStringLiteral("JPY"),
                          QStringLiteral("CAD"), QStringLiteral("AUD")});
    const QString own = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    if (!own.isEmpty()) m_currency->setCurrentText(own);
    describe(m_name, tr("Name of the book"));
    describe(m_currency, tr("Currency of the book"));
    auto* form = new QFormLayout;
    form->setSpacing(space::medium);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Currency"), m_currency);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* create = buttons->addButton(tr("Choose a place\u2026"), QDialogButtonBox::AcceptRole);
    create->setObjectName(QStringLiteral("newBook.create"));
    create->setProperty("look", QStringLiteral("primary"));
    create->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(
        plainLabel(tr("A book is one file: accounts, people, contracts and plans live in it."), "muted"));
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    m_error->hide();
    connect(buttons, &QDialogButtonBox::accepted, this, &NewBookDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString NewBookDialog::name() const {
    return m_name->text().trimmed();
}

Currency NewBookDialog::currency() const {
    return Currency::parse(m_currency->currentText().trimmed().toUpper().toStdString()).value_or(Currency());
}

void NewBookDialog::check() {
    QString error;
    if (name().isEmpty())
        error = tr("The book needs a name.");
    else if (!currency().isGiven())
        error = tr("A currency is three letters, for example EUR.");
    m_error->setText(QStringLiteral("\u25B2 ") + error);
    m_error->setVisible(!error.isEmpty());
    if (error.isEmpty()) accept();
}

} // namespace foothold
