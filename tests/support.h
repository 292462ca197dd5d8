#pragma once

#include "core/base/result.h"

#include <QTest>

/// Fails the test with the error's own sentence.
#define VERIFY_RESULT(result) QVERIFY2((result).has_value(), (result) ? "" : qPrintable((result).error().message))

/// Fails the test unless the result is an error of that kind.
#define VERIFY_ERROR(result, errorKind)                                                                                \
    do {                                                                                                               \
        QVERIFY2(!(result).has_value(), "succeeded where an error was expected");                                      \
        QVERIFY2((result).error().kind == (errorKind), qPrintable((result).error().message));                          \
    } while (false)
