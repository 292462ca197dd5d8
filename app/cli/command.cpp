#include "app/cli/command.h"

#include "core/base/text.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace foothold::cli {

namespace {

const std::vector<Verb>& verbs() {
    static const std::vector<Verb> all = [] {
        std::vector<Verb> list;
        for (auto group : {bookVerbs(), exchangeVerbs(), changeVerbs(), figureVerbs(), retentionVerbs(),
                           churnVerbs(), pipelineVerbs(), practiceVerbs(), calibrationVerbs(), signalVerbs(),
                           actionVerbs(), ownershipVerbs(), renewalVerbs(), sheetVerbs(), programmeVerbs(),
                           sprintVerbs(), profileVerbs(), documentVerbs()})
            list.insert(list.end(), group.begin(), group.end());
        return list;
    }();
    return all;
}

QString latin(const char* text) {
    return QString::fromUtf8(text);
}

QString usageOf(const Verb& verb) {
    QString text = QStringLiteral("Usage: foothold-cli %1 %2").arg(latin(verb.name), latin(verb.positional));
    if (!verb.options.empty()) text += QLatin1String(" [options]");
    text += QLatin1String("\n\n") + latin(verb.summary) + QLatin1String("\n");
    std::vector<QStringList> rows;
    for (const Option& option : verb.options)
        rows.push_back({QLatin1String("  ") + latin(option.name) +
                            (option.argument ? QLatin1Char(' ') + latin(option.argument) : QString()),
                        latin(option.help)});
    rows.push_back({QStringLiteral("  --json"), QStringLiteral("one JSON document on standard output")});
    return text + QLatin1Char('\n') + textTable({{}, {}}, rows);
}

QString overview() {
    std::vector<QStringList> rows;
    for (const Verb& verb : verbs())
        rows.push_back({QLatin1String("  ") + latin(verb.name) + QLatin1Char(' ') + latin(verb.positional),
                        latin(verb.summary)});
    return QStringLiteral(
               "Foothold: account planning in one file.\n\nUsage: foothold-cli VERB BOOK [options]\n\n") +
           textTable({{}, {}}, rows) + QStringLiteral("\nfoothold-cli VERB --help tells a verb's options.\n");
}

Result<Arguments> parse(const Verb& verb, const QStringList& words) {
    const auto wrong = [&verb](const QString& what) {
        return failure(
            ErrorKind::Usage,
            QStringLiteral("%1. \"foothold-cli %2 --help\" shows how.").arg(what, latin(verb.name)));
    };
    Arguments arguments;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (optionsEnded || !word.startsWith(QLatin1String("--"))) {
            arguments.positional += word;
            continue;
        }
        if (word == QLatin1String("--")) {
            optionsEnded = true;
            continue;
        }
        const QString name = word.section(QLatin1Char('='), 0, 0);
        const auto option = std::find_if(verb.options.begin(), verb.options.end(),
                                         [&](const Option& o) { return name == latin(o.name); });
        const bool common = name == QLatin1String("--json") || name == QLatin1String("--help");
        if (option == verb.options.end() && !common)
            return wrong(QStringLiteral("There is no option %1").arg(name));
        const bool again = option != verb.options.end() && option->repeatable;
        if (arguments.options.count(name) && !again)
            return wrong(QStringLiteral("%1 is given twice").arg(name));
        const bool takesValue = !common && option->argument;
        QString value;
        if (takesValue && word.contains(QLatin1Char('=')))
            value = word.section(QLatin1Char('='), 1);
        else if (takesValue && i + 1 < words.size())
            value = words[++i];
        else if (takesValue || word.contains(QLatin1Char('=')))
            return wrong(takesValue ? QStringLiteral("%1 needs a value").arg(name)
                                    : QStringLiteral("%1 takes no value").arg(name));
        arguments.options[name].push_back(value);
    }
    const auto given = arguments.positional.size();
    if (given < verb.minPositional || (verb.maxPositional >= 0 && given > verb.maxPositional))
        return arguments.has("--help")
                   ? Result<Arguments>(arguments)
                   : wrong(QStringLiteral("%1 takes %2").arg(latin(verb.name), latin(verb.positional)));
    return arguments;
}

int exitCodeOf(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Usage:
        return WrongUsage;
    case ErrorKind::Rejected:
    case ErrorKind::NotFound:
        return Problems;
    default:
        return Unusable;
    }
}

int fail(const Error& error) {
    say(QStringLiteral("foothold-cli: ") + error.message);
    return exitCodeOf(error.kind);
}

} // namespace

QString Arguments::value(const char* option, const QString& fallback) const {
    const auto it = options.find(latin(option));
    return it == options.end() ? fallback : it->second.last();
}

QStringList Arguments::values(const char* option) const {
    const auto it = options.find(latin(option));
    return it == options.end() ? QStringList() : it->second;
}

Result<Date> Arguments::date(const char* option, Date fallback) const {
    if (!has(option)) return fallback;
    const QString text = value(option);
    if (const auto date = parseDate(text.toStdString())) return *date;
    return failure(ErrorKind::Usage,
                   QStringLiteral("%1 needs a date as YYYY-MM-DD, not \"%2\".").arg(latin(option), text));
}

int run(const QStringList& arguments) {
    const QString name = arguments.value(0);
    if (name.isEmpty() || name == QLatin1String("--help") || name == QLatin1String("help")) {
        print(overview());
        return name.isEmpty() ? WrongUsage : Done;
    }
    if (name == QLatin1String("--version")) {
        print(QStringLiteral("foothold-cli " FOOTHOLD_VERSION "\n"));
        return Done;
    }
    const auto verb =
        std::find_if(verbs().begin(), verbs().end(), [&](const Verb& v) { return name == latin(v.name); });
    if (verb == verbs().end())
        return fail(
            {ErrorKind::Usage,
             QStringLiteral("There is no verb \"%1\". \"foothold-cli --help\" lists them.").arg(name)});
    const auto parsed = parse(*verb, arguments.mid(1));
    if (!parsed) return fail(parsed.error());
    if (parsed->has("--help")) {
        print(usageOf(*verb));
        return Done;
    }
    const auto result = verb->run(*parsed);
    return result ? *result : fail(result.error());
}

void print(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
}

void printJson(const QJsonObject& object) {
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Indented);
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
}

void say(const QString& line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
}

} // namespace foothold::cli
