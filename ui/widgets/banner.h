#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace foothold {

/// A line above a view that says what is special about it, with one way out.
class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Info, Warning, Bad };

    explicit Banner(QWidget* parent = nullptr);
    /// @p action: the button's text; empty: no button.
    void tell(Tone tone, const QString& text, const QString& action = {});
    QString text() const;

Q_SIGNALS:
    void triggered();

private:
    QLabel *m_icon, *m_text;
    QPushButton* m_button;
};

} // namespace foothold
