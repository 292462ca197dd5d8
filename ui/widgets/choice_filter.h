#pragma once

#include "ui/widgets/field_text.h"

#include <QToolButton>

class QListWidget;

namespace foothold {

/// A button whose menu lets one choose some of several values: "Segment", "Segment: SMB", "Segment: 3". None
/// chosen lets everything through.
class ChoiceFilter : public QToolButton {
    Q_OBJECT

public:
    ChoiceFilter(const char* name, const QString& caption, QWidget* parent = nullptr);

    /// What is chosen stays chosen, even if it is not among them any more.
    void setChoices(const std::vector<Choice>& choices);
    void setChosen(const QStringList& keys);
    const QStringList& chosen() const { return m_chosen; }
    QListWidget* list() const { return m_list; }

Q_SIGNALS:
    /// The user has chosen otherwise.
    void changed();

private:
    void fill();
    void readList();
    void showText();

    QString m_caption;
    std::vector<Choice> m_choices;
    QStringList m_chosen;
    QListWidget* m_list;
};

} // namespace foothold
