#include "ui/import/import_session.h"

#include "core/exchange/mapping/people_changes.h"
#include "ui/widgets/background.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace foothold {

namespace {

constexpr int previewedRows = 100;

QString eventKey(const ProposedContactEvent& event) {
    return event.contact + QLatin1Char('\n') + event.kind;
}

/// Whom a file lacks need not have left: an export may hold only some of the people.
bool isRecordedByItself(const ProposedContactEvent& event) {
    return event.kind != QLatin1String("left");
}

} // namespace

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

ImportOptions ImportSession::options() const {
    ImportOptions options;
    options.source = QStringLiteral("window");
    options.fileWinsFor = m_fileWins;
    options.maxChanges = 200;
    const QPointer<ImportSession> self(const_cast<ImportSession*>(this)); // told in the window's thread only
    options.progress = [self, cancel = m_cancel, service = m_service](const ImportProgress& progress) {
        const int share = progress.bytesTotal > 0 ? int(1000 * progress.bytesDone / progress.bytesTotal) : -1;
        QMetaObject::invokeMethod(
            service,
            [self, share, file = progress.file] {
                if (self && self->isBusy()) Q_EMIT self->progressed(file, share);
            },
            Qt::QueuedConnection);
        return !*cancel;
    };
    return options;
}

void ImportSession::tryOut() {
    if (m_tried || !openDoubts().isEmpty() || !importsAnything()) return;
    *m_cancel = true; // an earlier attempt is of no use any more
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    begin(tr("Trying what would happen\u2026"));
    const int version = ++m_trialVersion;
    ImportOptions wanted = options();
    wanted.dryRun = true;
    m_service->ask(
        [plan = m_draft.plan, wanted](BookDesk& desk) -> Result<Trial> {
            auto report = importPlan(*desk.book(), plan, wanted);
            if (!report) return tl::unexpected(report.error());
            auto previews = previewPlan(*desk.book(), plan, previewedRows, [&](const QString& sheet) {
                return wanted.progress({sheet, 0, 0});
            });
            if (!previews) return tl::unexpected(previews.error());
            return Trial{std::move(*report), std::move(*previews)};
        },
        this,
        [this, version](Result<Trial> trial) {
            if (version == m_trialVersion) {
                if (trial) {
                    m_report = std::move(trial->report);
                    m_previews = std::move(trial->previews);
                    m_tried = true;
                    keepSelections();
                    Q_EMIT tried();
                } else if (trial.error().kind != ErrorKind::Cancelled) {
                    Q_EMIT failed(trial.error().message);
                }
            }
            end();
        });
}

/// What was asked stays to be seen once it is answered.
void ImportSession::keepSelections() {
    for (const auto& sheet : m_report.notes)
        for (const auto& [word, candidates] : sheet.notes.doubtfulAccounts)
            m_doubtful[word] = candidates;
    for (const auto& event : m_report.people)
        m_recorded.emplace(eventKey(event), isRecordedByItself(event));
}

void ImportSession::setFileWins(const ConflictKey& conflict, bool wins) {
    if (wins)
        m_fileWins.insert(conflict);
    else
        m_fileWins.erase(conflict);
    m_tried = false;
}

void ImportSession::setRecorded(std::size_t event, bool recorded) {
    m_recorded[eventKey(m_report.people[event])] = recorded;
}

bool ImportSession::isRecorded(std::size_t event) const {
    const auto found = m_recorded.find(eventKey(m_report.people[event]));
    return found != m_recorded.end() && found->second;
}

QString ImportSession::proposedName() const {
    std::vector<const PlannedSheet*> sheets;
    for (const PlannedSheet& sheet : m_draft.plan.sheets)
        if (sheet.isImported() && !sheet.mapping.isEmpty()) sheets.push_back(&sheet);
    if (sheets.empty()) return {};
    if (sheets.size() == 1 && m_draft.saved.contains(sheets.front()->mapping.name))
        return sheets.front()->mapping.name;
    const QFileInfo file(sheets.front()->place.path);
    return sheets.size() == 1 ? file.completeBaseName() : file.absoluteDir().dirName();
}

