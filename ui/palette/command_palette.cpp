#include "ui/palette/command_palette.h"

#include "ui/widgets/format.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace foothold {

namespace {

constexpr int mostOfAKind = 20;

QString labelOf(const QAction* action) {
    QString text = action->iconText();
    if (text.endsWith(QChar(0x2026))) text.chop(1);
    return text;
}

QString kindOf(const SearchHit& hit) {
    switch (hit.kind) {
    case SearchHit::Kind::Account:
        return CommandPalette::tr("account");
    case SearchHit::Kind::Person:
        return CommandPalette::tr("person");
    case SearchHit::Kind::Note:
        break;
    }
    return hit.date ? show::date(*hit.date) : CommandPalette::tr("note");
}

/// The key of a row: places in the list of actions, then of hits.
int actionKey(qsizetype action) {
    return -1 - int(action);
}

} // namespace

CommandPalette::CommandPalette(QList<QAction*> actions, FactsPtr facts, QWidget* parent)
    : QDialog(parent)
    , m_actions(std::move(actions))
    , m_facts(std::move(facts))
    , m_stop(std::make_shared<std::atomic<bool>>(false))
    , m_field(new QLineEdit)
    , m_list(new ListView(new ListModel({tr("What"), tr("Where"), tr("Kind")}, this), "palette.list",
                          tr("What was found"), {250, 310}))
    , m_hint(plainLabel(tr("Accounts, people, actions and what notes say: type a few letters."), "caption")) {
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Go to"));
    m_field->setObjectName(QStringLiteral("palette.field"));
    m_field->setPlaceholderText(tr("Go to\u2026"));
    m_field->installEventFilter(this);
    describe(m_field, tr("Go to"), tr("Up and down choose, Enter goes there"));
    m_list->header()->hide();
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    resize(720, 460);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::choose);
    search({});
}

CommandPalette::~CommandPalette() {
    m_stop->store(true);
}

void CommandPalette::search(const QString& text) {
    m_chooseWhenFound = false;
    m_stop->store(true);
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_matching.clear();
    for (QAction* action : m_actions)
        if (action->isEnabled() && std::all_of(words.begin(), words.end(), [action](const QString& word) {
                return labelOf(action).contains(word, Qt::CaseInsensitive);
            }))
            m_matching += action;
    if (words.isEmpty() || !m_facts) {
        m_latest.drop();
        show({});
        return;
    }
    m_searching = true;
    m_latest.run(
        this,
        [facts = m_facts, text, stop = m_stop] {
            return searchBook(*facts, text, mostOfAKind, [stop] { return !stop->load(); });
        },
        [this](const std::vector<SearchHit>& hits) { show(hits); });
}

void CommandPalette::show(const std::vector<SearchHit>& hits) {
    m_searching = false;
    m_hits = hits;
    std::vector<ListRow> rows;
    const auto addActions = [&] {
        for (qsizetype i = 0; i < m_matching.size(); ++i)
            rows.push_back(
                {{textCell(labelOf(m_matching[i])),
                  textCell(m_matching[i]->shortcut().toString(QKeySequence::NativeText), Ink::Muted),
                  textCell(tr("action"), Ink::Muted)},
                 actionKey(i)});
    };
    for (std::size_t i = 0; i < m_hits.size(); ++i) {
        const SearchHit& hit = m_hits[i];
        if (hit.kind == SearchHit::Kind::Note && (i == 0 || m_hits[i - 1].kind != SearchHit::Kind::Note))
            addActions(); // names before actions, notes after them
        const QString account = m_facts->at(hit.account)->name;
        const QString where = hit.kind == SearchHit::Kind::Account ? m_facts->at(hit.account)->csm.toString()
                              : hit.kind == SearchHit::Kind::Person
                                  ? account + QStringLiteral("  \u00B7  ") + hit.context
                                  : account + QStringLiteral(": ") + hit.context;
        rows.push_back({{textCell(hit.title.isEmpty() ? account : hit.title), textCell(where, Ink::Muted),
                         textCell(kindOf(hit), Ink::Muted)},
                        int(i)});
    }
    if (m_hits.empty() || m_hits.back().kind != SearchHit::Kind::Note) addActions();
    const bool nothing = rows.empty();
    m_list->list()->setRows(std::move(rows));
    m_list->setCurrentIndex(m_list->list()->index(0, 0));
    m_hint->setText(nothing ? tr("Nothing is called that, and no note says it.")
                            : tr("Accounts, people, actions and what notes say: type a few letters."));
    if (std::exchange(m_chooseWhenFound, false)) choose();
}

void CommandPalette::choose() {
    m_chooseWhenFound = m_searching; // who types fast means what was typed, not what is listed yet
    if (m_searching) return;
    const QVariant key = m_list->currentKey();
    if (!key.isValid()) return;
    accept();
    if (key.toInt() < 0) {
        m_matching[-1 - key.toInt()]->trigger();
        return;
    }
    const SearchHit& hit = m_hits[std::size_t(key.toInt())];
    Q_EMIT accountChosen(m_facts->at(hit.account)->accountId, hit.kind == SearchHit::Kind::Person
                                                                  ? QStringLiteral("people")
                                                                  : QStringLiteral("overview"));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace foothold
