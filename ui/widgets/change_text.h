#pragma once

#include <QString>

namespace foothold {

/// How a figure changed since an earlier day: "▲ 4 since 13 Jan"; "= since 13 Jan" below @p least, which is
/// half of what is shown of it. @p amount: the change without its sign, as it is shown.
QString changeText(double change, double least, const QString& amount, const QString& since);

} // namespace foothold
