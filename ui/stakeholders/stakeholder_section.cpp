#include "ui/stakeholders/stakeholder_section.h"

#include "core/base/text.h"
#include "core/documents/picture_sheet.h"
#include "core/documents/stakeholder_picture.h"
#include "core/metrics/people_explanation.h"
#include "ui/account/account_records.h"
#include "ui/account/figures.h"
#include "ui/account/record_side.h"
#include "ui/exchange/picture_saver.h"
#include "ui/paint/picture_file.h"
#include "ui/stakeholders/link_editor.h"
#include "ui/stakeholders/people_tray.h"
#include "ui/stakeholders/stakeholder_changes.h"
#include "ui/stakeholders/team_matrix.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrap_row.h"

#include <QComboBox>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace foothold {

namespace {

constexpr int widthOfThree = 1000; ///< in pixels: map, lists and person beside each other

} // namespace

StakeholderSection::StakeholderSection(AccountPorts ports, QWidget* parent)
    : AccountSection(ports, parent)
    , m_tabs(new QTabWidget)
    , m_sideTabs(new QTabWidget)
    , m_stack(new QStackedWidget)
    , m_view(new StakeholderMapView)
    , m_tray(new PeopleTray)
    , m_gaps(new QListWidget)
    , m_opportunity(new QComboBox)
    , m_trayTitle(plainLabel({}, "caption"))
    , m_error(plainLabel({}, "error"))
    , m_side(new RecordSide(*findTable("contacts"),
                            {"name", "title", "department", "reports_to", "role", "sentiment", "influence",
                             "relationship", "desired_relationship", "our_owner", "status"}))
    , m_links(new LinkEditor)
    , m_matrix(new ListView(new ListModel({}, this), "stakeholders.matrix",
                            tr("Their people and ours, twelve months"), {220, 220})) {
    m_tabs->setObjectName(QStringLiteral("stakeholders.tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildMap(), tr("Map"));
    m_tabs->addTab(m_matrix, tr("Their people and ours"));
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(new EmptyState(
        "stakeholders",
        tr("Nobody is on record yet. Add people on the page People, or import contacts.csv.")));
    plainColumn(this)->addWidget(m_stack);

    connect(m_view, &StakeholderMapView::currentChanged, this, &StakeholderSection::showPerson);
    connect(m_view, &StakeholderMapView::activated, this,
            [this] { m_side->form()->field("name")->control()->setFocus(); });
    connect(m_view, &StakeholderMapView::moved, this, &StakeholderSection::moveCards);
    connect(m_view, &StakeholderMapView::reportingChosen, this,
            [this](const QString& person, const QString& manager) {
                apply(tr("%1 reports to %2").arg(nameOf(person), nameOf(manager)),
                      reporting(m_picture, person, manager));
            });
    connect(m_view, &StakeholderMapView::tidyRequested, this, &StakeholderSection::standTidily);
    connect(m_tray, &PeopleTray::chosen, this, &StakeholderSection::showPerson);
    connect(m_tray, &PeopleTray::placeRequested, this, &StakeholderSection::placeOne);
    connect(m_gaps, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* gap) { goTo(gap->data(Qt::UserRole).toString()); });
    connect(m_opportunity, &QComboBox::activated, this, [this] { draw(); });
    connect(m_matrix, &ListView::keyChanged, this, [this] { showPerson(m_matrix->currentKey().toString()); });
    m_matrix->setEmptyText(tr("Nobody is present. Log a call (Ctrl+L) to say who met whom."));
    m_matrix->setExplain([this](const QModelIndex& cell) { return explaining(cell); });
    connect(m_side->form(), &RecordForm::edited, this,
            [this](const QString& key, const QString& column, const QString& value) {
                if (const Contact* before = (*m_subject).findContact(Text(key.toStdString())))
                    changeContact(*before, column, value, [this, column](const Error& error) {
                        m_side->form()->refuse(column, error.message);
                    });
            });
    connect(
        m_links, &LinkEditor::linkAdded, this, [this](const QString& from, const QString& to, LinkKind kind) {
            apply(tr("Draw a line from %1 to %2").arg(nameOf(from), nameOf(to)), {linked(from, to, kind)});
        });
    connect(m_links, &LinkEditor::linkRemoved, this,
            [this](const QString& from, const QString& to, LinkKind kind) {
                apply(tr("Remove the line from %1 to %2").arg(nameOf(from), nameOf(to)),
                      {unlinked(from, to, kind)});
            });
}

QWidget* StakeholderSection::buildMap() {
    auto* centre = new QWidget;
    auto* column = plainColumn(centre);
    column->addWidget(buildBar());
    column->addWidget(m_error);
    column->addWidget(m_view, 1);
    m_error->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("stakeholders.error"));
    m_error->setContentsMargins(space::large, space::small, space::large, space::small);
    m_error->hide();
    m_lists = buildLists();
    m_sideTabs->setObjectName(QStringLiteral("stakeholders.side"));
    m_sideTabs->setDocumentMode(true);
    m_sideTabs->setTabBarAutoHide(true);
    m_sideTabs->setFocusProxy(nullptr); // a hidden bar would catch the Tab key
    m_sideTabs->setFocusPolicy(Qt::NoFocus);
    m_sideTabs->addTab(buildSide(), tr("Person"));
    m_split = splitOf(Qt::Horizontal, {centre, m_lists, m_sideTabs}, {700, 200, 290});
    return m_split;
}

