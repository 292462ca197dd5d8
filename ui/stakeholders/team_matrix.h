#pragma once

#include "core/facts/facts.h"
#include "ui/widgets/list_model.h"

namespace foothold {

/// Who of ours knows whom: the people who are present as rows, our people as columns, and how often they met
/// in the last twelve months. Made of the touchpoints that name both.
struct TeamMatrix {
    static constexpr int firstOfOurs = 2; ///< the column of the first of our people
    QStringList headings;                 ///< "Person", "Title", then our people by name
    std::vector<ListRow> rows;            ///< the key is the contact_id
};
TeamMatrix teamMatrix(AccountFacts account, Date asOf);

} // namespace foothold
