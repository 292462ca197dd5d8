#pragma once

#include <QtGlobal>

#include <memory>

/// What C libraries take from the process around them, changed for as long as an object lives.
namespace foothold {

/// Numbers that the thread prints have a point, whatever the locale of the user.
class PointAsDecimal {
public:
    PointAsDecimal();
    ~PointAsDecimal();
    Q_DISABLE_COPY_MOVE(PointAsDecimal)

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

/// Nothing is printed to standard error, by no thread: for a library that prints the errors that it also
/// returns. One lives at a time; others wait.
class QuietErrors {
public:
    QuietErrors();
    ~QuietErrors();
    Q_DISABLE_COPY_MOVE(QuietErrors)

private:
    int m_before = -1; ///< where standard error went; -1: it is closed
};

} // namespace foothold
