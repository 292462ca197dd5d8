#include "ui/account/change_dialog.h"

#include "core/base/text.h"
#include "core/domain/labels.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace foothold {

ChangeDialog::ChangeDialog(AccountPorts ports, const char* name, const QString& title, const QString& save,
                           QWidget* parent)
    : QDialog(parent)
    , m_ports(ports)
    , m_content(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_error(plainLabel({}, "error"))
    , m_save(new QPushButton(save)) {
    setObjectName(QLatin1String(name));
    setWindowTitle(title);
    setMinimumWidth(440);
    m_error->setObjectName(objectName() + QLatin1String(".error"));
    m_error->setWordWrap(true);
    m_save->setObjectName(objectName() + QLatin1String(".save"));
    m_save->setProperty("look", QStringLiteral("primary"));
    m_content->setSpacing(space::medium);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addLayout(m_foot);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addLayout(m_content, 1);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { this->save(); });
}

void ChangeDialog::open() {
    setAttribute(Qt::WA_DeleteOnClose);
    QDialog::open();
}

void ChangeDialog::addNote(const QString& text) {
    auto* note = plainLabel(text, "muted");
    note->setWordWrap(true);
    m_content->addWidget(note);
}

QFormLayout* ChangeDialog::addForm() {
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    m_content->addLayout(form);
    return form;
}

FieldEditor* ChangeDialog::addField(QFormLayout* form, const Table& table, std::string_view column,
                                    FieldContext context, const QString& label) {
    const Column& of = table.columns[std::size_t(table.indexOf(column))];
    auto* field = new FieldEditor(of, std::move(context));
    form->addRow(label.isEmpty() ? columnLabel(column) : label, field);
    return field;
}

std::optional<std::map<QString, QString>> ChangeDialog::read(const std::vector<FieldEditor*>& fields) {
    std::map<QString, QString> values;
    for (FieldEditor* field : fields) {
        bool taken = field->commit();
        if (taken && field->column().required && field->value().isEmpty()) {
            field->setError(tr("is needed"));
            taken = false;
        }
        if (!taken) {
            field->setFocus();
            return std::nullopt;
        }
        values[fromUtf8(field->column().name)] = field->value();
    }
    return values;
}

void ChangeDialog::refuse(const QString& reason) {
    m_error->setText(reason);
    m_save->setEnabled(true);
}

void ChangeDialog::apply(const QString& what, std::vector<RecordChange> changes) {
    m_error->clear();
    m_save->setEnabled(false);
    m_ports.service->apply(
        {what, QStringLiteral("window"), std::move(changes)}, this,
        [this](const Error& error) { refuse(error.message); }, [this] { accept(); });
}

} // namespace foothold
