#include "ui/import/questions_page.h"

#include "core/domain/labels.h"
#include "core/facts/facts.h"
#include "ui/import/import_parts.h"
#include "ui/import/rule_words.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace foothold {

using namespace importparts;

namespace {

constexpr int accountsAsked = 200;
constexpr std::size_t rowsAsked = 300;

ImportSession::ConflictKey keyOf(const ImportReport::Conflict& conflict) {
    return {QString::fromStdString(std::string(conflict.table->name)), conflict.key, conflict.column};
}

/// As high as the rows need, up to a few, so that what follows is in sight.
void fitHeight(QTreeWidget* list) {
    constexpr int mostRows = 8;
    const int rows = std::clamp(list->topLevelItemCount(), 1, mostRows);
    const int row = list->topLevelItemCount() > 0 ? list->sizeHintForRow(0) : 0;
    list->setFixedHeight(list->header()->sizeHint().height() + (rows + 1) * std::max(row, space::huge));
}

/// "Acme (A-1)", "person Ann (C-1)": keys alone say nothing to people.
QString recordText(const Facts& facts, const ImportReport::Conflict& conflict) {
    const bool isAccount = conflict.table->name == "accounts";
    const QString what = isAccount ? QString() : recordLabel(conflict.table->name) + QLatin1Char(' ');
    QString name;
    if (isAccount) {
        if (const auto account = facts.find(conflict.key)) name = (*account)->name;
    } else if (conflict.table->name == "contacts") {
        const std::string key = conflict.key.toStdString();
        for (int i = 0; i < facts.accountCount() && name.isEmpty(); ++i)
            if (const Contact* contact = facts.at(i).findContact(Text(std::string_view(key))))
                name = contact->name;
    }
    return what + (name.isEmpty() ? conflict.key : QStringLiteral("%1 (%2)").arg(name, conflict.key));
}

} // namespace

ImportQuestionsPage::ImportQuestionsPage(ImportSession* session)
    : ImportPage(session)
    , m_nothing(plainLabel(tr("Nothing is in doubt."), "strong"))
    , m_later(plainLabel(tr("Answer these first; whether more is in doubt shows when the files can be read."),
                         "muted"))
    , m_conflictList(makeTree("importWizard.conflicts", tr("Values that were edited in Foothold")))
    , m_peopleList(makeTree("importWizard.people", tr("Changes of people"))) {
    setColumns(m_conflictList,
               QStringList{tr("Take the file's: record"), tr("Column"), tr("Typed here"), tr("In the file")},
               {270, 130, 150});
    setColumns(m_peopleList,
               QStringList{tr("Record: person"), tr("Account"), tr("What"), tr("Before"), tr("Now")},
               {180, 150, 170, 130});
    build();
    connect(session, &ImportSession::planChanged, this, [this] {
        if (isVisible()) enter();
    });
    connect(session, &ImportSession::trialEnded, this, &ImportQuestionsPage::show);
    connect(m_conflictList, &QTreeWidget::itemChanged, this,
            [this](QTreeWidgetItem* item) { changed(item, true); });
    connect(m_peopleList, &QTreeWidget::itemChanged, this,
            [this](QTreeWidgetItem* item) { changed(item, false); });
}

