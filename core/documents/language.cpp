#include "core/documents/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <map>
#include <utility>

namespace foothold::language {

namespace {

/// The language of the thread, as long as a Within lives; else empty.
thread_local QString within;

/// One translator for all languages: each thread hears the one it speaks.
class Speaker : public QTranslator {
public:
    explicit Speaker(QObject* parent)
        : QTranslator(parent) {
        for (const QString& code : all())
            if (!m_catalogues[code].load(QStringLiteral(":/translations/foothold_%1.qm").arg(code)))
                m_catalogues.erase(code); // English stands in the source
    }

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override {
        const auto catalogue = m_catalogues.find(within.isEmpty() ? spoken : within);
        return catalogue == m_catalogues.end()
                   ? QString()
                   : catalogue->second.translate(context, source, disambiguation, n);
    }
    bool isEmpty() const override { return false; }

    QString spoken;

private:
    std::map<QString, QTranslator> m_catalogues;
};

Speaker* findSpeaker() {
    return static_cast<Speaker*>(
        qApp->findChild<QTranslator*>(QStringLiteral("speaker"), Qt::FindDirectChildrenOnly));
}

} // namespace

const QStringList& all() {
    static const QStringList codes{QStringLiteral("en"), QStringLiteral("de")};
    return codes;
}

QString of(const QLocale& locale) {
    const QString code = locale.name().section(QLatin1Char('_'), 0, 0);
    return all().contains(code) ? code : all().front();
}

QString spoken() {
    if (!within.isEmpty()) return within;
    const Speaker* speaker = findSpeaker();
    return speaker ? speaker->spoken : all().front();
}

void speak(const QString& code) {
    Speaker* speaker = findSpeaker();
    if (!speaker) {
        speaker = new Speaker(qApp);
        speaker->setObjectName(QStringLiteral("speaker"));
    }
    speaker->spoken = code;
    QCoreApplication::installTranslator(speaker); // once more: it tells what is there of the change
}

Within::Within(const QLocale& locale)
    : m_before(std::exchange(within, of(locale))) {}

Within::~Within() {
    within = m_before;
}

} // namespace foothold::language
