#include "core/base/c_environment.h"

#include <QMutex>

#include <clocale>
#include <cstdio>
#include <string>

#include <fcntl.h>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif
#ifdef Q_OS_DARWIN
#include <xlocale.h>
#endif

namespace foothold {

#ifdef Q_OS_WIN

struct PointAsDecimal::Before {
    int perThread;
    std::string locale;
};

PointAsDecimal::PointAsDecimal()
    : m_before(
          new Before{_configthreadlocale(_ENABLE_PER_THREAD_LOCALE), std::setlocale(LC_NUMERIC, nullptr)}) {
    std::setlocale(LC_NUMERIC, "C");
}

PointAsDecimal::~PointAsDecimal() {
    std::setlocale(LC_NUMERIC, m_before->locale.c_str());
    _configthreadlocale(m_before->perThread);
}

#else

struct PointAsDecimal::Before {
    locale_t plain, locale;
};

PointAsDecimal::PointAsDecimal()
    : m_before(new Before{newlocale(LC_NUMERIC_MASK, "C", locale_t{}), locale_t{}}) {
    m_before->locale = uselocale(m_before->plain);
}

PointAsDecimal::~PointAsDecimal() {
    uselocale(m_before->locale);
    freelocale(m_before->plain);
}

#endif

namespace {

constexpr int standardError = 2;
QMutex one;

#ifdef Q_OS_WIN
constexpr const char* nowhere = "NUL";
int copyOf(int descriptor) {
    return _dup(descriptor);
}
void replace(int descriptor, int by) {
    _dup2(by, descriptor);
    _close(by);
}
int openNowhere() {
    return _open(nowhere, _O_WRONLY);
}
#else
int copyOf(int descriptor) {
    return ::fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
}
void replace(int descriptor, int by) {
    ::dup2(by, descriptor);
    ::close(by);
}
int openNowhere() {
    return ::open("/dev/null", O_WRONLY | O_CLOEXEC);
}
#endif

} // namespace

QuietErrors::QuietErrors() {
    one.lock();
    std::fflush(stderr);
    m_before = copyOf(standardError);
    if (const int null = m_before < 0 ? -1 : openNowhere(); null >= 0) replace(standardError, null);
}

QuietErrors::~QuietErrors() {
    std::fflush(stderr);
    if (m_before >= 0) replace(standardError, m_before);
    one.unlock();
}

} // namespace foothold
