#include "ui/shell/language_setting.h"

#include "core/documents/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace foothold {

namespace {

const QString settingKey = QStringLiteral("window/language");

/// The first of the languages that the user reads which Foothold speaks.
QString systemLanguage() {
    for (const QString& name : QLocale::system().uiLanguages())
        if (const QString code = name.section(QLatin1Char('-'), 0, 0); language::all().contains(code))
            return code;
    return language::all().front();
}

} // namespace

QString languageSetting() {
    const QString code = QSettings().value(settingKey).toString();
    return language::all().contains(code) ? code : QString();
}

void setLanguageSetting(const QString& code) {
    QSettings().setValue(settingKey, code);
}

void applyLanguageSetting() {
    const QString chosen = languageSetting();
    const QString code = chosen.isEmpty() ? systemLanguage() : chosen;
    const QLocale spoken(code);
    if (!chosen.isEmpty() && QLocale::system().language() != spoken.language())
        QLocale::setDefault(QLocale(spoken.language(), QLocale::system().territory()));
    auto* ofQt = new QTranslator(qApp);
    if (ofQt->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    language::speak(code);
}

} // namespace foothold
