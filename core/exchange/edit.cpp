#include "core/exchange/edit.h"

#include "core/base/text.h"
#include "core/exchange/record_edit.h"
#include "core/store/history.h"

namespace foothold {

namespace {

Status apply(EditRun& run, const ChangeSet& changes, EditOutcome& outcome) {
    for (std::size_t i = 0; i < changes.changes.size(); ++i) {
        const RecordChange& change = changes.changes[i];
        RecordEdit edit(run, change);
        if (auto done = edit.run(); !done) return done;
        for (FieldError error : edit.errors()) {
            error.change = i;
            outcome.errors.push_back(error);
        }
        if (!outcome.errors.empty()) return {}; // what follows may build on it
    }
    return run.edited.store(run.book).and_then([&] { return run.records.status(); });
}

} // namespace

Result<EditOutcome> applyChanges(Book& book, const ChangeSet& changes) {
    auto recording = Recording::begin(book, Recording::Kind::Edit, changes.what, changes.source);
    if (!recording) return tl::unexpected(recording.error());
    EditRun run{book, RecordLookup(book)};
    EditOutcome outcome;
    if (auto loaded = run.edited.load(book); !loaded) return tl::unexpected(loaded.error());
    if (auto done = apply(run, changes, outcome); !done) return tl::unexpected(done.error());
    if (!outcome.errors.empty()) return outcome;
    const auto records = (*recording)->commit();
    if (!records) return tl::unexpected(records.error());
    outcome.records = *records;
    return outcome;
}

Status applyWithin(Book& book, const std::vector<RecordChange>& changes) {
    EditRun run{book, RecordLookup(book)};
    EditOutcome outcome;
    if (auto loaded = run.edited.load(book); !loaded) return loaded;
    if (auto done = apply(run, {.what = {}, .source = {}, .changes = changes}, outcome); !done) return done;
    if (!outcome.errors.empty()) return failure(ErrorKind::Rejected, describe(outcome.errors.front()));
    return {};
}

QString describe(const FieldError& error) {
    if (error.column.isEmpty()) return error.reason;
    return error.value.isEmpty()
               ? QStringLiteral("%1 %2").arg(error.column, error.reason)
               : QStringLiteral("%1 \"%2\" %3").arg(error.column, error.value, error.reason);
}

} // namespace foothold
