#include "ui/paste/paste_dialog.h"

#include "core/base/uuid.h"
#include "core/domain/labels.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace foothold {

namespace {

constexpr int mostShown = 500; ///< rows of the preview; all are pasted

QString matchText(PasteRow::Match match) {
    switch (match) {
    case PasteRow::Match::Key:
        return PasteDialog::tr("by key");
    case PasteRow::Match::Email:
        return PasteDialog::tr("by e-mail");
    case PasteRow::Match::Name:
        return PasteDialog::tr("by name");
    case PasteRow::Match::None:
        break;
    }
    return {};
}

constexpr int plainState = 168, wideState = 320; ///< widths of the first column

QString stateText(const PasteRow& row) {
    switch (row.state) {
    case PasteRow::State::New:
        return PasteDialog::tr("+ new");
    case PasteRow::State::Change:
        return PasteDialog::tr("\u2260 changes, %1").arg(matchText(row.match));
    case PasteRow::State::Same:
        return PasteDialog::tr("= same, %1").arg(matchText(row.match));
    case PasteRow::State::Wrong:
        break;
    }
    const auto cell =
        std::ranges::find_if(row.cells, [](const PasteCell& each) { return !each.error.isEmpty(); });
    return cell == row.cells.end() ? PasteDialog::tr("\u25B2 wrong")
                                   : QStringLiteral("\u25B2 ") + cell->error;
}

} // namespace

void PasteDialog::openForClipboard(AccountPorts ports, PasteTarget target, QWidget* parent) {
    PastedBlock block = readPastedBlock(QApplication::clipboard()->text());
    if (block.rows.empty() || !ports.service->isWritable()) return;
    addMatchingColumns(target);
    (new PasteDialog(ports, std::move(target), std::move(block), parent))->open();
}

PasteDialog::PasteDialog(AccountPorts ports, PasteTarget target, PastedBlock block, QWidget* parent)
    : ChangeDialog(ports, "paste", tr("Paste from a spreadsheet"), tr("&Paste"), parent)
    , m_target(std::move(target))
    , m_block(std::move(block))
    , m_mapping(guessMapping(m_target, m_block))
    , m_headings(new QCheckBox(tr("The first row has &headings")))
    , m_table(new QTableWidget)
    , m_effect(plainLabel({})) {
    build();
    plan();
}

void PasteDialog::build() {
    resize(860, 520);
    m_headings->setObjectName(QStringLiteral("paste.headings"));
    m_headings->setChecked(m_mapping.headings);
    m_table->setObjectName(QStringLiteral("paste.table"));
    m_table->setProperty("look", QStringLiteral("framed"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setColumnCount(m_block.columns() + 1);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::row);
    m_table->setShowGrid(false);
    describe(m_table, tr("What will be pasted"));
    m_table->setRowCount(1);
    m_table->setItem(0, 0, new QTableWidgetItem(tr("goes to")));
    for (int i = 0; i < m_block.columns(); ++i) {
        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("paste.column%1").arg(i));
        describe(box, tr("Column %1 goes to").arg(i + 1));
        box->addItem(tr("(left out)"), -1);
        for (int shown = 0; shown < int(m_target.columns.size()); ++shown)
            box->addItem(columnLabel(m_target.column(shown).name), shown);
        box->setCurrentIndex(box->findData(m_mapping.columns[std::size_t(i)]));
        connect(box, &QComboBox::activated, this, &PasteDialog::readMapping);
        m_table->setCellWidget(0, i + 1, box);
        m_table->setColumnWidth(i + 1, 150);
        m_columns.push_back(box);
    }
    m_table->setRowHeight(0, space::row + space::small);
    m_effect->setObjectName(QStringLiteral("paste.effect"));
    m_effect->setWordWrap(true);
    content()->addWidget(m_table, 1);
    content()->addWidget(m_effect);
    foot()->addWidget(m_headings);
    connect(m_headings, &QCheckBox::toggled, this, &PasteDialog::readMapping);
    button()->setFocus();
}

