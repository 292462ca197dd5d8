#include "ui/import/import_session.h"

#include <algorithm>

namespace foothold {

ImportSession::ImportSession(BookService* service, QObject* parent)
    : QObject(parent)
    , m_service(service) {}

ImportSession::~ImportSession() {
    *m_cancel = true;
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
    const int version = ++m_planVersion;
    m_service->ask([paths](BookDesk& desk) { return draftImport(*desk.book(), paths); }, this,
                   [this, paths, version](Result<ImportDraft> draft) {
                       if (version == m_planVersion) {
                           m_tried = false;
                           if (draft) {
                               m_paths = paths;
                               m_draft = std::move(*draft);
                               m_versions.assign(m_draft.plan.sheets.size(), 0);
                               Q_EMIT planChanged();
                               if (!m_draft.faults.isEmpty())
                                   Q_EMIT failed(m_draft.faults.join(QLatin1Char(' ')));
                           } else {
                               Q_EMIT failed(draft.error().message);
                           }
                       }
                       end();
                   });
}

bool ImportSession::importsAnything() const {
    const auto& sheets = m_draft.plan.sheets;
    return std::any_of(sheets.begin(), sheets.end(),
                       [](const PlannedSheet& sheet) { return sheet.isImported(); });
}

void ImportSession::redo(std::size_t sheet) {
    m_tried = false;
    begin(tr("Looking into the files\u2026"));
    const int version = ++m_versions[sheet], plan = m_planVersion;
    using Redone = std::pair<Result<PlannedSheet>, SheetChoice>;
    m_service->ask(
        [planned = m_draft.plan.sheets[sheet], choice = m_draft.choices[sheet],
         product = m_draft.onlyProduct](BookDesk& desk) mutable -> Redone {
            auto redone = redraft(*desk.book(), planned, choice, product);
            return {std::move(redone), choice};
        },
        this,
        [this, sheet, version, plan](Redone redone) {
            if (plan == m_planVersion && version == m_versions[sheet]) {
                if (redone.first) {
                    m_draft.plan.sheets[sheet] = std::move(*redone.first);
                    m_draft.choices[sheet] = std::move(redone.second);
                } else {
                    Q_EMIT failed(redone.first.error().message);
                }
                Q_EMIT planChanged();
            }
            end();
        });
}

void ImportSession::leaveOut(std::size_t sheet, bool out) {
    m_draft.plan.sheets[sheet].leftOut = out;
    m_tried = false;
    Q_EMIT planChanged();
}

void ImportSession::takeMapping(std::size_t sheet, const QString& name) {
    m_draft.plan.sheets[sheet].leftOut = false;
    SheetChoice choice = m_draft.choices[sheet];
    begin(tr("Looking into the files\u2026"));
    m_service->ask(
        [name](BookDesk& desk) -> Result<Mapping> {
            const auto library = MappingLibrary::of(*desk.book());
            if (!library) return tl::unexpected(library.error());
            const Mapping* found = library->find(name);
            return found ? *found : Mapping();
        },
        this,
        [this, sheet, plan = m_planVersion](const Result<Mapping>& mapping) {
            if (plan == m_planVersion) {
                if (mapping) {
                    m_draft.choices[sheet] = chosenMapping(*mapping, m_draft.choices[sheet]);
                    redo(sheet);
                } else {
                    Q_EMIT failed(mapping.error().message);
                }
            }
            end();
        });
}

void ImportSession::setForm(std::size_t sheet, const TextForm& form) {
    m_draft.choices[sheet].form = form;
    redo(sheet);
}

void ImportSession::setHeadingLine(std::size_t sheet, std::int64_t line) {
    m_draft.choices[sheet].headingLine = line;
    redo(sheet);
}

void ImportSession::setColumn(std::size_t sheet, const ColumnChoice& column) {
    SheetChoice& choice = m_draft.choices[sheet];
    choice = chosenMapping(choice.base, choice);
    std::erase_if(choice.columns,
                  [&](const ColumnChoice& earlier) { return earlier.heading == column.heading; });
    choice.columns.push_back(column);
    redo(sheet);
}

void ImportSession::answer(std::size_t sheet, const QString& word, const QString& answer) {
    Answers& answers = m_draft.choices[sheet].answers;
    std::erase_if(answers, [&](const auto& earlier) { return earlier.first == word; });
    if (!answer.isEmpty()) answers.emplace_back(word, answer);
    redo(sheet);
}

void ImportSession::settleAccount(const QString& word, const QString& account) {
    m_tried = false;
    if (account.isEmpty())
        m_accounts.erase(word);
    else
        m_accounts[word] = account;
    for (SheetChoice& choice : m_draft.choices) {
        std::erase_if(choice.answers, [&](const auto& earlier) { return earlier.first == word; });
        if (!account.isEmpty()) choice.answers.emplace_back(word, account);
    }
    for (PlannedSheet& sheet : m_draft.plan.sheets) // no need to look into the file again
        if (account.isEmpty())
            sheet.mapping.accounts.erase(word);
        else if (!sheet.mapping.isEmpty())
            sheet.mapping.accounts[word] = account;
}

QString ImportSession::settledAccount(const QString& word) const {
    const auto found = m_accounts.find(word);
    return found == m_accounts.end() ? QString() : found->second;
}

} // namespace foothold
