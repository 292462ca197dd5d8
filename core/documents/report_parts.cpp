#include "core/documents/report_parts.h"

#include "core/documents/wording.h"

namespace foothold::plan {

std::vector<doc::Block> ReportContext::leftOut(std::int64_t accounts) const {
    if (accounts == 0) return {};
    return {
        block(doc::Paragraph{.text = PlanText::tr("%1 accounts are left out, as their currency has no rate.")
                                         .arg(show.count(accounts)),
                             .tone = doc::Tone::Warn})};
}

QString readableName(std::string_view name) {
    return wording::capitalised(wording::readable(QString::fromLatin1(name.data(), qsizetype(name.size()))));
}

} // namespace foothold::plan
