#pragma once

#include <QString>

#include <string_view>

namespace foothold {

/// What a column of a book is called on screen: "customer_since" -> "Customer since".
QString columnLabel(std::string_view column);

/// What a value of an enumeration is called on screen: "economic_buyer" -> "Economic buyer". A word that is
/// the user's own (a segment) comes back as it is.
QString enumLabel(const QString& value);

/// What a record of a table is called in the middle of a sentence: "contacts" -> "person".
QString recordLabel(std::string_view table);

} // namespace foothold
