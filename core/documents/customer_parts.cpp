#include "core/documents/customer_parts.h"

namespace foothold::plan {

doc::Table contractedTable(const Context& m) {
    using Kind = doc::TableColumn::Kind;
    doc::Table table;
    table.columns = {{PlanText::tr("Product"), Kind::Text},
                     {PlanText::tr("Department"), Kind::Text},
                     {PlanText::tr("Seats"), Kind::Number},
                     {PlanText::tr("Since"), Kind::Date},
                     {PlanText::tr("Until"), Kind::Date}};
    for (const ContractLine* line : m.lines.lines()) {
        const Contract& contract = m.account.contractOf(*line);
        const auto end = lineEndAt(m.account, *line, m.asOf);
        table.rows.push_back(row({m.productName(line->product), line->department.toString(),
                                  line->seats ? m.show.count(*line->seats) : QString(),
                                  m.show.date(line->startOn.value_or(contract.startOn)),
                                  end ? m.show.date(*end) : PlanText::tr("open-ended")}));
    }
    return withoutEmptyColumns(std::move(table));
}

} // namespace foothold::plan
