#include "core/exchange/mapping/charge_period.h"

#include "core/exchange/mapping/words.h"

#include <QStringList>

#include <map>

namespace foothold {

std::optional<double> monthsOfPeriod(const QString& word) {
    static const std::map<QString, double> known = [] {
        const std::pair<double, const char*> rows[] = {
            {1,
             "month monthly months monatlich monat mensuel mensuelle mensual mensal mois mes 1month permonth "
             "monthtomonth mensile mensili mese maandelijks maand permaand monthlyplan monthlybilling"},
            {3,
             "quarter quarterly vierteljahrlich quartal quartalsweise trimestriel trimestre trimestral "
             "3months "
             "everythreemonths trimestrale kwartaal perkwartaal driemaandelijks quarterlybilling proquartal"},
            {6, "halfyear halfyearly semiannual semiannually biannual halbjahrlich halbjahr semestriel "
                "semestral "
                "semestre 6months semestrale halfjaarlijks halfjaar prohalbjahr"},
            {12,
             "year yearly annual annually jahrlich jahr annuel annuelle anual an ano 12months 1year peryear "
             "annuale annuo anno jaarlijks jaar perjaar pa perannum annualbilling yearlyplan projahr"},
            {24, "biennial 2years 24months zweijahrlich"},
            {36, "3years 36months triennial"},
            {0, "once onetime onetimefee nobillingperiod einmalig unique unavez nonrecurring"}};
        std::map<QString, double> map;
        for (const auto& [months, words] : rows)
            for (const QString& name : QString::fromLatin1(words).split(QLatin1Char(' ')))
                map[name] = months;
        map[QStringLiteral("week")] = map[QStringLiteral("weekly")] = map[QStringLiteral("wochentlich")] =
            12.0 / 52;
        return map;
    }();
    const QString key = headingKey(word);
    if (const auto found = known.find(key); found != known.end()) return found->second;
    bool isNumber = false;
    const double months = key.toDouble(&isNumber);
    return isNumber && months > 0 && months <= 240 ? std::optional(months) : std::nullopt;
}

double monthsOfName(const QString& per) {
    if (per == QLatin1String("month")) return 1;
    if (per == QLatin1String("quarter")) return 3;
    return per == QLatin1String("half_year") ? 6 : 12;
}

} // namespace foothold