void StakeholderSection::resizeEvent(QResizeEvent* event) {
    AccountSection::resizeEvent(event);
    const bool isNarrow = width() < widthOfThree;
    const bool isInTab = m_sideTabs->count() > 1;
    if (isNarrow == isInTab) return;
    if (isNarrow) {
        m_sideTabs->addTab(m_lists, tr("Gaps"));
    } else {
        m_split->insertWidget(1, m_lists);
        m_lists->show(); // it was a tab behind another
    }
    m_split->setSizes(isNarrow ? QList<int>{600, 290} : QList<int>{700, 200, 290});
}

QWidget* StakeholderSection::buildBar() {
    auto* bar = new QFrame;
    auto* row = asBar(bar);
    m_opportunity->setObjectName(QStringLiteral("stakeholders.opportunity"));
    m_opportunity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_opportunity->setMinimumContentsLength(18);
    describe(m_opportunity, tr("Whose roles are shown"));
    row->add(plainLabel(tr("Roles"), "muted"));
    row->add(m_opportunity);
    row->addStretch();
    const auto button = [&](const char* name, const QString& text, const QString& keys, auto slot) {
        QToolButton* tool = toolButton("stakeholders", name, text, keys);
        connect(tool, &QToolButton::clicked, this, slot);
        row->add(tool);
        return tool;
    };
    m_placeAll = button("plus", tr("Put everybody on the map"), {}, [this] { placeAll(); });
    m_tidy = button("tidy", tr("Let all cards stand tidily"), {},
                    [this] { apply(tr("Tidy the stakeholder map"), tidied(m_picture)); });
    button("zoom-out", tr("Zoom out"), QStringLiteral("-"), [this] { m_view->zoomOut(); });
    button("zoom-in", tr("Zoom in"), QStringLiteral("+"), [this] { m_view->zoomIn(); });
    button("fit", tr("Show the whole map"), QStringLiteral("F"), [this] { m_view->zoomToFit(); });
    button("export", tr("Save the map as a picture"), {}, [this] {
        if (PictureSaver* saver = PictureSaver::of(this)) saver->save(m_view);
    });
    makeSheetSavable(m_view, [this] { return shownSheet(); });
    return bar;
}

QWidget* StakeholderSection::buildLists() {
    auto* box = new QWidget;
    box->setAttribute(Qt::WA_StyledBackground);
    box->setProperty("look", QStringLiteral("surface"));
    box->setMinimumWidth(150);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    m_gaps->setObjectName(QStringLiteral("stakeholders.gaps"));
    m_gaps->setFrameShape(QFrame::NoFrame);
    m_gaps->setWordWrap(true);
    describe(m_gaps, tr("Gaps"), tr("Enter goes to the person"));
    column->addWidget(plainLabel(tr("Gaps"), "caption"));
    column->addWidget(m_gaps, 1);
    column->addWidget(m_trayTitle);
    column->addWidget(m_tray, 1);
    return box;
}

