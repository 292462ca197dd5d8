#include "core/playbook/outreach.h"

#include "core/base/text.h"
#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"
#include "core/metrics/usage.h"
#include "core/playbook/signals.h"
#include "core/playbook/value_record.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Outreach)
};

QString shownDate(Date date) {
    const std::chrono::year_month_day ymd(date);
    return QLocale().toString(QDate(int(ymd.year()), int(unsigned(ymd.month())), int(unsigned(ymd.day()))),
                              QLocale::ShortFormat);
}

/// The facts that one letter is filled with; each is looked up when the text asks for it. An empty text: the
/// book does not know it.
class Places {
public:
    Places(AccountFacts account, Date asOf, const OutreachOccasion& occasion)
        : m_account(account)
        , m_asOf(asOf)
        , m_occasion(occasion) {
        const std::string id = occasion.contactId.toStdString();
        m_contact = account.findContact(Text(id));
    }

    const Contact* contact() const { return m_contact; }

    std::optional<QString> of(const QString& place) const {
        using Find = QString (Places::*)() const;
        static const std::pair<const char*, Find> all[] = {{"account", &Places::account},
                                                           {"contact", &Places::contactName},
                                                           {"first_name", &Places::firstName},
                                                           {"csm", &Places::csm},
                                                           {"ae", &Places::ae},
                                                           {"product", &Places::product},
                                                           {"department", &Places::department},
                                                           {"usage", &Places::usage},
                                                           {"outcome", &Places::outcome},
                                                           {"outcome_value", &Places::outcomeValue},
                                                           {"renewal_on", &Places::renewal},
                                                           {"signal", &Places::signalWords},
                                                           {"actions", &Places::actions},
                                                           {"today", &Places::today}};
        for (const auto& [name, find] : all)
            if (place == QLatin1String(name)) return (this->*find)();
        return std::nullopt;
    }

private:
    QString account() const { return m_account->name; }
    QString contactName() const { return m_contact ? m_contact->name.toString() : QString(); }
    QString firstName() const { return contactName().section(QLatin1Char(' '), 0, 0); }
    QString csm() const { return m_account->csm; }
    QString ae() const { return m_account->ae; }
    QString today() const { return shownDate(m_asOf); }

    /// The product that is used most of what is contracted, else the one with the most ARR.
    int mainProduct() const {
        const auto used = productUtilisations(m_account, latestUsageMonth(m_account.book(), m_asOf));
        const auto most = std::ranges::max_element(used, {}, &ProductUtilisation::value);
        if (most != used.end()) return most->product;
        const ActiveLines lines(m_account, m_asOf);
        int best = -1;
        for (const int product : lines.ownedProducts())
            if (best < 0 || lines.arr(product) > lines.arr(best)) best = product;
        return best;
    }
    QString product() const {
        const int index = mainProduct();
        return index < 0 ? QString() : m_account.book().product(index).name.toString();
    }
    QString usage() const {
        const auto value = utilisationAt(m_account, latestUsageMonth(m_account.book(), m_asOf));
        return value ? T::tr("%1 %").arg(QLocale().toString(100 * *value, 'f', 0)) : QString();
    }
    /// The contact's, else the one that used something for the first time last.
    QString department() const {
        if (m_contact && !m_contact->department.isEmpty()) return m_contact->department;
        std::map<Text, Month> first;
        for (const Usage& row : m_account.usage())
            if (!row.department.isEmpty() && row.activeUsers > 0 && row.month.lastDay() <= m_asOf)
                first.try_emplace(row.department, row.month);
        const auto newest =
            std::ranges::max_element(first, {}, [](const auto& entry) { return entry.second; });
        return newest == first.end() ? QString() : newest->first.toString();
    }
    const Outcome* lastOutcome() const {
        const ValueRecord record = valueRecordOf(m_account, m_asOf);
        return record.achieved > 0 ? record.lines.front().outcome : nullptr;
    }
    QString outcome() const {
        const Outcome* last = lastOutcome();
        return last ? last->goal.toString().simplified() : QString();
    }
    QString outcomeValue() const {
        const Outcome* last = lastOutcome();
        if (!last || !last->valueAmount) return {};
        return QString::fromLatin1(moneyText(*last->valueAmount, m_account->currency)) + QLatin1Char(' ') +
               m_account->currency.code();
    }
    QString renewal() const {
        const auto date = renewalDate(m_account, m_asOf);
        return date ? shownDate(*date) : QString();
    }
    QString signalWords() const {
        const QByteArray id = m_occasion.signal.toUtf8();
        const Rule* rule = findRule(std::string_view(id.constData(), std::size_t(id.size())));
        return rule ? titleOf(*rule) : QString();
    }
    QString actions() const {
        QStringList lines;
        for (const ActionItem& item : m_account.actionItems())
            if (item.source == ActionSource::Qbr && !item.isDoneAt(m_asOf))
                lines +=
                    item.dueOn
                        ? T::tr("- %1 (%2)").arg(item.title.toString().simplified(), shownDate(*item.dueOn))
                        : T::tr("- %1").arg(item.title.toString().simplified());
        return lines.join(QLatin1Char('\n'));
    }

