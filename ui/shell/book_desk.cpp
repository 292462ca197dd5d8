#include "ui/shell/book_desk.h"

#include "core/domain/labels.h"
#include "core/sample/sample_book.h"
#include "core/store/backup.h"
#include "core/store/facts_reader.h"
#include "core/store/history.h"

#include <QFileInfo>
#include <QThreadPool>

#include <utility>

namespace foothold {

namespace {

/// The facts of a large book take a while to be given back: that is done by a thread of the pool, whoever
/// lets go of them last.
FactsPtr freedInBackground(FactsPtr facts) {
    const Facts* shown = facts.get();
    return {shown, [kept = std::move(facts)](const Facts*) mutable {
                QThreadPool* pool = QThreadPool::globalInstance(); // none while the program ends
                if (pool) pool->start([last = std::move(kept)]() mutable { last.reset(); });
            }};
}

/// How many steps back the names of undo and redo are looked for; the store keeps at least 200.
constexpr int historyDepth = 300;

} // namespace

Result<OpenedBook> BookDesk::open(const QString& path) {
    m_book.reset();
    m_checked = false;
    m_damage.clear();
    m_backupTrouble.clear();
    auto book = Book::open(path, Book::Access::ReadWrite, m_options);
    if (!book && book.error().kind == ErrorKind::ReadOnly)
        book = Book::open(path, Book::Access::ReadOnly, m_options);
    if (!book) return tl::unexpected(book.error());
    m_book = std::move(*book);
    return current();
}

Result<OpenedBook> BookDesk::create(const QString& path, const QString& name, Currency currency) {
    m_book.reset();
    if (auto book = Book::create(path, name, currency, m_options); !book) return tl::unexpected(book.error());
    return open(path);
}

Result<OpenedBook> BookDesk::createSample(const QString& path) {
    m_book.reset();
    SampleOptions options;
    options.asOf = m_options.clock.today();
    if (const Status made = makeSampleBook(path, options); !made) return tl::unexpected(made.error());
    return open(path);
}

Result<OpenedBook> BookDesk::current() {
    auto facts = readFacts(*m_book);
    if (!facts) return tl::unexpected(facts.error());
    return OpenedBook{state(), freedInBackground(std::move(*facts))};
}

BookState BookDesk::state() const {
    BookState state;
    state.path = m_book->path();
    state.checked = m_checked;
    state.damage = m_damage;
    state.writable = m_book->access() == Book::Access::ReadWrite && m_damage.isEmpty();
    state.backupTrouble = m_backupTrouble;
    state.revision = m_book->revision();
    if (const auto changes = history(*m_book, historyDepth)) {
        for (const Change& change : *changes) { // the latest first
            if (change.redoable) state.redoName = change.what;
            if (change.undone) continue;
            state.undoName = change.what;
            break;
        }
    }
    const QStringList backups = backupsOf(m_book->path());
    if (!backups.isEmpty()) state.lastBackup = QFileInfo(backups.first()).lastModified();
    return state;
}

BookState BookDesk::checkAndBackUp() {
    if (const Status sound = m_book->ensureSound(); !sound) m_damage = sound.error().message;
    m_checked = true;
    if (m_damage.isEmpty() && m_book->access() == Book::Access::ReadWrite)
        if (const auto made = backupDaily(*m_book); !made) m_backupTrouble = made.error().message;
    return state();
}

Result<OpenedBook> BookDesk::apply(const ChangeSet& changes) {
    const auto outcome = applyChanges(*m_book, changes);
    if (!outcome) return tl::unexpected(outcome.error());
    if (outcome->errors.empty()) return current();
    const FieldError& first = outcome->errors.front();
    const QString reason = first.column.isEmpty()
                               ? first.reason
                               : columnLabel(first.column.toStdString()) + QLatin1Char(' ') + first.reason;
    return failure(ErrorKind::Rejected, reason + QLatin1Char('.'));
}

Result<OpenedBook> BookDesk::undo() {
    if (const auto change = foothold::undo(*m_book); !change) return tl::unexpected(change.error());
    return current();
}

Result<OpenedBook> BookDesk::redo() {
    if (const auto change = foothold::redo(*m_book); !change) return tl::unexpected(change.error());
    return current();
}

} // namespace foothold
