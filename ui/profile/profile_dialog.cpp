#include "ui/profile/profile_dialog.h"

#include "core/base/decimal.h"
#include "core/base/text.h"
#include "core/domain/labels.h"
#include "core/exchange/profile_versions.h"
#include "core/metrics/profile.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <set>

namespace foothold {

namespace {

enum Part { Meaning, Value, Default };

/// Of a column that is shown and not typed into.
class ReadOnlyColumn : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget*, const QStyleOptionViewItem&, const QModelIndex&) const override {
        return nullptr;
    }
};

QString meaningOf(const ProfileKey& key) {
    QString text = QCoreApplication::translate("foothold::Profile", key.meaning.data());
    text[0] = text[0].toUpper();
    return text;
}

QString shown(double value) {
    return QLocale().toString(value, 'g', 15);
}

/// The number that a person typed, in the locale or with a point.
std::optional<double> typed(const QString& text) {
    const auto plain = foothold::show::readDecimal(text);
    const auto number = plain ? parseDecimal(plain->toStdString()) : std::nullopt;
    return number ? std::optional(number->toDouble()) : std::nullopt;
}

Text textOf(const QByteArray& utf8) {
    return Text(std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

} // namespace

ProfileDialog::ProfileDialog(BookService* service, Dialogs* dialogs, Date asOf, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_dialogs(dialogs)
    , m_values(new QTreeWidget)
    , m_problem(plainLabel({}, "error"))
    , m_reset(new QPushButton(tr("Reset to the defaults\u2026")))
    , m_save(new QPushButton(tr("Save"))) {
    setObjectName(QStringLiteral("profile"));
    setWindowTitle(tr("Scoring profile"));
    resize(760, 640);
    m_values->setObjectName(QStringLiteral("profile.values"));
    m_values->setHeaderLabels({tr("What it decides"), tr("Value"), tr("Default")});
    for (const Part column : {Value, Default})
        m_values->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_values->setRootIsDecorated(false);
    m_values->setAllColumnsShowFocus(true);
    m_values->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                              QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    auto* readOnly = new ReadOnlyColumn(m_values);
    m_values->setItemDelegateForColumn(Meaning, readOnly);
    m_values->setItemDelegateForColumn(Default, readOnly);
    // Whichever way a row is reached, typing goes to its value.
    connect(m_values, &QTreeWidget::currentItemChanged, m_values, [this](QTreeWidgetItem* row) {
        if (row && m_values->currentColumn() != Value) m_values->setCurrentItem(row, Value);
    });
    m_values->header()->setSectionResizeMode(Meaning, QHeaderView::Stretch);
    m_values->header()->setStretchLastSection(false);
    describe(m_values, tr("Values of the profile"), tr("Type into the column Value to change one"));
    m_problem->setObjectName(QStringLiteral("profile.problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_reset->setObjectName(QStringLiteral("profile.reset"));
    m_save->setObjectName(QStringLiteral("profile.save"));
    m_save->setProperty("look", QStringLiteral("primary"));
    auto* close = new QPushButton(tr("Close"));
    for (QPushButton* button : {m_reset, m_save, close})
        button->setAutoDefault(false); // Enter ends the typing of a value
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto* about =
        plainLabel(tr("Figures as of the date below and later follow these values; older ones keep the "
                      "profile of their time. Undo takes a change back."),
                   "muted");
    about->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(about);
    layout->addWidget(fields(asOf));
    layout->addWidget(m_values, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &ProfileDialog::save);
    connect(m_reset, &QPushButton::clicked, this, &ProfileDialog::reset);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_service, &BookService::factsChanged, this, &ProfileDialog::fill);
    fillSegments();
    fill();
}

QWidget* ProfileDialog::fields(Date asOf) {
    m_validFrom = new QLineEdit(foothold::show::date(asOf));
    m_segment = new QComboBox;
    m_note = new QLineEdit;
    m_validFrom->setObjectName(QStringLiteral("profile.validFrom"));
    m_segment->setObjectName(QStringLiteral("profile.segment"));
    m_note->setObjectName(QStringLiteral("profile.note"));
    m_note->setPlaceholderText(tr("what the change is for"));
    auto* widget = new QWidget;
    auto* form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Valid from"), m_validFrom);
    form->addRow(tr("&Segment"), m_segment);
    form->addRow(tr("&Note"), m_note);
    connect(m_validFrom, &QLineEdit::editingFinished, this, &ProfileDialog::fill);
    connect(m_segment, &QComboBox::currentIndexChanged, this, &ProfileDialog::fill);
    return widget;
}

void ProfileDialog::fillSegments() {
    std::set<QString> segments{QStringLiteral("enterprise"), QStringLiteral("mid_market"),
                               QStringLiteral("smb"), QStringLiteral("low_arpa")};
    const FactsPtr facts = m_service->facts();
    for (int i = 0; facts && i < facts->accountCount(); ++i)
        if (!facts->at(i)->segment.isEmpty()) segments.insert(facts->at(i)->segment);
    m_segment->addItem(tr("every segment"), QByteArray());
    for (const QString& segment : segments)
        m_segment->addItem(enumLabel(segment), segment.toUtf8());
}

QByteArray ProfileDialog::segment() const {
    return m_segment->currentData().toByteArray();
}

std::optional<Date> ProfileDialog::validFrom() {
    const auto date = foothold::show::readDate(m_validFrom->text());
    if (!date)
        refuse(tr("\"%1\" is not a date. Type it like %2.")
                   .arg(m_validFrom->text(), foothold::show::date(m_service->clock().today())));
    return date;
}

void ProfileDialog::refuse(const QString& why) {
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
}

void ProfileDialog::fill() {
    refuse({});
    const auto date = validFrom();
    const FactsPtr facts = m_service->facts();
    if (!date || !facts) return;
    const QByteArray name = segment();
    const Profiles profiles(*facts, *date);
    const ScoringProfile& profile = profiles.ofSegment(textOf(name));
    const ScoringProfile defaults = ScoringProfile::defaultsOf(textOf(name));
    m_values->clear();
    for (const ProfileKey& key : profileKeys()) {
        auto* row = new QTreeWidgetItem({meaningOf(key), shown(key.of(profile)), shown(key.of(defaults))});
        row->setFlags(row->flags() | Qt::ItemIsEditable);
        row->setToolTip(Meaning, fromUtf8(key.name));
        for (const Part column : {Value, Default})
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        QFont font = m_values->font();
        font.setBold(key.of(profile) != key.of(defaults)); // and the default stands beside it
        row->setFont(Value, font);
        row->setData(Value, Qt::UserRole, key.of(profile));
        m_values->addTopLevelItem(row);
    }
    for (QPushButton* button : {m_save, m_reset})
        button->setEnabled(m_service->isWritable());
}

void ProfileDialog::save() {
    refuse({});
    const auto date = validFrom();
    if (!date) return;
    ProfileEdit edit{.segment = QString::fromUtf8(segment()), .note = m_note->text().trimmed()};
    const auto keys = profileKeys();
    for (int i = 0; i < m_values->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* row = m_values->topLevelItem(i);
        const ProfileKey& key = keys[std::size_t(i)];
        const auto value = typed(row->text(Value));
        if (!value || !key.allows(*value)) {
            refuse((key.whole ? tr("%1: \"%2\" is not a whole number from %3 to %4.")
                              : tr("%1: \"%2\" is not a number from %3 to %4."))
                       .arg(meaningOf(key), row->text(Value), shown(key.least), shown(key.most)));
            m_values->setCurrentItem(m_values->topLevelItem(i), Value);
            return;
        }
        if (shown(*value) != shown(row->data(Value, Qt::UserRole).toDouble()))
            edit.values[fromUtf8(key.name)] = QString::fromLatin1(decimalText(*value));
    }
    if (edit.values.empty() && edit.note.isEmpty()) {
        refuse(tr("Nothing was changed."));
        return;
    }
    const auto changes = profileChanges(m_service->facts()->profileRows(), *date, edit);
    if (!changes) {
        refuse(changes.error().message);
        return;
    }
    m_service->apply({.what = tr("Change the scoring profile from %1 on").arg(foothold::show::date(*date)),
                      .source = QStringLiteral("window"),
                      .changes = *changes},
                     this, [this](const Error& error) { refuse(error.message); });
}

void ProfileDialog::reset() {
    const auto date = validFrom();
    if (!date) return;
    const QString question = tr("Give every value its default from %1 on, for every segment? Older figures "
                                "keep the profile of their "
                                "time.")
                                 .arg(foothold::show::date(*date));
    if (!m_dialogs->confirm(this, tr("Reset the scoring profile"), question, tr("Reset"))) return;
    const QString note = m_note->text().trimmed();
    m_service->apply({.what = tr("Reset the scoring profile from %1 on").arg(foothold::show::date(*date)),
                      .source = QStringLiteral("window"),
                      .changes = profileReset(m_service->facts()->profileRows(), *date,
                                              note.isEmpty() ? tr("Defaults") : note)},
                     this, [this](const Error& error) { refuse(error.message); });
}

} // namespace foothold
