#pragma once

#include "core/base/result.h"
#include "core/domain/tables.h"
#include "core/exchange/mapping/value_forms.h"
#include "core/exchange/sheets/source_sheet.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace foothold {

/// Where the value of one column of a table comes from, and what is made of it (docs/importing.md, Mappings).
/// Headings are alternatives in a template, of which the file has some; in a mapping of one file there is
/// one.
struct ValueRule {
    QStringList from{};              ///< headings: the value is the text of the first that the file has
    std::vector<QStringList> join{}; ///< headings of parts that are joined by `with`
    QString with = QStringLiteral(" ");
    QString take{}; ///< "first" or "rest" of words; "before X" or "after X": the part up to, or behind, the
                    ///< text X
    QString constant{};                  ///< where there is no source, or its cell is empty
    std::map<QString, QString> values{}; ///< heading key of a word of the file -> canonical text
    QString otherwise{};                 ///< what other words become; "*" leaves them as they are
    QString find{}; ///< "account", "contact", "contacts", "team" or "product": a reference
    std::map<QString, QStringList> by{}; ///< id, name, email, domain, contact -> headings that say whom
    /// A key that no column gives is made of the first of these lists of columns whose values are all there.
    std::vector<QStringList> made{};
    QString per{};          ///< "month", "quarter", "half_year" or "year": what an amount is charged for
    QStringList period{};   ///< headings of a column that says it row by row
    QStringList periods{};  ///< headings of a column with how many such periods; without it, one
    QStringList term{};     ///< headings of a column with the months that an amount covers
    QStringList quantity{}; ///< headings of a column that the amount is multiplied by
    QString end{};          ///< "exclusive" (the day after the last), "inclusive", "auto": see settleEnds
    QString whenColumn{};   ///< the value is there only if this column of the table…
    QStringList whenIn{};   ///< …has one of these values
    /// For new records, where the file says nothing: "today", "renewal" (a year, or whole years, before the
    /// contract's renewal, and not after today), "product" (the book's only one).
    QString assume{};

    /// The headings that it is read from, and those that say what is done with it: period, periods, term
    /// and quantity.
    QStringList headings() const;

    friend bool operator==(const ValueRule&, const ValueRule&) = default;
};

/// One kind of record that the rows of a file give.
struct MappingTarget {
    QString table{};
    /// Column -> rules: the value is that of the first that gives one. A name that begins with "_" is no
    /// column of the table: its value is only for keys to be made of.
    std::map<QString, std::vector<ValueRule>> columns{};
    bool must = false;     ///< a file that cannot give these records is in doubt
    bool distinct = false; ///< rows that give the same record again are passed over
    QString derived{};     ///< "account", "product": only records that neither the book nor a file has
    QString spread{};      ///< "contacts": one record for each account of the people found
    QString monthsInto{};  ///< the headings that are months go into this column…
    QString valuesInto{};  ///< …and the cells below them into this one: a record a month
    /// Columns for what such words name: cells below months that stand beside such words ("Jan 2026 Logins").
    std::map<QString, QStringList> measures{};
    QStringList measureFrom{}; ///< headings of a column that says by these words what a row's value is
    /// "sum", "max" or "mean" by column: what a month has of rows that are days.
    std::map<QString, QString> fold{};
    struct Skip {
        QStringList from{}; ///< rows whose value here…
        QStringList in{};   ///< …is one of these (heading keys) are passed over
        friend bool operator==(const Skip&, const Skip&) = default;
    };
    std::vector<Skip> skip{};
    /// Accounts that have contracts otherwise, in the book or by another file, get none of this target: a
    /// list of accounts that names their ARR would count it twice.
    bool unlessContracts = false;
    QStringList given{}; ///< only rows that have a value for one of these columns give a record

    friend bool operator==(const MappingTarget&, const MappingTarget&) = default;
};

/// How the files of one kind of export are read: as a template for any of them, or settled for one.
struct Mapping {
    QString name{};   ///< "Salesforce opportunities"
    QString kind{};   ///< "opportunities": what the rows are
    QString system{}; ///< "Salesforce"; empty: any
    // How a template recognises its files:
    std::vector<QStringList> needs{}; ///< of each list, the file has one heading
    QStringList marks{};              ///< headings that speak for it
    QStringList ownMarks{};           ///< of a system's template: three of them have to be there
    QStringList excluded{};    ///< headings that speak against it: a file with one of them is something else
    QStringList files{};       ///< parts of file names that speak for it
    bool monthColumns = false; ///< at least two headings are months
    std::vector<MappingTarget> targets{};
    // What was settled for a file:
    QStringList signature{}; ///< its headings, by which the next file of the same export is recognised
    std::optional<TextForm> text{};
    std::int64_t headingLine = 0;          ///< 0: to be found
    std::map<QString, ColumnForm> forms{}; ///< by heading
    /// Heading of amounts -> what is done with those in another currency than the account's: "convert" by the
    /// book's rates, or "same" (they are in the account's); else their rows are rejected.
    std::map<QString, QString> currencies{};
    std::map<QString, QString> accounts{}; ///< name or id in the file -> account_id; "new": is a new account

    bool isEmpty() const { return targets.empty(); }
    /// The headings that it reads.
    QStringList headings() const;
};

/// The rule that takes @p column of @p table from one of these headings, as the short form of a definition
/// means it: a reference to an account is looked up by key or name.
ValueRule plainRule(const Table& table, const QString& column, const QStringList& from);

/// Reads a definition (docs/importing.md, Mappings). ErrorKind::Rejected: it is none, and why.
Result<Mapping> mappingFromJson(const QString& name, const QByteArray& definition);
/// The definition that reads as @p mapping.
QByteArray mappingToJson(const Mapping& mapping);

} // namespace foothold
