#include "ui/widgets/field_editor.h"

#include "core/domain/labels.h"
#include "ui/widgets/field_control.h"
#include "ui/widgets/plain.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolTip>
#include <QVBoxLayout>

namespace foothold {

FieldEditor::FieldEditor(const Column& column, FieldContext context, QWidget* parent)
    : QWidget(parent)
    , m_column(column)
    , m_context(std::move(context))
    , m_error(plainLabel({}, "error")) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_error);
    m_error->setWordWrap(true);
    m_error->hide();
    build();
}

void FieldEditor::build() {
    QWidget* const before = m_control;
    m_control = makeFieldControl(m_column, m_context, this);
    if (before) setTabOrder(before, m_control); // else Tab would go on from the end of the window
    delete before;
    m_control->setObjectName(QLatin1String("field.") +
                             QString::fromLatin1(m_column.name.data(), qsizetype(m_column.name.size())));
    describe(m_control, columnLabel(m_column.name));
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(0, m_control);
    setFocusProxy(m_control);
    m_control->installEventFilter(this);
    if (auto* list = qobject_cast<QComboBox*>(m_control)) {
        connect(list, &QComboBox::activated, this, [this] { commit(); });
        if (list->isEditable()) list->lineEdit()->installEventFilter(this);
        if (list->isEditable())
            connect(list->lineEdit(), &QLineEdit::editingFinished, this, [this] { commit(); });
    } else if (auto* line = qobject_cast<QLineEdit*>(m_control))
        connect(line, &QLineEdit::editingFinished, this, [this] { commit(); });
    show(m_value);
}

void FieldEditor::show(const QString& canonical) {
    setControlValue(m_control, m_column, m_context, canonical);
}

void FieldEditor::setValue(const QString& canonical) {
    const bool unchanged = canonical == m_value;
    m_value = canonical;
    if (unchanged && (m_control->hasFocus() || !m_error->text().isEmpty())) return;
    setError({});
    show(canonical);
}

void FieldEditor::setContext(FieldContext context) {
    if (context == m_context) return;
    m_context = std::move(context);
    if (!m_control->hasFocus()) build();
}

void FieldEditor::setWritable(bool writable) {
    m_control->setEnabled(writable);
}

void FieldEditor::setError(const QString& message) {
    m_error->setText(message.isEmpty() ? message : QStringLiteral("\u25B2 ") + message);
    m_error->setVisible(!message.isEmpty());
    markControl(m_control, !message.isEmpty());
    m_control->setAccessibleDescription(message);
}

bool FieldEditor::commit() {
    const QString typed = controlText(m_control);
    // What is shown of the stored value may say less than the value ("1,234" for 1234.0).
    const bool line = qobject_cast<QLineEdit*>(m_control) && m_column.type != Type::FreeText;
    if (line && typed == shownText(m_column, m_value, m_context)) {
        setError({});
        return true;
    }
    const auto canonical = canonicalText(m_column, typed, m_context);
    if (!canonical) {
        setError(canonical.error().message);
        return false;
    }
    setError({});
    if (*canonical == m_value) return true;
    m_value = *canonical;
    Q_EMIT committed(m_value);
    return true;
}

/// What a field in one line says, if it is too long for its room.
QString FieldEditor::cutText() const {
    const auto* list = qobject_cast<QComboBox*>(m_control);
    const auto* line = qobject_cast<QLineEdit*>(m_control);
    const QString text = list ? list->currentText() : line ? line->text() : QString();
    constexpr int framed = 24, withArrow = 44;
    const int room = m_control->width() - (list ? withArrow : framed);
    return m_control->fontMetrics().horizontalAdvance(text) > room ? text : QString();
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ToolTip && !cutText().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(cutText()), m_control);
        return true;
    }
    if (watched == m_control && event->type() == QEvent::FocusOut && qobject_cast<QPlainTextEdit*>(m_control))
        commit();
    if (watched == m_control && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        controlText(m_control) != shownText(m_column, m_value, m_context)) {
        setError({});
        show(m_value);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace foothold
