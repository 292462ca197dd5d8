#pragma once

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;

namespace foothold {

/// A short walk through the window: each step shows a page and says what it is for. The window stays usable.
class TourDialog : public QDialog {
    Q_OBJECT

public:
    explicit TourDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    /// The page of an action ("action.today") is to be shown; "account" is any account.
    void pageRequested(const QString& page);

private:
    struct Step {
        QString page, title, text;
    };
    void showStep(int step);
    void showEvent(QShowEvent* event) override;

    std::vector<Step> m_steps;
    int m_current = 0;
    QLabel *m_title, *m_text, *m_place;
    QPushButton *m_back, *m_next;
};

} // namespace foothold
