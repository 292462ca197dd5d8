#include "core/exchange/qbr_changes.h"

namespace foothold {

std::vector<RecordChange> planChanges(const PlannedQbr& qbr, const std::function<QString()>& newKey) {
    return {{.kind = RecordChange::Kind::Create,
             .table = findTable("qbrs"),
             .key = {newKey()},
             .values = {{QStringLiteral("account_id"), qbr.accountId},
                        {QStringLiteral("planned_on"), qbr.plannedOn},
                        {QStringLiteral("state"), QStringLiteral("planned")},
                        {QStringLiteral("contact_ids"), qbr.contactIds},
                        {QStringLiteral("our_people"), qbr.ourPeople}}}};
}

std::vector<RecordChange> holdChanges(const HeldQbr& qbr, const std::function<QString()>& newKey) {
    std::vector<RecordChange> changes{{.kind = RecordChange::Kind::Change,
                                       .table = findTable("qbrs"),
                                       .key = {qbr.qbrId},
                                       .values = {{QStringLiteral("held_on"), qbr.heldOn},
                                                  {QStringLiteral("state"), QStringLiteral("held")},
                                                  {QStringLiteral("topic"), qbr.topic},
                                                  {QStringLiteral("decisions"), qbr.decisions},
                                                  {QStringLiteral("contact_ids"), qbr.contactIds},
                                                  {QStringLiteral("our_people"), qbr.ourPeople},
                                                  {QStringLiteral("snapshot"), qbr.snapshot}}},
                                      {.kind = RecordChange::Kind::Create,
                                       .table = findTable("touchpoints"),
                                       .key = {newKey()},
                                       .values = {{QStringLiteral("account_id"), qbr.accountId},
                                                  {QStringLiteral("date"), qbr.heldOn},
                                                  {QStringLiteral("kind"), QStringLiteral("qbr")},
                                                  {QStringLiteral("subject"), qbr.topic},
                                                  {QStringLiteral("contact_ids"), qbr.contactIds},
                                                  {QStringLiteral("our_people"), qbr.ourPeople},
                                                  {QStringLiteral("notes"), qbr.decisions}}}};
    if (!qbr.nextOn.isEmpty())
        for (RecordChange& next : planChanges({.accountId = qbr.accountId,
                                  .plannedOn = qbr.nextOn,
                                  .contactIds = qbr.contactIds,
                                  .ourPeople = qbr.ourPeople},
                                              newKey))
            changes.push_back(std::move(next));
    return changes;
}

} // namespace foothold
