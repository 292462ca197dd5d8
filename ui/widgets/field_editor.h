#pragma once

#include "ui/widgets/field_text.h"

#include <QWidget>

class QLabel;

namespace foothold {

/// One field of a form: a control with its error beside it. It hands a changed value over when the field is
/// left or Enter is pressed; Escape takes back what was typed.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    /// @p column must outlive the editor (columns of the registry do). The object name is "field.<column>".
    FieldEditor(const Column& column, FieldContext context, QWidget* parent = nullptr);

    const Column& column() const { return m_column; }
    /// Shows a stored value; what is being typed right now is not disturbed.
    void setValue(const QString& canonical);
    const QString& value() const { return m_value; }
    void setContext(FieldContext context);
    void setWritable(bool writable);
    /// One sentence in plain words; empty: no error.
    void setError(const QString& message);
    QWidget* control() const { return m_control; }
    /// Checks what was typed and hands it over if it has changed. False if it is wrong.
    bool commit();

Q_SIGNALS:
    void committed(const QString& canonical);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    QString cutText() const;
    void build();
    void show(const QString& canonical);

    const Column& m_column;
    FieldContext m_context;
    QString m_value;
    QWidget* m_control = nullptr;
    QLabel* m_error;
};

} // namespace foothold
