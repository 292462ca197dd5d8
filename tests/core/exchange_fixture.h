#pragma once

#include "core/exchange/check.h"
#include "core/exchange/edit.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/store/history.h"
#include "tests/support.h"

#include <QTemporaryDir>

#include <map>

/// A book, and folders of CSV files to import into it.
class ExchangeFixture {
public:
    using Files = std::map<QString, QByteArray>;

    ExchangeFixture()
        : book(
              std::move(*foothold::Book::create(path(QStringLiteral("book.foothold")), QStringLiteral("Book"),
                                                *foothold::Currency::parse("EUR")))) {}

    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// A new folder with these files.
    QString folder(const Files& files) {
        const QString name = path(QStringLiteral("in%1").arg(++m_folders));
        QDir().mkpath(name);
        for (const auto& [file, text] : files)
            write(name + QLatin1Char('/') + file, text);
        return name;
    }

    static void write(const QString& path, const QByteArray& text) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("cannot write");
    }

    foothold::Result<foothold::ImportReport> import(const Files& files,
                                                    const foothold::ImportOptions& options = {}) {
        return foothold::importFiles(*book, {folder(files)}, options);
    }

    /// "file:line column" of every rejected row.
    static QStringList places(const foothold::ImportReport& report) {
        QStringList places;
        for (const auto& reject : report.rejects)
            places += QStringLiteral("%1:%2 %3").arg(reject.file).arg(reject.line).arg(reject.column);
        return places;
    }

    /// "new/changed/unchanged/rejected" of a file.
    static QString counts(const foothold::ImportReport& report, const QString& name) {
        for (const auto& file : report.files)
            if (file.file == name)
                return QStringLiteral("%1/%2/%3/%4")
                    .arg(file.added)
                    .arg(file.changed)
                    .arg(file.unchanged)
                    .arg(file.rejected);
        return {};
    }

    /// Every file of the book's canonical folder.
    Files contents() {
        const QString name = path(QStringLiteral("out%1").arg(++m_folders));
        const auto exported = foothold::exportFolder(*book, name);
        if (!exported) qFatal("%s", qPrintable(exported.error().message));
        Files files;
        for (const QString& file : QDir(name).entryList(QDir::Files))
            files[file] = bytes(name + QLatin1Char('/') + file);
        return files;
    }

    /// The rows of a table, without the heading.
    QByteArray rows(const char* table) {
        const QByteArray text = contents()[QString::fromLatin1(table) + QLatin1String(".csv")];
        return text.mid(text.indexOf('\n') + 1);
    }

    static QByteArray bytes(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList problems() { return foothold::checkBook(*book).problems; }

    /// Applies one change; the errors joined, empty if it was made.
    QString change(foothold::RecordChange::Kind kind, const char* table, const QStringList& key,
                   const std::map<QString, QString>& values = {}) {
        const auto outcome = foothold::applyChanges(
            *book,
            {.what = QStringLiteral("Edit"),
             .source = QStringLiteral("test"),
             .changes = {{.kind = kind, .table = foothold::findTable(table), .key = key, .values = values}}});
        if (!outcome) return QStringLiteral("failed: ") + outcome.error().message;
        QStringList errors;
        for (const auto& error : outcome->errors)
            errors += foothold::describe(error);
        return errors.join(QLatin1String("; "));
    }
    QString set(const char* table, const QStringList& key, const std::map<QString, QString>& values = {}) {
        return change(foothold::RecordChange::Kind::Set, table, key, values);
    }

private:
    QTemporaryDir m_folder;
    int m_folders = 0;

public:
    std::unique_ptr<foothold::Book> book;
};

inline QString csv(const char* table) {
    return QString::fromLatin1(table) + QLatin1String(".csv");
}

/// A small book in which everything refers to something.
inline ExchangeFixture::Files goodFiles() {
    return {
        {csv("products"), "product_id,name,list_price\nP,Product,480\nQ,Other,\n"},
        {csv("accounts"),
         "account_id,name,parent_account_id,segment,currency\nA,Alpha,,smb,EUR\nB,Beta,A,,JPY\n"},
        {csv("contacts"), "contact_id,account_id,name,reports_to\nC1,A,Ann,\nC2,A,Bob,C1\nD1,B,Dee,\n"},
        {csv("contracts"), "contract_id,account_id,start_on,end_on,renewed_from\nK1,A,2025-01-01,2025-12-31,"
                           "\nK2,A,2026-01-01,,K1\n"},
        {csv("contract_lines"), "line_id,contract_id,product_id,arr,start_on,end_on\nL1,K1,P,1200.50,,\n"},
        {csv("usage"), "account_id,month,product_id,department,active_users\nA,2026-01,P,,7\n"},
        {csv("touchpoints"), "touchpoint_id,account_id,date,kind,contact_ids\nT1,A,2026-01-05,call,C1;C2\n"},
        {csv("nps"), "response_id,account_id,contact_id,date,score\nN1,A,C1,2026-02-01,9\n"}};
}
