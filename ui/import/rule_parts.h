#pragma once

#include "core/exchange/mapping/mapping.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace foothold {

/// How the value of a field is put together from the columns of a file: joined, a part of it, an amount for a
/// period, the day that an end date means.
class RuleParts : public QWidget {
    Q_OBJECT

public:
    explicit RuleParts(QWidget* parent = nullptr);

    /// @p headings: those of the file.
    void show(const Column& column, const ValueRule& rule, const QStringList& headings);
    /// Puts into @p rule, which reads @p heading, what is chosen; the error says what is lacking.
    QString read(ValueRule& rule, const QString& heading) const;

Q_SIGNALS:
    /// What stands in the column, as the field takes it, is another text.
    void textChanged();

private:
    void build();
    QComboBox* makeBox(const char* name, const QString& spoken);
    void addRow(const QString& label, std::initializer_list<QWidget*> parts);
    void showRow(QWidget* part, bool visible);
    void showParts();
    void showText(const ValueRule& rule, const QStringList& headings);
    void showAmount(const ValueRule& rule, const QStringList& headings);
    QString readText(ValueRule& rule, const QString& heading) const;
    QString readAmount(ValueRule& rule) const;

    QFormLayout* m_form;
    bool m_isText = false, m_isAmount = false, m_isEnd = false;
    std::vector<QComboBox*> m_joined; ///< the columns behind the first
    QLineEdit* m_with;
    QComboBox* m_part;
    QLineEdit* m_mark;
    QComboBox *m_charged, *m_chargedColumn, *m_quantity, *m_end;
    QStringList m_periods; ///< headings of a column with how many periods
};

} // namespace foothold
