#include "ui/import/import_session.h"

#include <algorithm>

namespace foothold {

ImportSession::ImportSession(BookService* service, QObject* parent)
    : QObject(parent)
    , m_service(service) {}

ImportSession::~ImportSession() {
    cancel();
}

ImportSession::Cancel ImportSession::renewed(Cancel& current) {
    if (current) *current = true;
    current = std::make_shared<std::atomic<bool>>(false);
    return current;
}

void ImportSession::cancelRedoing() {
    for (const Cancel& cancel : m_redoing)
        if (cancel) *cancel = true;
}

void ImportSession::cancel() {
    cancelRedoing();
    for (const Cancel& cancel : {m_looking, m_running})
        if (cancel) *cancel = true;
    m_isTrying = false;
}

void ImportSession::begin(const QString& what) {
    ++m_busy;
    Q_EMIT progressed(what, -1);
    Q_EMIT busyChanged();
}

void ImportSession::end() {
    --m_busy;
    Q_EMIT busyChanged();
}

void ImportSession::look(const QStringList& paths) {
    begin(tr("Looking into the files\u2026"));
    const Cancel cancel = renewed(m_looking);
    m_service->ask(
        [paths, cancel](BookDesk& desk) {
            return draftImport(*desk.book(), paths, [cancel] { return !*cancel; });
        },
        this,
        [this, paths, cancel](Result<ImportDraft> draft) {
            if (!*cancel && draft)
                takeOver(std::move(*draft), paths);
            else if (!*cancel)
                Q_EMIT failed(draft.error().message);
            end();
        });
}

void ImportSession::takeOver(ImportDraft draft, const QStringList& paths) {
    forgetTrial();
    cancelRedoing();
    m_paths = paths;
    m_draft = std::move(draft);
    m_lasting = m_draft.choices;
    m_earlier.assign(m_draft.choices.size(), {});
    m_otherCurrencies.clear();
    m_redoing.assign(m_draft.plan.sheets.size(), nullptr);
    Q_EMIT planChanged();
    if (!m_draft.plan.faults.isEmpty()) Q_EMIT failed(m_draft.plan.faults.join(QLatin1Char(' ')));
}

bool ImportSession::importsAnything() const {
    const auto& sheets = m_draft.plan.sheets;
    return std::any_of(sheets.begin(), sheets.end(),
                       [](const PlannedSheet& sheet) { return sheet.isImported(); });
}

void ImportSession::redo(std::size_t sheet) {
    forgetTrial();
    begin(tr("Looking into the files\u2026"));
    const Cancel cancel = renewed(m_redoing[sheet]);
    m_service->ask(
        [planned = m_draft.plan.sheets[sheet], choice = m_draft.choices[sheet], ground = m_draft.ground,
         cancel](BookDesk&) mutable -> Redone {
            auto redone = redraft(ground, planned, choice, [cancel] { return !*cancel; });
            return {std::move(redone), choice};
        },
        this,
        [this, sheet, cancel](Redone redone) {
            if (!*cancel) takeOver(sheet, std::move(redone));
            end();
        });
}

/// What was chosen while the file was looked into is newer than what was found in it.
void ImportSession::takeOver(std::size_t sheet, Redone redone) {
    forgetTrial();
    PlannedSheet& planned = m_draft.plan.sheets[sheet];
    SheetChoice& choice = m_draft.choices[sheet];
    if (redone.first) {
        const bool leftOut = planned.leftOut;
        planned = std::move(*redone.first);
        planned.leftOut = leftOut;
        if (!choice.chosen) choice.base = redone.second.base;
        m_lasting[sheet] = choice;
    } else {
        choice = m_lasting[sheet];
        if (canTakeBack(sheet)) m_earlier[sheet].pop_back();
    }
    for (const auto& [word, account] : m_accounts)
        settle(planned, word, account);
    Q_EMIT planChanged(); // first: what shows the plan may take earlier failures away
    if (!redone.first) Q_EMIT failed(redone.first.error().message);
}

void ImportSession::leaveOut(std::size_t sheet, bool out) {
    m_draft.plan.sheets[sheet].leftOut = out;
    tryAnew();
    Q_EMIT planChanged();
}

SheetChoice& ImportSession::changing(std::size_t sheet) {
    m_earlier[sheet].push_back(m_draft.choices[sheet]);
    return m_draft.choices[sheet];
}

void ImportSession::takeMapping(std::size_t sheet, const QString& name) {
    const Mapping* mapping = m_draft.ground.library->find(name);
    if (!mapping) return;
    m_draft.plan.sheets[sheet].leftOut = false;
    SheetChoice& choice = changing(sheet);
    choice = chosenMapping(*mapping, choice);
    redo(sheet);
}

void ImportSession::setForm(std::size_t sheet, const TextForm& form) {
    changing(sheet).form = form;
    redo(sheet);
}

void ImportSession::setHeadingLine(std::size_t sheet, std::int64_t line) {
    changing(sheet).headingLine = line;
    redo(sheet);
}

void ImportSession::setColumn(std::size_t sheet, const ColumnChoice& column) {
    SheetChoice& choice = changing(sheet);
    choice = chosenMapping(choice.base, choice);
    std::erase_if(choice.columns,
                  [&](const ColumnChoice& earlier) { return earlier.heading == column.heading; });
    std::erase_if(choice.rules, [&](const RuleChoice& earlier) { // the newer choice counts
        return (earlier.table == column.table && earlier.column == column.column) ||
               earlier.rule.from.contains(column.heading);
    });
    choice.columns.push_back(column);
    redo(sheet);
}

void ImportSession::setRule(std::size_t sheet, const RuleChoice& rule) {
    SheetChoice& choice = changing(sheet);
    choice = chosenMapping(choice.base, choice);
    const auto isOfField = [&](const auto& earlier) {
        return earlier.table == rule.table && earlier.column == rule.column;
    };
    std::erase_if(choice.rules, isOfField);
    choice.rules.push_back(rule);
    std::erase_if(choice.answers, [&](const auto& earlier) { // the rule says it now
        return rule.rule.from.contains(earlier.first) && periodAnswers().contains(earlier.second);
    });
    redo(sheet);
}

void ImportSession::resetRule(std::size_t sheet, const QString& table, const QString& column) {
    std::erase_if(changing(sheet).rules, [&](const RuleChoice& earlier) {
        return earlier.table == table && earlier.column == column;
    });
    redo(sheet);
}

bool ImportSession::isRuleSet(std::size_t sheet, const QString& table, const QString& column) const {
    const auto& rules = m_draft.choices[sheet].rules;
    return std::any_of(rules.begin(), rules.end(),
                       [&](const RuleChoice& rule) { return rule.table == table && rule.column == column; });
}

void ImportSession::answer(std::size_t sheet, const QString& word, const QString& answer) {
    Answers& answers = changing(sheet).answers;
    std::erase_if(answers, [&](const auto& earlier) {
        return earlier.first == word && (answer.isEmpty() ? currencyAnswers().contains(earlier.second)
                                                          : answerTheSame(earlier.second, answer));
    });
    if (!answer.isEmpty()) answers.emplace_back(word, answer);
    redo(sheet);
}

bool ImportSession::canTakeBack(std::size_t sheet) const {
    return !m_earlier[sheet].empty();
}

void ImportSession::takeBack(std::size_t sheet) {
    if (!canTakeBack(sheet)) return;
    m_draft.choices[sheet] = std::move(m_earlier[sheet].back());
    m_earlier[sheet].pop_back();
    redo(sheet);
}

void ImportSession::settle(PlannedSheet& sheet, const QString& word, const QString& account) {
    if (account.isEmpty())
        sheet.mapping.accounts.erase(word);
    else if (!sheet.mapping.isEmpty())
        sheet.mapping.accounts[word] = account;
}

void ImportSession::settleAccount(const QString& word, const QString& account) {
    m_accounts[word] = account;
    for (auto* choices : {&m_draft.choices, &m_lasting})
        for (SheetChoice& choice : *choices) {
            std::erase_if(choice.answers, [&](const auto& earlier) { return earlier.first == word; });
            if (!account.isEmpty()) choice.answers.emplace_back(word, account);
        }
    for (PlannedSheet& sheet : m_draft.plan.sheets) // no need to look into the file again
        settle(sheet, word, account);
    tryAnew();
}

QString ImportSession::settledAccount(const QString& word) const {
    const auto found = m_accounts.find(word);
    return found == m_accounts.end() ? QString() : found->second;
}

} // namespace foothold