void PasteDialog::readMapping() {
    m_mapping.headings = m_headings->isChecked();
    const auto* changed = qobject_cast<QComboBox*>(sender());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        // A column takes from one place only: the last one chosen.
        if (changed && m_columns[i] != changed && m_columns[i]->currentData() == changed->currentData())
            m_columns[i]->setCurrentIndex(0);
        m_mapping.columns[i] = m_columns[i]->currentData().toInt();
    }
    plan();
}

void PasteDialog::plan() {
    m_rows = planPaste(m_target, m_block, m_mapping);
    const int shown = std::min(int(m_rows.size()), mostShown);
    m_table->setRowCount(shown + 1);
    for (int i = 0; i < shown; ++i)
        fillRow(i + 1, m_rows[std::size_t(i)]);
    const bool anyWrong = std::ranges::find(m_rows, PasteRow::State::Wrong, &PasteRow::state) != m_rows.end();
    m_table->setColumnWidth(0, anyWrong ? wideState : plainState); // a reason needs room
    const auto count = [this](PasteRow::State state) {
        return int(std::ranges::count(m_rows, state, &PasteRow::state));
    };
    const int wrong = count(PasteRow::State::Wrong);
    QStringList words{tr("%1 new").arg(count(PasteRow::State::New)),
                      tr("%1 changed").arg(count(PasteRow::State::Change)),
                      tr("%1 the same").arg(count(PasteRow::State::Same))};
    if (const int known = int(std::ranges::count_if(
            m_rows, [](const PasteRow& row) { return row.match != PasteRow::Match::None; }));
        known > 0) {
        QStringList parts;
        for (const auto match : {PasteRow::Match::Key, PasteRow::Match::Email, PasteRow::Match::Name})
            if (const auto rows = std::ranges::count(m_rows, match, &PasteRow::match); rows > 0)
                parts += tr("%1 %2", "how many rows, recognised by what").arg(rows).arg(matchText(match));
        words += tr("recognised: %1").arg(parts.join(QStringLiteral(", ")));
    }
    if (wrong > 0) words += tr("\u25B2 %1 cannot be taken and are left out: see their cells").arg(wrong);
    if (int(m_rows.size()) > shown) words += tr("the first %1 are shown").arg(shown);
    if (m_block.cut) words += tr("more than 10 000 rows or 200 columns are cut off");
    m_effect->setText(words.join(QStringLiteral("  \u00B7  ")));
    button()->setEnabled(count(PasteRow::State::New) + count(PasteRow::State::Change) > 0);
}

void PasteDialog::fillRow(int line, const PasteRow& row) {
    auto* state = new QTableWidgetItem(stateText(row));
    state->setForeground(row.state == PasteRow::State::Wrong  ? tokens().bad
                         : row.state == PasteRow::State::Same ? tokens().muted
                                                              : tokens().good);
    state->setToolTip(plainToolTip(state->text()));
    m_table->setItem(line, 0, state);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const PasteCell& cell = row.cells[i];
        const int shown = m_mapping.columns[i];
        const QString text =
            shown < 0 || !cell.error.isEmpty()
                ? cell.text
                : shownText(m_target.column(shown), cell.canonical, m_target.contexts[std::size_t(shown)]);
        auto* item = new QTableWidgetItem((cell.error.isEmpty() ? QString() : QStringLiteral("\u25B2 ")) +
                                          text.simplified());
        item->setToolTip(plainToolTip(cell.error.isEmpty() ? cell.text : cell.error));
        if (shown < 0) item->setForeground(tokens().muted);
        if (!cell.error.isEmpty()) {
            item->setForeground(tokens().bad);
            item->setData(Qt::AccessibleDescriptionRole, cell.error);
        }
        m_table->setItem(line, int(i) + 1, item);
    }
}

void PasteDialog::save() {
    const Clock& clock = m_ports.service->clock();
    auto changes = pasteChanges(m_target, m_rows, m_mapping, [&clock] { return newKey(clock); });
    const QString what =
        foothold::show::counted(qint64(changes.size()), tr("Paste 1 %2"), tr("Paste %1 \u00D7 %2"))
            .arg(recordLabel(m_target.table->name));
    apply(what, std::move(changes));
}

} // namespace foothold