void ImportQuestionsPage::build() {
    m_nothing->setObjectName(QStringLiteral("importWizard.nothingInDoubt"));
    m_later->setWordWrap(true);
    QWidget* files = formWidget(m_fileRows);
    QWidget* accounts = formWidget(m_accountRows);
    m_files = section(tr("The files"), tr("They can be read in more than one way."), files);
    m_accounts = section(tr("Accounts"),
                         tr("These names of the files may be an account of the book. As long as it is not "
                            "settled, their rows are rejected."),
                         accounts);
    QWidget* currencies = formWidget(m_currencyRows);
    m_currencies =
        section(tr("Currencies"),
                tr("These amounts are in another currency than their accounts. As long as it is not "
                   "settled, their rows are rejected."),
                currencies);
    m_conflicts = section(tr("What was typed in Foothold"),
                          tr("Somebody edited these values, and the file has something else now. What was "
                             "typed stays, unless the row is ticked."),
                          m_conflictList);
    m_people = section(tr("People"),
                       tr("Ticked changes are recorded as events of the people, with today's date. Whoever "
                          "is ticked as having left is marked so."),
                       m_peopleList);
    auto* content = new QWidget;
    content->setProperty("look", QStringLiteral("page"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_nothing);
    for (QWidget* part : {m_files, m_accounts, m_currencies, m_conflicts, m_people})
        column->addWidget(part);
    column->insertWidget(2, m_later);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void ImportQuestionsPage::enter() {
    m_session->tryOut();
    show();
}

QString ImportQuestionsPage::obstacle() const {
    const auto open = m_session->openDoubts().size();
    if (open == 0) return {};
    return show::counted(open, tr("One question has to be answered before the files can be imported."),
                         tr("%1 questions have to be answered before the files can be imported."));
}

int ImportQuestionsPage::conflictCount() const {
    return int(m_session->report().import.conflicts.size());
}

void ImportQuestionsPage::show() {
    m_filling = true;
    const QString stay = focusWidget() ? focusWidget()->objectName() : QString();
    showFileQuestions();
    const bool open = !m_session->openDoubts().isEmpty();
    m_later->setVisible(open);
    // What was known of an earlier try stays on screen while the next one runs.
    showAccounts();
    showCurrencies();
    showConflicts();
    showPeople();
    m_accounts->setVisible(!open && m_accountRows->rowCount() > 0);
    m_currencies->setVisible(!open && m_currencyRows->rowCount() > 0);
    m_conflicts->setVisible(!open && conflictCount() > 0);
    m_people->setVisible(!open && !m_session->report().people.empty());
    m_nothing->setVisible(!open && m_session->isTried() && m_fileRows->rowCount() == 0 &&
                          m_accounts->isHidden() && m_currencies->isHidden() && m_conflicts->isHidden() &&
                          m_people->isHidden());
    if (auto* again = stay.isEmpty() ? nullptr : findChild<QWidget*>(stay)) again->setFocus();
    m_filling = false;
    Q_EMIT obstacleChanged();
}

void ImportQuestionsPage::showFileQuestions() {
    clearRows(m_fileRows);
    const ImportDraft& draft = m_session->draft();
    int number = 0;
    for (std::size_t i = 0; i < draft.plan.sheets.size(); ++i)
        for (const DraftQuestion& question : questionsOf(draft.plan.sheets[i], draft.choices[i]))
            ask(i, question, number++);
    m_files->setVisible(number > 0);
}

void ImportQuestionsPage::ask(std::size_t sheet, const DraftQuestion& question, int number) {
    const QString text =
        sheetName(m_session->draft().plan.sheets[sheet].place) + QStringLiteral(": ") + question.doubt.text;
    if (question.answers.isEmpty()) {
        const bool unknown = m_session->draft().choices[sheet].base.isEmpty();
        auto* go = new QPushButton(unknown ? tr("Choose what it is\u2026") : tr("Choose the columns\u2026"));
        go->setObjectName(QStringLiteral("importWizard.goTo.%1").arg(number));
        describe(go, go->text(), text);
        connect(go, &QPushButton::clicked, this, [this, unknown, sheet] {
            if (unknown)
                Q_EMIT filesRequested();
            else
                Q_EMIT columnsRequested(int(sheet));
        });
        m_fileRows->addRow(questionLabel(text, go));
        m_fileRows->addRow(go);
        go->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        return;
    }
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("importWizard.question.%1").arg(number));
    describe(box, text);
    box->addItem(tr("Please choose"), QString());
    for (const QString& answer : question.answers)
        box->addItem(rulewords::answer(answer), answer);
    selectData(box, question.proposed);
    const bool isWhich = question.doubt.kind == Doubt::Which;
    const auto take = [this, sheet, word = question.word, isWhich](const QString& answer) {
        if (answer.isEmpty()) return;
        if (isWhich)
            m_session->takeMapping(sheet, answer);
        else
            m_session->answer(sheet, word, answer);
    };
    connect(box, &QComboBox::activated, this, [box, take] { take(box->currentData().toString()); });
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(box);
    if (!question.proposed.isEmpty()) { // it has to be said all the same
        auto* confirm = new QPushButton(tr("So it is"));
        confirm->setObjectName(QStringLiteral("importWizard.confirm.%1").arg(number));
        describe(confirm, tr("So it is"), text);
        connect(confirm, &QPushButton::clicked, this, [box, take] { take(box->currentData().toString()); });
        line->addWidget(confirm);
    }
    line->addStretch();
    m_fileRows->addRow(questionLabel(text, box));
    m_fileRows->addRow(row);
}

void ImportQuestionsPage::showAccounts() {
    clearRows(m_accountRows);
    int number = 0;
    for (const auto& [word, candidates] : m_session->doubtfulAccounts()) {
        if (number == accountsAsked) {
            const auto more = qint64(m_session->doubtfulAccounts().size()) - number;
            m_accountRows->addRow(
                questionLabel(show::counted(more, tr("One more name is not shown; its rows are left out."),
                                            tr("%1 more names are not shown; their rows are left out.")),
                              nullptr));
            break;
        }
        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("importWizard.account.%1").arg(number++));
        describe(box, tr("The account \"%1\"").arg(word));
        box->addItem(tr("Not settled: leave its rows out"), QString());
        for (const Candidate& candidate : candidates)
            box->addItem(tr("It is %1").arg(candidate.text()), candidate.id);
        box->addItem(tr("It is a new account"), QStringLiteral("new"));
        selectData(box, m_session->settledAccount(word));
        connect(box, &QComboBox::activated, this,
                [this, box, word = word] { m_session->settleAccount(word, box->currentData().toString()); });
        m_accountRows->addRow(questionLabel(word, box));
        m_accountRows->addRow(box);
        box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
}

void ImportQuestionsPage::showCurrencies() {
    clearRows(m_currencyRows);
    int number = 0;
    for (const auto& column : m_session->otherCurrencies()) {
        const QString text = tr("%1: amounts of \"%2\" in %3")
                                 .arg(sheetName(m_session->draft().plan.sheets[column.sheet].place),
                                      column.heading, column.currencies.join(QLatin1String(", ")));
        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("importWizard.currency.%1").arg(number++));
        describe(box, text);
        box->addItem(tr("Not settled: leave their rows out"), QString());
        box->addItem(tr("Convert them by the rates of the book"), QStringLiteral("convert"));
        box->addItem(tr("They are in the currency of the account"), QStringLiteral("same"));
        selectData(box, m_session->currencyAnswer(column));
        connect(box, &QComboBox::activated, this, [this, box, column] {
            m_session->answer(column.sheet, column.heading, box->currentData().toString());
        });
        m_currencyRows->addRow(questionLabel(text, box));
        m_currencyRows->addRow(box);
        box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
}

void ImportQuestionsPage::showConflicts() {
    m_conflictList->clear();
    const auto& conflicts = m_session->report().import.conflicts;
    for (std::size_t i = 0; i < std::min(conflicts.size(), rowsAsked); ++i) {
        const auto& conflict = conflicts[i];
        addRow(m_conflictList,
               {recordText(*m_session->service()->facts(), conflict),
                columnLabel(conflict.column.toStdString()), conflict.edited, conflict.imported},
               m_session->fileWins(keyOf(conflict)), int(i));
    }
    if (conflicts.size() > rowsAsked)
        addMore(m_conflictList, show::counted(qint64(conflicts.size() - rowsAsked),
                                              tr("and one more, where what was typed stays"),
                                              tr("and %1 more, where what was typed stays")));
    fitHeight(m_conflictList);
}

void ImportQuestionsPage::showPeople() {
    m_peopleList->clear();
    const auto& people = m_session->report().people;
    const FactsPtr facts = m_session->service()->facts();
    for (std::size_t i = 0; i < std::min(people.size(), rowsAsked); ++i) {
        const auto& event = people[i];
        const auto account = facts->find(event.account);
        addRow(m_peopleList,
               {event.name, account ? QString((*account)->name) : event.account, rulewords::event(event.kind),
                event.before, event.after},
               m_session->isRecorded(i), int(i));
    }
    if (people.size() > rowsAsked)
        addMore(m_peopleList,
                show::counted(qint64(people.size() - rowsAsked),
                              tr("and one more, who is recorded unless missing from the file"),
                              tr("and %1 more, who are recorded unless missing from the file")));
    fitHeight(m_peopleList);
}

void ImportQuestionsPage::changed(const QTreeWidgetItem* item, bool conflict) {
    if (m_filling) return;
    const auto number = std::size_t(item->data(0, Qt::UserRole).toInt());
    const bool checked = item->checkState(0) == Qt::Checked;
    if (conflict)
        m_session->setFileWins(keyOf(m_session->report().import.conflicts[number]), checked);
    else
        m_session->setRecorded(number, checked);
}

} // namespace foothold
