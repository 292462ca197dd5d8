#include "core/documents/report_parts.h"

namespace foothold::plan {

std::vector<doc::Block> ReportContext::leftOut(std::int64_t accounts) const {
    if (accounts == 0) return {};
    return {
        block(doc::Paragraph{.text = PlanText::tr("%1 accounts are left out, as their currency has no rate.")
                                         .arg(show.count(accounts)),
                             .tone = doc::Tone::Warn})};
}

} // namespace foothold::plan