QWidget* StakeholderSection::buildSide() {
    auto* side = new QWidget;
    side->setAttribute(Qt::WA_StyledBackground);
    side->setProperty("look", QStringLiteral("side"));
    m_side->setObjectName(QStringLiteral("stakeholders.form"));
    auto* column = plainColumn(side);
    column->addWidget(m_side, 1);
    m_links->setContentsMargins(space::large, space::small, space::large, space::large);
    column->addWidget(m_links);
    return side;
}

void StakeholderSection::show(const AccountSubject& subject) {
    m_subject = subject;
    m_stack->setCurrentIndex((*subject).contacts().empty() ? 1 : 0);
    m_side->form()->setContexts([&](const Column& column) { return fieldContext(*subject, column); });
    m_side->form()->setWritable(subject.writable);
    m_view->setWritable(subject.writable);
    m_error->hide();
    fillOpportunities();
    fillGaps();
    const TeamMatrix matrix = teamMatrix(*subject, subject.asOf);
    m_matrix->list()->setHeadings(matrix.headings);
    m_matrix->list()->setRows(matrix.rows);
    draw();
}

bool StakeholderSection::explainCurrent() {
    if (m_person.isEmpty()) return false;
    Q_EMIT figureRequested(explainedContact(m_subject.facts, m_subject.account, m_subject.asOf, m_person));
    return true;
}

/// Who met whom; of a person's own cells, when they were met at all.
std::function<void()> StakeholderSection::explaining(const QModelIndex& cell) {
    const QString person = cell.data(ListModel::KeyRole).toString();
    const Contact* contact = (*m_subject).findContact(Text(person.toStdString()));
    if (!contact) return {};
    if (cell.column() < TeamMatrix::firstOfOurs) return [this] { explainCurrent(); };
    const int place = int(contact - (*m_subject).contacts().data());
    const std::string ours = cell.model()->headerData(cell.column(), Qt::Horizontal).toString().toStdString();
    return [this, place, ours] {
        Q_EMIT figureRequested(
            explainedOfAccount(m_subject.facts, m_subject.account, m_subject.asOf,
                               [facts = m_subject.facts, place, ours](AccountFacts of, Date date) {
                                   return explainMeetings(of, place, Text(ours), date);
                               }));
    };
}

void StakeholderSection::fillOpportunities() {
    const QString chosen = m_opportunity->currentData().toString();
    m_opportunity->clear();
    m_opportunity->addItem(tr("of the person"));
    const AccountFacts account = *m_subject;
    for (const Opportunity& opportunity : account.opportunities())
        if (opportunity.isOpenAt(m_subject.asOf))
            m_opportunity->addItem(opportunity.name.isEmpty() ? opportunity.opportunityId : opportunity.name,
                                   opportunity.opportunityId.toString());
    m_opportunity->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : m_opportunity->findData(chosen)));
}

void StakeholderSection::fillGaps() {
    m_gaps->clear();
    const AccountFacts account = *m_subject;
    for (const StakeholderGap& gap :
         stakeholderGaps(account, ActiveLines(account, m_subject.asOf), m_subject.asOf)) {
        auto* item = new QListWidgetItem(QStringLiteral("\u25CB ") + gapText(account, gap), m_gaps);
        if (gap.contact >= 0)
            item->setData(Qt::UserRole, account.contacts()[std::size_t(gap.contact)].contactId.toString());
    }
    if (m_gaps->count() == 0) m_gaps->addItem(tr("None: every role and department is covered."));
}

