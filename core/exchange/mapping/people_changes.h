#pragma once

#include "core/exchange/edit.h"
#include "core/exchange/mapping/mapped_import.h"

namespace foothold {

/// What a file with the people of accounts says about those that the book had: who is new to an account that
/// had people, who is missing, and who has another title or department. Accounts without anybody in the file
/// are passed over: the file is not about them.
std::vector<ProposedContactEvent> proposeContactEvents(const std::vector<Directory::Person>& before,
                                                       const std::vector<Directory::Person>& inFiles);

/// Records @p events on @p date, and that people who left have left, within a change set that is being
/// recorded. People who are not in the book have no events: a row that was refused was to bring them. Their
/// events are left out and given back.
Result<std::vector<ProposedContactEvent>>
recordContactEvents(Book& book, const std::vector<ProposedContactEvent>& events, Date date);

} // namespace foothold
