#pragma once

#include "core/base/result.h"

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
