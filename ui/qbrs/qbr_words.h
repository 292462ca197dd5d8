#pragma once

#include "core/playbook/qbrs.h"
#include "ui/widgets/list_model.h"

#include <QString>

namespace foothold {

/// "▲ overdue", "planned", "prepared", "held", "followed up".
Cell qbrStateCell(const QbrStanding& standing);
/// What a lack is called in a list: "attendees", "usage".
QString lackLabel(QbrLack lack);
/// "attendees, topic"; "–" if nothing lacks.
QString lacksText(const std::vector<QbrLack>& lacks);
/// Names of people, joined by commas.
QString namesOf(AccountFacts account, const std::vector<int>& contacts);

} // namespace foothold
