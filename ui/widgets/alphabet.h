#pragma once

#include <QCollator>

namespace foothold {

/// How words are put in order on screen: by the locale, regardless of case, "A2" before "A10".
inline QCollator alphabet() {
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

} // namespace foothold
