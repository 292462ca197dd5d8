#include "ui/widgets/change_text.h"

#include <QCoreApplication>

#include <cmath>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

} // namespace

QString changeText(double change, double least, const QString& amount, const QString& since) {
    if (std::abs(change) < least) return T::tr("= since %1").arg(since);
    return T::tr("%1 %2 since %3")
        .arg(change > 0 ? QStringLiteral("\u25B2") : QStringLiteral("\u25BC"), amount, since);
}

} // namespace foothold
