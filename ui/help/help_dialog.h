#pragma once

#include <QDialog>

#include <map>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QTextDocument;

namespace foothold {

/// The help pages: the same texts as in docs/, offline, with a search over the page.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    explicit HelpDialog(QWidget* parent = nullptr);

    /// The page of a topic: "guide", "window", "playbook", "metrics", "documents", "importing", "data"; with
    /// @p heading, if it is given, at the top.
    void open(const QString& topic, const QString& heading = {});
    using QDialog::open;

private:
    void build();
    void follow(const QUrl& link);
    void scrollToHeading(const QString& anchor);
    void findNext();
    QTextDocument* pageOf(const QString& topic);

    QListWidget* m_topics;
    QTextBrowser* m_page;
    std::map<QString, QTextDocument*> m_pages; ///< those that were read, by topic
    QLineEdit* m_find;
};

} // namespace foothold
