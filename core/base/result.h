#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace foothold {

/// What kind of failure an Error is; the command line derives its exit code from it.
enum class ErrorKind {
    Usage,     ///< the caller asked for something that makes no sense
    Rejected,  ///< the request is understood, but a rule forbids it
    NoFile,    ///< there is no file of that name
    NotFound,  ///< the table or record does not exist
    Exists,    ///< a file is in the way and is not overwritten
    NotABook,  ///< the file is something else than a Foothold book
    Newer,     ///< the book was written by a newer version of Foothold
    Locked,    ///< another program holds the book
    ReadOnly,  ///< the medium or the file does not allow writing
    Damaged,   ///< the book failed a check; nothing is written to it
    Io,        ///< reading or writing failed, for example on a full disk
    Cancelled, ///< the user stopped it; nothing was changed
};

/// One failure in one clear sentence: what, where, what to do. The text is for people and is never parsed.
struct Error {
    ErrorKind kind = ErrorKind::Io;
    QString message;

    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

inline tl::unexpected<Error> failure(ErrorKind kind, QString message) {
    return tl::unexpected(Error{kind, std::move(message)});
}

} // namespace foothold
