#include "ui/widgets/plain.h"

#include <QAccessible>
#include <QFrame>
#include <QStyle>

namespace foothold {

QLabel* plainLabel(const QString& text, const char* look, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    // By itself a label goes by its text, so that one in English stays at the left of a mirrored window.
    if (label->isRightToLeft()) label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (look) label->setProperty("look", QLatin1String(look));
    return label;
}

void setLook(QWidget* widget, const char* look) {
    if (widget->property("look").toString() == QLatin1String(look)) return;
    widget->setProperty("look", QLatin1String(look));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QString plainToolTip(const QString& text) {
    if (text.isEmpty()) return {};
    return QLatin1String("<p style='white-space:pre-wrap'>") + text.toHtmlEscaped() + QLatin1String("</p>");
}

QString withoutMnemonic(QString text) {
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

void describe(QWidget* widget, const QString& name, const QString& description) {
    widget->setAccessibleName(name);
    if (!description.isEmpty()) widget->setAccessibleDescription(description);
}

void announce(QWidget* widget, const QString& words) {
    widget->setAccessibleDescription(words);
    QAccessibleEvent event(widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QFrame* hairline(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setProperty("look", QLatin1String("hairline"));
    return line;
}

} // namespace foothold
