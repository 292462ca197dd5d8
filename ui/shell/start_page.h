#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace foothold {

class Banner;

/// What is shown while no book is open: the ways in.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);
    /// Why the last book could not be opened.
    Banner* banner() const { return m_banner; }
    /// True while a book is being opened or made.
    void setBusy(const QString& what);

Q_SIGNALS:
    void sampleRequested();
    void createRequested();
    void openRequested();
    void filesRequested();
    void importRequested();
    void recentRequested(const QString& path);

private:
    Banner* m_banner;
    QWidget* m_ways;
    QWidget* m_busy;
    QLabel* m_busyText;
    QWidget* m_recentCard;
    QVBoxLayout* m_recent;
};

} // namespace foothold
