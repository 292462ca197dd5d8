#include "ui/shell/form_binding.h"

#include "core/base/text.h"
#include "core/domain/labels.h"
#include "ui/shell/book_service.h"

#include <QCoreApplication>

namespace foothold {

void bindForm(RecordForm* form, const Table& table, BookService* service, std::function<QString()> nameOf) {
    QObject::connect(
        form, &RecordForm::edited, form,
        [form, &table, service, nameOf = std::move(nameOf)](const QString& key, const QString& column,
                                                            const QString& value) {
            const QString what = QCoreApplication::translate("FormBinding", "Edit %1: %2")
                                     .arg(nameOf(), columnLabel(column.toStdString()));
            service->apply({what,
                            QStringLiteral("window"),
                            {{RecordChange::Kind::Change, &table, splitKey(key), {{column, value}}}}},
                           form, [form, column](const Error& error) { form->refuse(column, error.message); });
        });
}

} // namespace foothold
