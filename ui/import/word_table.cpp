#include "ui/import/word_table.h"

#include "core/domain/labels.h"
#include "core/exchange/mapping/words.h"
#include "ui/import/import_page.h"
#include "ui/import/import_parts.h"
#include "ui/import/still_box.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace foothold {

namespace {

enum Place { Word, Rows, Becomes };
constexpr std::size_t wordsShown = 200;
constexpr int rowHeight = 34;

// What a box has as its data beside canonical words: no column has such a word.
const QString notSaid = QStringLiteral("\n"), asItIs = QStringLiteral("*"), nothing = QString();

} // namespace

WordTable::WordTable(QWidget* parent)
    : QWidget(parent)
    , m_about(plainLabel({}, "muted"))
    , m_words(importparts::makeTree("importField.words", tr("What the words of the column become"))) {
    importparts::setColumns(m_words, {tr("In the file"), tr("Rows"), tr("Becomes")}, {250, 70});
    m_words->headerItem()->setTextAlignment(Rows, Qt::AlignRight | Qt::AlignVCenter);
    m_words->setSelectionMode(QAbstractItemView::NoSelection);
    m_words->setFocusPolicy(Qt::NoFocus); // the lists in it are what one goes through
    m_words->header()->setStretchLastSection(true);
    m_about->setWordWrap(true);
    m_about->setObjectName(QStringLiteral("importField.wordsAbout"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_about);
    column->addWidget(m_words, 1);
}

bool WordTable::isOfWords() const {
    return m_column->type == Type::Enum || m_column->type == Type::Bool;
}

void WordTable::show(const Column& column, const ValueRule& rule, const ColumnEvidence& seen, qint64 rows,
                     bool complete) {
    m_column = &column;
    m_boxes.clear();
    m_words->clear();
    m_unshown = rule.values;
    const auto uses = wordsOf(seen, column, rule);
    qint64 open = 0;
    for (const WordUse& use : uses) {
        open += !use.isUnderstood;
        if (m_boxes.size() == wordsShown) continue;
        m_unshown.erase(headingKey(use.word));
        addWord(use);
    }
    addOthers(rule);
    QStringList about;
    if (open > 0)
        about += QStringLiteral("\u25B2 ") +
                 show::counted(open, tr("One word is not understood."), tr("%1 words are not understood."));
    if (!complete) about += tr("Counted are the first %1 rows.").arg(show::count(rows));
    if (seen.moreWords || uses.size() > wordsShown)
        about += tr("There are more words; what they become is chosen for all of them together.");
    m_about->setText(about.join(QLatin1Char(' ')));
    m_about->setVisible(!about.isEmpty());
}

QComboBox* WordTable::addBox(int row, const QString& name, const QString& spoken) {
    auto* box = new StillBox;
    box->setObjectName(name);
    describe(box, spoken);
    QTreeWidgetItem* item = m_words->topLevelItem(row);
    item->setTextAlignment(Rows, Qt::AlignRight | Qt::AlignVCenter);
    item->setSizeHint(Becomes, QSize(0, rowHeight));
    m_words->setItemWidget(item, Becomes, box);
    return box;
}

/// The words of the column, or a line for a text of one's own.
void WordTable::fill(QComboBox* box) const {
    if (m_column->type == Type::Bool)
        for (const QString& value : {QStringLiteral("yes"), QStringLiteral("no")})
            box->addItem(enumLabel(value), value);
    for (const std::string_view value : m_column->values) {
        const QString word = QString::fromStdString(std::string(value));
        box->addItem(enumLabel(word), word);
    }
    box->addItem(tr("Empty"), nothing);
    if (isOfWords()) return;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setCompleter(nullptr);
}

void WordTable::choose(QComboBox* box, const QString& meaning) const {
    if (!selectData(box, meaning)) box->setEditText(meaning);
}

QString WordTable::chosenIn(const QComboBox* box) const {
    const bool isTyped = box->isEditable() && box->currentText() != box->itemText(box->currentIndex());
    if (!isTyped) return box->currentData().toString();
    const int listed = box->findText(box->currentText().trimmed(), Qt::MatchFixedString);
    return listed >= 0 ? box->itemData(listed).toString() : box->currentText().trimmed();
}

void WordTable::addWord(const WordUse& use) {
    const int row = m_words->topLevelItemCount();
    auto* item = new QTreeWidgetItem(m_words, {use.word, show::count(use.count)});
    item->setToolTip(Word, plainToolTip(use.word));
    auto* box = addBox(row, QLatin1String("importField.word.") + use.word,
                       use.isUnderstood ? tr("%1 becomes").arg(use.word)
                                        : tr("%1, not understood, becomes").arg(use.word));
    if (!use.isUnderstood) box->addItem(tr("Please choose"), notSaid);
    if (!isOfWords()) box->addItem(tr("As it is"), asItIs);
    fill(box);
    const bool isSame = !isOfWords() && !use.isTranslated && use.meaning == use.word;
    choose(box, !use.isUnderstood ? notSaid : isSame ? asItIs : use.meaning);
    m_boxes.emplace_back(use.word, box);
    showSign(row, use.isUnderstood);
    const auto changed = [this, row, box] { showSign(row, chosenIn(box) != notSaid); };
    connect(box, &QComboBox::currentIndexChanged, this, changed);
    if (box->isEditable()) connect(box, &QComboBox::editTextChanged, this, changed);
}

void WordTable::showSign(int row, bool understood) {
    QTreeWidgetItem* item = m_words->topLevelItem(row);
    const QString& word = m_boxes[std::size_t(row)].first;
    item->setText(Word, understood ? word : tr("\u25B2 %1 \u2013 not understood").arg(word));
    item->setForeground(Word, understood ? tokens().text : tokens().bad);
}

/// What becomes of the words that the rows looked at do not have, or that are not shown.
void WordTable::addOthers(const ValueRule& rule) {
    new QTreeWidgetItem(m_words, {tr("All others")});
    m_others = addBox(m_words->topLevelItemCount() - 1, QStringLiteral("importField.others"),
                      tr("All others become"));
    if (isOfWords())
        m_others->addItem(m_column->required ? tr("Their rows are rejected") : tr("Left empty, and counted"),
                          notSaid);
    else
        m_others->addItem(tr("As they are"), asItIs);
    fill(m_others);
    m_others->removeItem(m_others->findData(nothing));
    const bool isKept = rule.otherwise.isEmpty() || rule.otherwise == QLatin1String("*");
    if (!isKept)
        choose(m_others, rule.otherwise);
    else if (!isOfWords() && rule.otherwise.isEmpty() && !rule.values.empty())
        m_others->addItem(tr("Left empty, and counted"), notSaid), selectData(m_others, notSaid);
}

void WordTable::read(ValueRule& rule) const {
    rule.values = m_unshown;
    for (const auto& [word, box] : m_boxes) {
        const QString meaning = chosenIn(box);
        const std::string own = ownWord(*m_column, word.toStdString());
        if (meaning == notSaid || meaning == asItIs || (!own.empty() && meaning.toStdString() == own))
            continue;
        rule.values[headingKey(word)] = meaning;
    }
    const QString others = chosenIn(m_others);
    rule.otherwise = others == notSaid ? QString() : others;
    if (rule.otherwise == asItIs && rule.values.empty()) rule.otherwise.clear(); // nothing is translated
}

} // namespace foothold
