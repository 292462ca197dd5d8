#include "ui/widgets/field_control.h"

#include "core/base/qdate.h"
#include "core/domain/labels.h"
#include "ui/widgets/choice_model.h"
#include "ui/widgets/field_lists.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyle>
#include <QWidgetAction>

namespace foothold {

namespace {

/// A list that the wheel scrolls past instead of changing it.
class QuietComboBox final : public QComboBox {
public:
    using QComboBox::QComboBox;

private:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

void openCalendar(QLineEdit* line) {
    auto* menu = new QMenu(line);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const auto date = show::readDate(line->text())) calendar->setSelectedDate(toQDate(*date));
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    QObject::connect(calendar, &QCalendarWidget::activated, line, [line, menu](QDate day) {
        line->setText(show::date(fromQDate(day)));
        menu->close();
        line->setFocus();
        Q_EMIT line->editingFinished();
    });
    QObject::connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    menu->popup(line->mapToGlobal(QPoint(0, line->height())));
}

QWidget* makeList(const Column& column, const FieldContext& context, QWidget* parent) {
    auto* list = new QuietComboBox(parent);
    list->setMaxVisibleItems(16);
    std::vector<Choice> choices;
    if (!column.required) choices.push_back({QString(), show::unknown});
    if (column.type == Type::Bool)
        for (const QString& value : {QStringLiteral("yes"), QStringLiteral("no")})
            choices.push_back({value, enumLabel(value)});
    for (const std::string_view value : column.values) {
        const QString name = QString::fromLatin1(value.data(), qsizetype(value.size()));
        choices.push_back({name, enumLabel(name)});
    }
    if (column.type == Type::Key)
        choices.insert(choices.end(), context.choices.begin(), context.choices.end());
    list->setModel(new ChoiceModel(std::move(choices), list));
    if (column.type == Type::Key) { // of many: one types a part of the name
        list->setEditable(true);
        list->setInsertPolicy(QComboBox::NoInsert);
        list->completer()->setFilterMode(Qt::MatchContains);
        list->completer()->setCompletionMode(QCompleter::PopupCompletion);
        list->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    }
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(8);
    return list;
}

QWidget* makeLine(const Column& column, const FieldContext& context, QWidget* parent) {
    auto* line = new QLineEdit(parent);
    if (column.type == Type::Date) {
        line->setPlaceholderText(QCoreApplication::translate("Fields", "date"));
        QAction* pick = line->addAction(icon("calendar"), QLineEdit::TrailingPosition);
        pick->setText(QCoreApplication::translate("Fields", "Choose a date"));
        QObject::connect(pick, &QAction::triggered, line, [line] { openCalendar(line); });
    }
    if (isList(column))
        line->setPlaceholderText(QCoreApplication::translate("Fields", "several with commas between them"));
    if (!context.choices.empty()) {
        QStringList words;
        for (const Choice& choice : context.choices)
            words += choice.label;
        QCompleter* completer = isList(column) ? makeListCompleter(words, line) : new QCompleter(words, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    return line;
}

} // namespace

bool isLongText(const Column& column) {
    static constexpr std::string_view names[] = {"notes",     "note",    "forecast_note",  "situation",
                                                 "pain",      "impact",  "critical_event", "decision",
                                                 "objection", "debrief", "decisions",      "reason"};
    return column.type == Type::FreeText && std::ranges::find(names, column.name) != std::end(names);
}

QWidget* makeFieldControl(const Column& column, const FieldContext& context, QWidget* parent) {
    const bool choice = column.type == Type::Enum || column.type == Type::Bool ||
                        (column.type == Type::Key && !column.references.empty());
    if (choice) return makeList(column, context, parent);
    if (!isLongText(column)) return makeLine(column, context, parent);
    auto* box = new QPlainTextEdit(parent);
    box->setTabChangesFocus(true);
    box->setFixedHeight(84);
    return box;
}

void setControlValue(QWidget* control, const Column& column, const FieldContext& context,
                     const QString& canonical) {
    if (auto* list = qobject_cast<QComboBox*>(control)) {
        auto* choices = qobject_cast<ChoiceModel*>(list->model());
        int at = choices->rowOf(canonical);
        if (at < 0 && !canonical.isEmpty()) { // a reference to something that is not in the list
            choices->append({canonical, shownText(column, canonical, context)});
            at = list->count() - 1;
        }
        list->setCurrentIndex(at);
    } else if (auto* box = qobject_cast<QPlainTextEdit*>(control)) {
        if (box->toPlainText() != canonical) box->setPlainText(canonical);
    } else if (auto* line = qobject_cast<QLineEdit*>(control)) {
        line->setText(column.type == Type::FreeText ? canonical : shownText(column, canonical, context));
        line->setCursorPosition(0);
    }
    markControl(control, false);
}

QString controlText(const QWidget* control) {
    if (const auto* list = qobject_cast<const QComboBox*>(control)) {
        const QString typed = list->currentText();
        if (!list->isEditable() || typed == list->itemText(list->currentIndex()))
            return list->currentData().toString();
        const int at = list->findText(typed, Qt::MatchFixedString);
        return at < 0 ? typed : list->itemData(at).toString();
    }
    if (const auto* box = qobject_cast<const QPlainTextEdit*>(control)) return box->toPlainText();
    const auto* line = qobject_cast<const QLineEdit*>(control);
    return line ? line->text() : QString();
}

void markControl(QWidget* control, bool wrong) {
    if (control->property("wrong").toBool() == wrong) return;
    control->setProperty("wrong", wrong);
    control->style()->unpolish(control);
    control->style()->polish(control);
}

} // namespace foothold