void ImportSession::keepMappings(std::vector<RecordChange>& changes, const QString& saveAs) const {
    std::vector<const PlannedSheet*> sheets;
    for (const PlannedSheet& sheet : m_draft.plan.sheets)
        if (!saveAs.isEmpty() && sheet.isImported() && !sheet.mapping.isEmpty()) sheets.push_back(&sheet);
    QStringList taken;
    for (const PlannedSheet* sheet : sheets) {
        const QString& kind = sheet->mapping.name;
        QString name = saveAs;
        if (sheets.size() > 1)
            name = m_draft.saved.contains(kind) ? kind : QStringLiteral("%1: %2").arg(saveAs, kind);
        const QString first = name;
        for (int twin = 2; taken.contains(name); ++twin)
            name = QStringLiteral("%1 %2").arg(first).arg(twin);
        taken += name;
        changes.push_back(mappingChange(name, sheet->mapping));
    }
}

std::vector<RecordChange> ImportSession::besides(const QString& saveAs) const {
    std::vector<ProposedContactEvent> events;
    for (std::size_t i = 0; i < m_report.people.size(); ++i)
        if (isRecorded(i)) events.push_back(m_report.people[i]);
    const Clock& clock = m_service->clock();
    std::vector<RecordChange> changes = contactEventChanges(events, clock.today(), clock).changes;
    keepMappings(changes, saveAs);
    return changes;
}

void ImportSession::apply(const QString& saveAs) {
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_applying = true;
    begin(tr("Importing\u2026"));
    ImportOptions wanted = options();
    wanted.besides = [changes = besides(saveAs)](Book& book) { return applyWithin(book, changes); };
    using Answer = std::pair<Result<MappedReport>, Result<OpenedBook>>;
    const auto task = [plan = m_draft.plan, wanted](BookDesk& desk) -> Answer {
        auto report = importPlan(*desk.book(), plan, wanted);
        if (!report) return {std::move(report), tl::unexpected(Error{})};
        return {std::move(report), desk.current()};
    };
    const QPointer<ImportSession> self(this);
    // The new revision is taken over even if the wizard is gone by then.
    m_service->ask(task, m_service, [self, service = m_service, before = m_service->facts()](Answer answer) {
        if (self) {
            self->finishApplying(answer.first, std::move(answer.second), before);
        } else if (answer.first) {
            service->takeOver(std::move(answer.second));
            service->evaluateSignals();
        }
    });
}

void ImportSession::finishApplying(const Result<MappedReport>& report, Result<OpenedBook> book,
                                   const FactsPtr& before) {
    m_applying = false;
    if (!report) {
        Q_EMIT failed(report.error().kind == ErrorKind::Cancelled
                          ? tr("The import was cancelled; nothing was changed.")
                          : report.error().message);
        end();
        return;
    }
    m_report = *report;
    m_applied = true;
    if (book) m_undoName = book->state.undoName;
    m_service->takeOver(std::move(book));
    m_service->evaluateSignals();
    Q_EMIT applied();
    end();
    inBackground(
        this,
        [before, after = m_service->facts(), today = m_service->clock().today()] {
            return changesOfAccounts(before, after, today);
        },
        [this](std::vector<AccountChange> effects) {
            m_effects = std::move(effects);
            Q_EMIT effectsKnown();
        });
}

/// The window may have taken note of new signals since: that goes with what caused them.
void ImportSession::undo() {
    begin(tr("Taking the import back\u2026"));
    m_service->ask(
        [name = m_undoName](BookDesk& desk) {
            const bool isOnTop = desk.state().undoName == name;
            auto book = desk.undo();
            return isOnTop || !book ? book : desk.undo();
        },
        this,
        [this](Result<OpenedBook> book) {
            const bool done = book.has_value();
            if (!done) Q_EMIT failed(book.error().message);
            if (done) m_service->takeOver(std::move(book));
            end();
            if (done) Q_EMIT undone();
        },
        Worker::Kind::Duty);
}

void ImportSession::cancel() {
    *m_cancel = true;
}

Status ImportSession::writeRejects(const QString& folder) const {
    return writeMappedRejects(m_report, m_draft.plan, folder);
}

} // namespace foothold
