#pragma once

#include "core/base/result.h"

#include <QDir>
#include <QTest>

/// Fails the test with the error's own sentence. The expression is evaluated once.
#define VERIFY_RESULT(expression)                                                                            \
    do {                                                                                                     \
        const auto& verified = (expression);                                                                 \
        QVERIFY2(verified.has_value(), verified ? "" : qPrintable(verified.error().message));                \
    } while (false)

/// Fails the test unless the expression, evaluated once, is an error of that kind.
#define VERIFY_ERROR(expression, errorKind)                                                                  \
    do {                                                                                                     \
        const auto& verified = (expression);                                                                 \
        QVERIFY2(!verified.has_value(), "succeeded where an error was expected");                            \
        QVERIFY2(verified.error().kind == (errorKind), qPrintable(verified.error().message));                \
    } while (false)

/// The path of something in the folder of shared test data, which stands beside the source folder or where
/// FOOTHOLD_SHARED says. Empty where it is absent: the test then says so and has nothing to compare.
inline QString sharedData(const char* path) {
    const QString beside = QStringLiteral(FOOTHOLD_SOURCE_DIR "/../shared");
    const QDir folder(qEnvironmentVariable("FOOTHOLD_SHARED", beside));
    if (folder.exists(QString::fromUtf8(path))) return folder.filePath(QString::fromUtf8(path));
    qInfo("%s is absent from %s: nothing is compared", path, qPrintable(folder.path()));
    return {};
}
