#pragma once

#include "core/base/date.h"

#include <QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace foothold {

struct Actions;

/// Above every view: back and forward, the book, the date its figures are for, undo and redo, and whether all
/// is saved.
class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(const Actions& actions, QWidget* parent = nullptr);

    void setBook(const QString& name, bool writable);
    void setAsOf(Date asOf, Date today);
    void setSaving(bool saving);

Q_SIGNALS:
    void asOfChosen(foothold::Date date);

private:
    void chooseAsOf();
    QToolButton* button(QAction* action);

    QLabel *m_book, *m_lock, *m_saved;
    QToolButton* m_asOf;
    Date m_date{}, m_today{};
};

} // namespace foothold
