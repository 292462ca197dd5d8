#include "ui/exchange/file_name.h"

#include "ui/widgets/file_name.h"

namespace foothold {

QString pdfName(const QString& words, Date asOf) {
    return datedFileName(words, asOf, "pdf");
}

} // namespace foothold
