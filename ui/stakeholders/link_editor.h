#pragma once

#include "core/documents/pictures.h"
#include "core/facts/facts.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace foothold {

class FieldEditor;

/// The informal, influence and conflict lines of one person: a list, and a row to draw another.
class LinkEditor : public QWidget {
    Q_OBJECT

public:
    explicit LinkEditor(QWidget* parent = nullptr);

    void setPerson(AccountFacts account, const StakeholderPicture& picture, const QString& contactId,
                   bool writable);

Q_SIGNALS:
    void linkAdded(const QString& from, const QString& to, foothold::LinkKind kind);
    void linkRemoved(const QString& from, const QString& to, foothold::LinkKind kind);

private:
    FieldEditor* field(const char* column, const char* name);
    void addLine();
    void removeCurrent();

    StakeholderPicture m_picture;
    QString m_person;
    std::vector<int> m_shown; ///< lines of the picture, row by row
    QListWidget* m_lines;
    FieldEditor *m_kind, *m_other;
    QPushButton *m_add, *m_remove;
};

} // namespace foothold
