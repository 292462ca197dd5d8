#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QStringList>

#include <vector>

/// What poppler and qpdf say about a PDF file.
namespace pdftools {

struct Output {
    int exitCode = -1;
    QString text;
};

inline Output run(const char* program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QLatin1String(program), arguments);
    if (!process.waitForFinished(60'000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

/// The pages as text in reading order.
inline QStringList pages(const QString& file) {
    QStringList list = run("pdftotext", {file, QStringLiteral("-")}).text.split(QLatin1Char('\f'));
    list.removeLast(); // a form feed ends every page
    return list;
}

/// "Title: …" of pdfinfo.
inline QString info(const QString& file, const char* key) {
    const QRegularExpression line(QStringLiteral("^%1:\\s*(.*)$").arg(QLatin1String(key)),
                                  QRegularExpression::MultilineOption);
    return line.match(run("pdfinfo", {file}).text).captured(1).trimmed();
}

/// The boxes of all words in points, whose origin is the top left corner of their page.
inline std::vector<QRectF> wordBoxes(const QString& file) {
    static const QRegularExpression word(QStringLiteral(
        "<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\""));
    std::vector<QRectF> boxes;
    const QString text = run("pdftotext", {QStringLiteral("-bbox"), file, QStringLiteral("-")}).text;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        boxes.emplace_back(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                           QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()));
    }
    return boxes;
}

/// Without white space and with compatible characters made equal: what a search compares.
inline QString comparable(const QString& text) {
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC))
        if (!c.isSpace() && c.category() != QChar::Other_Format) result += c;
    return result;
}

} // namespace pdftools
