#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

/// The languages of Foothold's own words (docs/languages.md). How figures and dates read is a matter of the
/// locale and chosen apart from it. What has no translation is said in English.
namespace foothold::language {

/// The codes of all, English first: "en", "de".
const QStringList& all();
/// The language of @p locale if Foothold speaks it, else English.
QString of(const QLocale& locale);

/// Has the program speak the language @p code from now on. An application object has to exist, and no thread
/// may be translating.
void speak(const QString& code);

/// The code of the language that this thread speaks.
QString spoken();

/// As long as one lives, its thread speaks the language of a locale, so that a document is written in the
/// language of its readers, whatever the window speaks. They nest.
class Within {
public:
    explicit Within(const QLocale& locale);
    ~Within();
    Q_DISABLE_COPY_MOVE(Within)

private:
    QString m_before;
};

} // namespace foothold::language
