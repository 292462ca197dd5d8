#include "ui/qbrs/qbr_words.h"

#include "core/domain/labels.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Qbrs)
};

} // namespace

Cell qbrStateCell(const QbrStanding& standing) {
    if (standing.overdue) return orderedCell(T::tr("\u25B2 overdue"), -1, Ink::Bad);
    const Ink ink = standing.isHeld()                      ? Ink::Muted
                    : standing.state == QbrState::Prepared ? Ink::Good
                                                           : Ink::Text;
    return orderedCell(enumLabel(nameString(standing.state)), int(standing.state), ink);
}

QString lackLabel(QbrLack lack) {
    switch (lack) {
    case QbrLack::Attendees:
        return T::tr("attendees");
    case QbrLack::OurPeople:
        return T::tr("our people");
    case QbrLack::Topic:
        return T::tr("topic");
    case QbrLack::Goals:
        return T::tr("success goals");
    case QbrLack::Usage:
        return T::tr("usage");
    case QbrLack::Contact:
        return T::tr("last contact");
    case QbrLack::Nps:
        return T::tr("survey");
    }
    return {};
}

QString lacksText(const std::vector<QbrLack>& lacks) {
    QStringList words;
    for (const QbrLack lack : lacks)
        words += lackLabel(lack);
    return words.isEmpty() ? QStringLiteral("\u2013") : words.join(QLatin1String(", "));
}

QString namesOf(AccountFacts account, const std::vector<int>& contacts) {
    QStringList names;
    for (const int contact : contacts)
        names += account.contacts()[std::size_t(contact)].name.toString();
    return names.join(QLatin1String(", "));
}

} // namespace foothold
