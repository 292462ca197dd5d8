#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace foothold {

/// What an empty view shows: one sentence that says what belongs here, and the action that brings it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const char* iconName, const QString& sentence, const QString& action = {},
               QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    QPushButton* button() const { return m_button; } ///< nullptr without an action
    /// A further way, beside the action; only where there is one.
    QPushButton* addButton(const QString& text);

Q_SIGNALS:
    void triggered();

private:
    QLabel* m_sentence;
    QPushButton* m_button = nullptr;
    QHBoxLayout* m_buttons = nullptr; ///< the buttons; none without an action
};

} // namespace foothold
