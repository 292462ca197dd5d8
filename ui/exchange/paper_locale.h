#pragma once

#include "core/facts/facts.h"

#include <QLocale>

namespace foothold {

/// The locale of a document that the window prints: the book's, else that of the window.
QLocale paperLocale(const Facts& facts);

} // namespace foothold
