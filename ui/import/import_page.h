#pragma once

#include "ui/import/import_session.h"

#include <QWidget>

class QComboBox;

namespace foothold {

/// One step of the wizard.
class ImportPage : public QWidget {
    Q_OBJECT

public:
    explicit ImportPage(ImportSession* session)
        : m_session(session) {}

    /// The page comes into view.
    virtual void enter() {}
    /// Why one cannot go on from here, in one sentence; empty: one can.
    virtual QString obstacle() const { return {}; }

Q_SIGNALS:
    /// obstacle() may be another one.
    void obstacleChanged();
    /// The user is sent to the files, or to the columns of a sheet.
    void filesRequested();
    void columnsRequested(int sheet);

protected:
    ImportSession* m_session;
};

/// Selects the entry with this data; true if there is one.
bool selectData(QComboBox* box, const QVariant& data);
/// Fills @p box with the names of the files; the chosen one stays.
void fillSheets(QComboBox* box, const ImportDraft& draft);

} // namespace foothold
