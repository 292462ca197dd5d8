#include "ui/widgets/record_table.h"

#include "ui/widgets/copy_rows.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/record_delegate.h"
#include "ui/widgets/table_saver.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace foothold {

RecordTable::RecordTable(const char* name, RecordModel* model, const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QTableView)
    , m_stack(new QStackedWidget)
    , m_add(new QPushButton(icon("plus"), words.add))
    , m_remove(new QPushButton(icon("trash"), words.remove))
    , m_error(plainLabel({}, "error"))
    , m_empty(new EmptyState(words.icon, words.empty)) {
    const QString prefix = QLatin1String(name);
    setObjectName(prefix);
    model->setParent(this);
    m_view->setObjectName(prefix + QLatin1String(".table"));
    m_add->setObjectName(prefix + QLatin1String(".add"));
    m_remove->setObjectName(prefix + QLatin1String(".remove"));
    m_error->setObjectName(prefix + QLatin1String(".error"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_add->setToolTip(tr("Ctrl+Insert; Ctrl+V pastes rows of a spreadsheet"));
    m_remove->setToolTip(tr("Delete"));

    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->setContentsMargins(space::large, space::small, space::large, space::small);
    head->addWidget(plainLabel(words.title, "strong"));
    head->addSpacing(space::medium);
    head->addWidget(m_error, 1);
    head->addStretch();
    head->addWidget(m_remove);
    head->addWidget(m_add);
    auto* layout = plainColumn(this);
    layout->addLayout(head);
    layout->addWidget(hairline());
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", QStringLiteral("surface"));

    buildView(words);
    connect(m_add, &QPushButton::clicked, this, &RecordTable::addRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (!currentKey().isEmpty()) Q_EMIT removeRequested(currentKey());
    });
    connect(m_model, &RecordModel::edited, this,
            [this](const QString& key, const QString& column, const QString& value) {
                setError({});
                Q_EMIT edited(key, column, value);
            });
    setRecords({});
}

void RecordTable::buildView(const Words& words) {
    describe(m_view, words.title,
             tr("F2 edits a cell, Ctrl+Insert adds, Delete removes, Ctrl+V pastes rows of a spreadsheet"));
    m_view->setModel(m_model);
    asRowTable(m_view);
    makeSavable(m_view);
    auto* delegate = new RecordDelegate(m_view);
    connect(delegate, &RecordDelegate::refused, this, &RecordTable::setError);
    m_view->setItemDelegate(delegate);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->horizontalHeader()->setMinimumSectionSize(56);
    for (int section = 0; section < m_model->columnCount(); ++section) {
        const Column& column = m_model->column(section);
        const bool wide = column.name == "name" || column.name == "title" || column.name == "email" ||
                          column.name == "product_id" || column.name == "number";
        m_view->setColumnWidth(section, std::max(wide               ? 168
                                                 : isFigure(column) ? 88
                                                                    : 124,
                                                 m_view->horizontalHeader()->sectionSizeHint(section)));
    }
    new FittedColumns(m_view, m_view->horizontalHeader());
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordTable::announce);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &RecordTable::announce);
}

QString RecordTable::currentKey() const {
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->key(index.row()) : QString();
}

void RecordTable::announce() {
    m_remove->setEnabled(m_add->isEnabled() && !currentKey().isEmpty());
    if (currentKey() == m_announced) return;
    m_announced = currentKey();
    setError({});
    Q_EMIT currentChanged(m_announced);
}

void RecordTable::select(const QString& key) {
    if (m_model->rowCount() == 0) {
        announce();
        return;
    }
    const int row = std::max(0, m_model->rowOf(key));
    m_view->setCurrentIndex(m_model->index(row, std::max(0, m_view->currentIndex().column())));
    m_view->scrollTo(m_view->currentIndex());
    announce();
}

void RecordTable::edit(const QString& key) {
    m_editNext = key;
    const int row = m_model->rowOf(key);
    if (row < 0) return;
    m_editNext.clear();
    m_view->setFocus();
    m_view->setCurrentIndex(m_model->index(row, 0));
    m_view->scrollTo(m_view->currentIndex());
    m_view->edit(m_view->currentIndex());
}

void RecordTable::setRecords(std::vector<RecordCells> records) {
    const QString current = currentKey();
    m_model->setRecords(std::move(records));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_announced = QStringLiteral("\n"); // the same record may have other values now
    if (!m_editNext.isEmpty() && m_model->rowOf(m_editNext) >= 0)
        edit(m_editNext);
    else
        select(current);
}

void RecordTable::setWritable(bool writable) {
    m_model->setWritable(writable);
    m_add->setEnabled(writable);
    m_remove->setEnabled(writable && !currentKey().isEmpty());
}

void RecordTable::setError(const QString& message) {
    m_error->setText(message.isEmpty() ? message : QStringLiteral("\u25B2 ") + message);
    m_error->setVisible(!message.isEmpty());
}

bool RecordTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        // Before copying: most systems know Ctrl+Insert as one of its keys.
        if (key->key() == Qt::Key_Insert && (key->modifiers() & Qt::ControlModifier) && m_add->isEnabled()) {
            m_add->click();
            return true;
        }
        if (key->key() == Qt::Key_Delete && m_remove->isEnabled()) {
            m_remove->click();
            return true;
        }
        if (key->matches(QKeySequence::Paste) && m_add->isEnabled()) {
            Q_EMIT pasteRequested();
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copyRows(*m_view, *m_view->horizontalHeader());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace foothold
