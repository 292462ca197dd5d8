#pragma once

#include "core/exchange/mapping/import_draft.h"
#include "core/exchange/mapping/mapped_import.h"
#include "core/metrics/portfolio_change.h"
#include "ui/shell/book_service.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace foothold {

/// One import of files of other systems from choosing them to its result: what the pages of the wizard show
/// and change. Everything long is done in the book's thread; nothing is changed before apply().
class ImportSession : public QObject {
    Q_OBJECT

public:
    using ConflictKey = std::tuple<QString, QString, QString>; ///< table, key, column

    explicit ImportSession(BookService* service, QObject* parent = nullptr);
    ~ImportSession() override;

    // --- what is planned ---
    /// What is under way when another look begins, or cancel() is called, ends as soon as it can and leaves
    /// nothing behind. Choices made meanwhile stay.
    void look(const QStringList& paths);
    const QStringList& paths() const { return m_paths; }
    const ImportDraft& draft() const { return m_draft; }
    bool isPlanned() const { return !m_draft.plan.sheets.empty(); }
    /// Everything that stands in the way of an import; empty: nothing.
    QStringList openDoubts() const { return m_draft.plan.doubts(); }
    bool importsAnything() const;

    void leaveOut(std::size_t sheet, bool out);
    void takeMapping(std::size_t sheet, const QString& name);
    void setForm(std::size_t sheet, const TextForm& form);
    void setHeadingLine(std::size_t sheet, std::int64_t line);
    void setColumn(std::size_t sheet, const ColumnChoice& column);
    void setRule(std::size_t sheet, const RuleChoice& rule);
    /// The field is read again as the mapping has it.
    void resetRule(std::size_t sheet, const QString& table, const QString& column);
    bool isRuleSet(std::size_t sheet, const QString& table, const QString& column) const;
    /// Takes back the last choice that was made for the sheet, how it is read and as what.
    void takeBack(std::size_t sheet);
    bool canTakeBack(std::size_t sheet) const;
    /// See PlanOptions::answers. An empty answer leaves open what is done with other currencies.
    void answer(std::size_t sheet, const QString& word, const QString& answer);
    /// An account's key, "new", or empty: its rows are rejected.
    void settleAccount(const QString& word, const QString& account);
    QString settledAccount(const QString& word) const;

    // --- what it would do ---
    /// Makes the report and the preview, unless they are still true.
    void tryOut();
    bool isTried() const { return m_tried; }
    /// Why the import cannot be tried; empty while it may be. The next tryOut() tries again.
    const QString& fault() const { return m_fault; }
    const MappedReport& report() const { return *m_report; }
    const std::vector<MappedPreview>& previews() const { return m_previews; }
    /// Names that may be one of several accounts: those of the book, for each.
    const std::map<QString, std::vector<Candidate>>& doubtfulAccounts() const { return m_doubtful; }
    /// Columns whose amounts are in another currency than their accounts, and what is done with them: an
    /// answer, or nothing.
    struct OtherCurrency {
        std::size_t sheet;
        QString heading;
        QStringList currencies;
    };
    const std::vector<OtherCurrency>& otherCurrencies() const { return m_otherCurrencies; }
    QString currencyAnswer(const OtherCurrency& column) const;
    void setFileWins(const ConflictKey& conflict, bool wins);
    bool fileWins(const ConflictKey& conflict) const { return m_fileWins.count(conflict) > 0; }
    /// Whether the proposed event of a person is recorded, by its place in the report.
    void setRecorded(std::size_t event, bool recorded);
    bool isRecorded(std::size_t event) const;

    // --- doing it ---
    /// A name for the mappings of these files: as it is saved already, else of the file, or its folder.
    QString proposedName() const;
    /// @p saveAs: the name under which the mappings are kept, of several files with what each is behind it;
    /// empty: they are not. A mapping of the book is kept under its own name.
    void apply(const QString& saveAs);
    bool isApplied() const { return m_applied; }
    const std::vector<AccountChange>& effects() const { return m_effects; }
    /// Takes the applied import back.
    void undo();
    /// Stops what is under way.
    void cancel();
    bool isBusy() const { return m_busy > 0; }
    bool isApplying() const { return m_applying; }
    /// Writes the rejected rows in the book's thread; @p done is told how it went.
    void writeRejects(const QString& folder, std::function<void(const Status&)> done);
    BookService* service() const { return m_service; }

Q_SIGNALS:
    void planChanged();
    /// It was tried, or could not be: see isTried() and fault().
    void trialEnded();
    void applied();
    void effectsKnown();
    void undone();
    /// Something did not work; nothing was changed.
    void failed(const QString& sentence);
    void busyChanged();
    /// @p share: 0 to 1000, or -1 if it is not known.
    void progressed(const QString& what, int share);

private:
    /// Set to true, it ends what it was given to, whose result is then dropped.
    using Cancel = std::shared_ptr<std::atomic<bool>>;
    using Redone = std::pair<Result<PlannedSheet>, SheetChoice>;
    static Cancel renewed(Cancel& current);
    static void settle(PlannedSheet& sheet, const QString& word, const QString& account);
    void cancelRedoing();
    void takeOver(ImportDraft draft, const QStringList& paths);
    void redo(std::size_t sheet);
    /// The choice of the sheet, to be changed: as it is now, it can be taken back.
    SheetChoice& changing(std::size_t sheet);
    void takeOver(std::size_t sheet, Redone redone);
    /// What was tried is not true any more, and what is being tried is of no use.
    void forgetTrial();
    /// The same, and what was being tried is begun anew.
    void tryAnew();
    void begin(const QString& what);
    void end();
    ImportOptions options(const Cancel& cancel) const;
    ImportBesides besides(const QString& saveAs) const;
    void keepMappings(std::vector<RecordChange>& changes, const QString& saveAs) const;
    void finishApplying(const Result<MappedReport>& report, Result<OpenedBook> book, const FactsPtr& before);
    void keepSelections();
    void keepCurrencies(const MappedReport::SheetNotes& notes);

    BookService* m_service;
    QStringList m_paths;
    ImportDraft m_draft;
    std::vector<SheetChoice> m_lasting;              ///< the last choices that could be carried out, by sheet
    std::vector<std::vector<SheetChoice>> m_earlier; ///< by sheet: what was chosen before each change
    Cancel m_looking;
    std::vector<Cancel> m_redoing; ///< by sheet
    Cancel m_running;              ///< the trial, or the import
    bool m_isTrying = false;
    QString m_fault;
    std::shared_ptr<const MappedReport> m_report = std::make_shared<const MappedReport>();
    std::vector<MappedPreview> m_previews;
    std::map<QString, std::vector<Candidate>> m_doubtful;
    std::vector<OtherCurrency> m_otherCurrencies;
    std::map<QString, QString> m_accounts; ///< as they were settled; empty: their rows are to be rejected
    std::set<ConflictKey> m_fileWins;
    std::map<QString, bool> m_recorded; ///< by person and kind
    std::vector<AccountChange> m_effects;
    bool m_tried = false, m_applied = false, m_applying = false;
    int m_busy = 0;
    QString m_undoName; ///< of the import among the steps of undo
};

} // namespace foothold