    AccountFacts m_account;
    Date m_asOf;
    OutreachOccasion m_occasion;
    const Contact* m_contact = nullptr;
};

/// One pass over the template: what is put in is not looked at again.
QString filled(const QString& text, const Places& places, QStringList& missing) {
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1Char('}'), open);
        if (close < 0) break;
        result += text.mid(at, open - at);
        const QString place = text.mid(open + 1, close - open - 1);
        const auto value = places.of(place);
        if (value && !value->isEmpty()) {
            result += *value;
        } else {
            result += QStringLiteral("[%1?]").arg(place);
            if (!missing.contains(place)) missing += place;
        }
        at = close + 1;
    }
    return result + text.mid(at);
}

} // namespace

std::vector<OutreachTemplate> standardTemplates() {
    std::vector<OutreachTemplate> list;
    const QDir folder(QStringLiteral(":/templates"));
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QString text = QString::fromUtf8(file.readAll());
        list.push_back({text.section(QLatin1Char('\n'), 0, 0), text.section(QLatin1Char('\n'), 1, 1),
                        text.section(QLatin1Char('\n'), 2).trimmed(), false});
    }
    return list;
}

std::vector<OutreachTemplate> outreachTemplates(const Facts& facts) {
    std::vector<OutreachTemplate> list;
    for (const Template& text : facts.templates())
        list.push_back({text.name, text.kind, text.text, true});
    for (OutreachTemplate& standard : standardTemplates())
        if (std::ranges::none_of(list, [&](const auto& own) { return own.name == standard.name; }))
            list.push_back(std::move(standard));
    return list;
}

OutreachDraft fillTemplate(const QString& text, AccountFacts account, Date asOf,
                           const OutreachOccasion& occasion) {
    const Places places(account, asOf, occasion);
    OutreachDraft draft;
    if (places.contact()) draft.to = places.contact()->email;
    QString body = text;
    const QString mark = QStringLiteral("Subject:");
    if (body.startsWith(mark)) {
        const QString line = body.section(QLatin1Char('\n'), 0, 0).mid(mark.size()).trimmed();
        draft.subject = filled(line, places, draft.missing).simplified();
        body = body.section(QLatin1Char('\n'), 1);
        while (body.startsWith(QLatin1Char('\n')))
            body.remove(0, 1);
    }
    draft.body = filled(body, places, draft.missing);
    return draft;
}

std::vector<std::pair<QString, QString>> outreachPlaces() {
    return {{QStringLiteral("account"), T::tr("the account's name")},
            {QStringLiteral("contact"), T::tr("to whom it is written")},
            {QStringLiteral("first_name"), T::tr("the first word of that name")},
            {QStringLiteral("csm"), T::tr("the account's CSM")},
            {QStringLiteral("ae"), T::tr("the account's AE")},
            {QStringLiteral("product"), T::tr("the product nearest to its limit")},
            {QStringLiteral("department"), T::tr("the person's department, else the newest")},
            {QStringLiteral("usage"), T::tr("utilisation of the contract")},
            {QStringLiteral("outcome"), T::tr("the latest outcome achieved")},
            {QStringLiteral("outcome_value"), T::tr("its money")},
            {QStringLiteral("renewal_on"), T::tr("the date of the renewal")},
            {QStringLiteral("signal"), T::tr("what was noticed")},
            {QStringLiteral("actions"), T::tr("open actions of reviews")},
            {QStringLiteral("today"), T::tr("the date")}};
}

} // namespace foothold
