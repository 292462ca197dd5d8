#include "ui/exchange/paper_locale.h"

#include "core/documents/document_options.h"

namespace foothold {

QLocale paperLocale(const Facts& facts) {
    const bool given = !facts.settings().locale.isEmpty() || QLocale().language() == QLocale::C;
    return given ? documentLocale(facts, {}).value_or(QLocale()) : QLocale();
}

} // namespace foothold
