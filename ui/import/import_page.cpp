#include "ui/import/import_page.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace foothold {

bool selectData(QComboBox* box, const QVariant& data) {
    const int index = box->findData(data);
    if (index >= 0) box->setCurrentIndex(index);
    return index >= 0;
}

void fillSheets(QComboBox* box, const ImportDraft& draft) {
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (std::size_t i = 0; i < draft.plan.sheets.size(); ++i) {
        const PlannedSheet& sheet = draft.plan.sheets[i];
        if (!sheet.leftOut && !sheet.canonical) box->addItem(sheetName(sheet.place), int(i));
    }
    if (!selectData(box, chosen)) box->setCurrentIndex(box->count() > 0 ? 0 : -1);
}

} // namespace foothold
