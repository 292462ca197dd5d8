#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/facts/facts.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace foothold {

/// What the window knows about the open book beside its facts.
struct BookState {
    QString path;
    bool writable = false; ///< false: on a read-only medium, or found damaged
    bool checked = false;  ///< the check that runs after opening is through
    QString damage;        ///< what the check found, in a sentence; empty if the book is sound
    QString undoName;      ///< "Edit Acme-7: segment"; empty: nothing to undo
    QString redoName;
    QDateTime lastBackup;  ///< of the automatic backups; invalid: none yet
    QString backupTrouble; ///< why the automatic backup failed; empty if it did not
    qint64 revision = 0;
};

/// The facts of one revision of the book. Shared and never changed.
using FactsPtr = std::shared_ptr<const Facts>;

} // namespace foothold
