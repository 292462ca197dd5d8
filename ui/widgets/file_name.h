#pragma once

#include "core/base/date.h"

#include <QString>

namespace foothold {

/// @p words as the name of a file of that day, without anything that a file system or a shell takes amiss:
/// "Acme GmbH account plan 2026-04-15.pdf".
QString datedFileName(const QString& words, Date asOf, const char* ending);

} // namespace foothold
