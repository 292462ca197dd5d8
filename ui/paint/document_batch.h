#pragma once

#include "core/base/result.h"
#include "ui/paint/document_pages.h"

#include <atomic>
#include <functional>
#include <memory>

namespace foothold {

/// Many documents to be written as PDF, one file each.
struct DocumentBatch {
    int count = 0;
    /// Composes the document of that number. Called from several threads at once.
    std::function<Result<doc::Document>(int number)> compose;
    std::function<QString(int number)> path;
    Paper paper = Paper::A4;
};

/// Files of any kind to be written, by as many threads as there are cores.
struct FileBatch {
    int count = 0;
    /// Writes the file of that number, whole or not at all. Called from several threads at once, each of
    /// which has its own store of fonts. Error Rejected: nothing may or can be written of this one.
    std::function<Status(int number, const std::shared_ptr<FontStore>& store)> write;
};

/// How far a batch has come, or came.
struct BatchProgress {
    int written = 0;
    int refused = 0;    ///< customer's editions that would tell what they must not, or nothing to be drawn
    Status failed = {}; ///< why it stopped before the end
};

/// Writes the batch on all cores, each file whole or not at all; memory does not grow with their number.
/// @p tell, if given, hears of every document that is done, one call at a time, with the reason if it was
/// refused; @p stop ends it early when it becomes true. Anything but a refusal ends it, too.
BatchProgress writeBatch(const DocumentBatch& batch,
                         const std::function<void(int done, int number, const QString& refusal)>& tell = {},
                         const std::atomic_bool* stop = nullptr);
BatchProgress writeBatch(const FileBatch& batch,
                         const std::function<void(int done, int number, const QString& refusal)>& tell = {},
                         const std::atomic_bool* stop = nullptr);

} // namespace foothold
