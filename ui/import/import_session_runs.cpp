// What a session lets run: the trial, the import, and taking it back.

#include "ui/import/import_session.h"
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

ImportOptions ImportSession::options(const Cancel& cancel) const {
    ImportOptions options;
    options.source = QStringLiteral("window");
    options.fileWinsFor = m_fileWins;
    options.maxChanges = 200;
    const QPointer<ImportSession> self(const_cast<ImportSession*>(this)); // told in the window's thread only
    options.progress = [self, cancel, service = m_service](const ImportProgress& progress) {
        const int share = progress.bytesTotal > 0 ? int(1000 * progress.bytesDone / progress.bytesTotal) : -1;
        QMetaObject::invokeMethod(
            service,
            [self, share, file = progress.file] {
                if (self && self->isBusy() && !file.isEmpty()) Q_EMIT self->progressed(file, share);
            },
            Qt::QueuedConnection);
        return !*cancel;
    };
    return options;
}

void ImportSession::tryOut() {
    if (m_tried || m_isTrying || !openDoubts().isEmpty() || !importsAnything()) return;
    const Cancel cancel = renewed(m_running); // an earlier attempt is of no use any more
    m_isTrying = true;
    m_fault.clear();
    begin(tr("Trying what would happen\u2026"));
    m_service->ask([plan = m_draft.plan, wanted = options(cancel)](
                       BookDesk& desk) { return tryPlan(*desk.book(), plan, previewedRows, wanted); },
                   this,
                   [this, cancel](Result<MappedTrial> trial) {
                       if (!*cancel) {
                           m_isTrying = false;
                           if (trial) {
                               m_report = std::make_shared<const MappedReport>(std::move(trial->report));
                               m_previews = std::move(trial->previews);
                               m_tried = true;
                               keepSelections();
                           } else {
                               m_fault = trial.error().message;
                           }
                           Q_EMIT trialEnded();
                           if (!m_tried) Q_EMIT failed(m_fault);
                       }
                       end();
                   });
}

void ImportSession::forgetTrial() {
    m_tried = false;
    if (m_isTrying) *m_running = true;
    m_isTrying = false;
}

void ImportSession::tryAnew() {
    const bool wasTrying = m_isTrying;
    forgetTrial();
    if (wasTrying) tryOut();
}

/// What was asked stays to be seen once it is answered.
void ImportSession::keepSelections() {
    for (const auto& sheet : m_report->notes) {
        for (const auto& [word, candidates] : sheet.notes.doubtfulAccounts)
            m_doubtful[word] = candidates;
        keepCurrencies(sheet);
    }
    for (const auto& event : m_report->people)
        m_recorded.emplace(eventKey(event), isRecordedByItself(event));
}

void ImportSession::keepCurrencies(const MappedReport::SheetNotes& notes) {
    const auto& sheets = m_draft.plan.sheets;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (sheetName(sheets[i].place) != notes.file) continue;
        for (const auto& [heading, counts] : notes.notes.otherCurrencies) {
            const auto isKnown = [&](const OtherCurrency& known) {
                return known.sheet == i && known.heading == heading;
            };
            QStringList currencies;
            for (const auto& [currency, count] : counts)
                currencies += currency;
            if (std::none_of(m_otherCurrencies.begin(), m_otherCurrencies.end(), isKnown))
                m_otherCurrencies.push_back({i, heading, currencies});
        }
    }
}

QString ImportSession::currencyAnswer(const OtherCurrency& column) const {
    for (const auto& [word, answer] : m_draft.choices[column.sheet].answers)
        if (word == column.heading && currencyAnswers().contains(answer)) return answer;
    return {};
}

void ImportSession::setFileWins(const ConflictKey& conflict, bool wins) {
    if (wins)
        m_fileWins.insert(conflict);
    else
        m_fileWins.erase(conflict);
    tryAnew();
}

void ImportSession::setRecorded(std::size_t event, bool recorded) {
    m_recorded[eventKey(m_report->people[event])] = recorded;
}

bool ImportSession::isRecorded(std::size_t event) const {
    const auto found = m_recorded.find(eventKey(m_report->people[event]));
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

ImportBesides ImportSession::besides(const QString& saveAs) const {
    ImportBesides besides;
    for (std::size_t i = 0; i < m_report->people.size(); ++i)
        if (isRecorded(i)) besides.events.push_back(m_report->people[i]);
    keepMappings(besides.changes, saveAs);
    return besides;
}

void ImportSession::apply(const QString& saveAs) {
    const Cancel cancel = renewed(m_running);
    m_applying = true;
    begin(tr("Importing\u2026"));
    using Answer = std::pair<Result<MappedReport>, Result<OpenedBook>>;
    const auto task = [plan = m_draft.plan, wanted = options(cancel),
                       besides = besides(saveAs)](BookDesk& desk) -> Answer {
        auto report = importPlan(*desk.book(), plan, wanted, besides);
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
    m_report = std::make_shared<const MappedReport>(*report);
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

void ImportSession::writeRejects(const QString& folder, std::function<void(const Status&)> done) {
    m_service->ask([report = m_report, plan = m_draft.plan,
                    folder](BookDesk&) { return writeMappedRejects(*report, plan, folder); },
                   this, std::move(done), Worker::Kind::Duty);
}

} // namespace foothold