void StakeholderSection::draw() {
    const std::string opportunity = m_opportunity->currentData().toString().toStdString();
    m_picture = stakeholderPicture(*m_subject, m_subject.asOf, Shown(QLocale()), Text(opportunity));
    m_view->setPicture(m_picture);
    m_tray->setPicture(m_picture);
    m_trayTitle->setText(tr("Not on the map: %1").arg(m_tray->count()));
    m_placeAll->setEnabled(m_subject.writable && m_tray->count() > 0);
    m_tidy->setEnabled(m_subject.writable && !tidied(m_picture).empty());
    if (m_view->current().isEmpty() && m_picture.indexOf(m_person) < 0) chooseFirst();
    showPerson(m_view->current().isEmpty() ? m_person : m_view->current());
}

void StakeholderSection::chooseFirst() {
    const auto first = std::ranges::find_if_not(m_picture.cards, &StakeholderPicture::Card::isLoose);
    if (first != m_picture.cards.end()) m_view->setCurrent(first->contactId);
}

/// A gap that is about nobody leads nowhere; whoever is in the tray has no card yet.
void StakeholderSection::goTo(const QString& contactId) {
    if (contactId.isEmpty()) return;
    m_view->setCurrent(contactId);
    showPerson(contactId);
}

void StakeholderSection::showPerson(const QString& contactId) {
    const AccountFacts account = *m_subject;
    const Contact* contact = account.findContact(Text(contactId.toStdString()));
    m_person = contact ? contactId : QString();
    m_side->setTitle(contact ? contact->name.toString() : tr("Choose a person"));
    m_side->form()->setRecord(contact ? contactCells(account, *contact) : RecordCells());
    m_links->setPerson(account, m_picture, m_person, m_subject.writable);
}

QString StakeholderSection::nameOf(const QString& contactId) const {
    const int card = m_picture.indexOf(contactId);
    return card < 0 ? contactId : m_picture.cards[std::size_t(card)].name;
}

void StakeholderSection::apply(const QString& what, std::vector<RecordChange> changes) {
    if (changes.empty() || !m_subject.writable) return;
    m_error->hide();
    m_ports.service->apply({what, QStringLiteral("window"), std::move(changes)}, this,
                           [this](const Error& error) {
                               refuse(error);
                               draw(); // as it was
                           });
}

void StakeholderSection::moveCards(const std::vector<StakeholderMapView::CardPlace>& places) {
    std::vector<RecordChange> changes;
    for (const auto& [person, corner] : places)
        changes.push_back(placed(person, corner));
    apply(foothold::show::counted(qint64(places.size()),
                                  tr("Move %1 on the map").arg(nameOf(places.front().contactId)),
                                  tr("Move %1 people on the map")),
          std::move(changes));
}

void StakeholderSection::standTidily(const QStringList& people) {
    StakeholderPicture some;
    for (const QString& person : people)
        if (const int card = m_picture.indexOf(person); card >= 0)
            some.cards.push_back(m_picture.cards[std::size_t(card)]);
    std::vector<RecordChange> changes = tidied(some);
    const auto count = qint64(changes.size());
    apply(foothold::show::counted(count, tr("Let %1 stand tidily").arg(nameOf(people.front())),
                                  tr("Let %1 people stand tidily")),
          std::move(changes));
}

void StakeholderSection::placeAll() {
    QStringList waiting;
    for (const auto& card : m_picture.cards)
        if (card.isLoose && !card.left) waiting += card.contactId;
    apply(tr("Put everybody on the map"), placedBelow(m_view->painter(), waiting));
}

void StakeholderSection::placeOne(const QString& contactId) {
    m_person = contactId;
    apply(tr("Put %1 on the map").arg(nameOf(contactId)), placedBelow(m_view->painter(), {contactId}));
}

/// As of the opportunity that is chosen.
Result<PictureSheet> StakeholderSection::shownSheet() const {
    const std::string opportunity = m_opportunity->currentData().toString().toStdString();
    return stakeholderSheet(*m_subject, {.asOf = m_subject.asOf, .locale = QLocale()}, Text(opportunity));
}

void StakeholderSection::refuse(const Error& error) {
    m_error->setText(error.message);
    m_error->show();
}

} // namespace foothold
