#pragma once

#include <QStringList>

class QWidget;

namespace foothold {

/// Everything that stops and asks: so that tests can answer, and so that texts are always plain.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// The chosen path, or an empty string if it was cancelled.
    virtual QString openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
    /// Several at once; without another way, the one of openFile().
    virtual QStringList openFiles(QWidget* parent, const QString& title, const QString& filter);
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggested,
                             const QString& filter) = 0;
    virtual QString chooseFolder(QWidget* parent, const QString& title) = 0;
    /// What was typed, or an empty string if it was cancelled.
    virtual QString askText(QWidget* parent, const QString& title, const QString& question,
                            const QString& proposed) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
    virtual void warn(QWidget* parent, const QString& title, const QString& text) = 0;
    /// True if the user chose @p accept ("Delete", "Restore", ...) and not Cancel.
    virtual bool confirm(QWidget* parent, const QString& title, const QString& text,
                         const QString& accept) = 0;
};

/// The real ones.
class SystemDialogs final : public Dialogs {
public:
    QString openFile(QWidget* parent, const QString& title, const QString& filter) override;
    QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& suggested,
                     const QString& filter) override;
    QString chooseFolder(QWidget* parent, const QString& title) override;
    QString askText(QWidget* parent, const QString& title, const QString& question,
                    const QString& proposed) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    void warn(QWidget* parent, const QString& title, const QString& text) override;
    bool confirm(QWidget* parent, const QString& title, const QString& text, const QString& accept) override;
};

} // namespace foothold
