#include "ui/widgets/field_lists.h"

#include "ui/widgets/format.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

constexpr QLatin1Char stored(';');

QString shownItem(const Column& column, const QString& item, const FieldContext& context) {
    if (column.type == Type::DateList) {
        const auto date = parseDate(item.toStdString());
        return date ? show::date(*date) : item;
    }
    const auto choice = std::ranges::find(context.choices, item, &Choice::key);
    return choice == context.choices.end() ? item : choice->label;
}

Result<QString> canonicalItem(const Column& column, const QString& typed, const FieldContext& context) {
    if (column.type == Type::DateList) {
        if (const auto date = show::readDate(typed)) return isoDate(*date);
        return failure(ErrorKind::Rejected, T::tr("\u201C%1\u201D is no date.").arg(typed));
    }
    for (const Choice& choice : context.choices)
        if (choice.key == typed || choice.label.compare(typed, Qt::CaseInsensitive) == 0) return choice.key;
    if (column.type == Type::KeyList && !context.choices.empty())
        return failure(ErrorKind::Rejected, T::tr("\u201C%1\u201D is none of the list.").arg(typed));
    return typed;
}

/// Where the last of several begins.
qsizetype lastOf(const QString& text) {
    const QLatin1Char between = text.contains(stored) ? stored : QLatin1Char(',');
    return text.lastIndexOf(between) + 1;
}

class ListCompleter final : public QCompleter {
public:
    ListCompleter(const QStringList& words, QLineEdit* line)
        : QCompleter(words, line)
        , m_line(line) {}

private:
    QStringList splitPath(const QString& path) const override { return {path.mid(lastOf(path)).trimmed()}; }
    QString pathFromIndex(const QModelIndex& index) const override {
        const QString before = m_line->text().left(lastOf(m_line->text()));
        const QString word = QCompleter::pathFromIndex(index);
        return before.isEmpty() ? word : before + QLatin1Char(' ') + word;
    }

    QLineEdit* m_line;
};

} // namespace

bool isList(const Column& column) {
    return column.type == Type::KeyList || column.type == Type::TextList || column.type == Type::DateList;
}

QString shownList(const Column& column, const QString& canonical, const FieldContext& context) {
    QStringList items;
    for (const QString& item : canonical.split(stored, Qt::SkipEmptyParts))
        items += shownItem(column, item, context);
    const bool hasComma =
        std::ranges::any_of(items, [](const QString& item) { return item.contains(QLatin1Char(',')); });
    if (!hasComma) return items.join(QLatin1String(", "));
    return items.size() == 1 ? items.front() + stored : items.join(QLatin1String("; "));
}

Result<QString> canonicalList(const Column& column, const QString& typed, const FieldContext& context) {
    const QLatin1Char between = typed.contains(stored) ? stored : QLatin1Char(',');
    QStringList items;
    for (const QString& part : typed.split(between)) {
        if (part.trimmed().isEmpty()) continue;
        const auto item = canonicalItem(column, part.trimmed(), context);
        if (!item) return item;
        if (!items.contains(*item)) items += *item;
    }
    return items.join(stored);
}

QCompleter* makeListCompleter(const QStringList& words, QLineEdit* line) {
    return new ListCompleter(words, line);
}

} // namespace foothold
