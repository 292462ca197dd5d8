#pragma once

#include "core/base/date.h"

#include <QMenu>

class QLabel;
class QLineEdit;

namespace foothold {

/// Asks for which day the window shows its figures: typed, picked from a calendar, or one of those that are
/// asked for most. Deletes itself when it closes.
class AsOfMenu : public QMenu {
    Q_OBJECT

public:
    AsOfMenu(Date shown, Date today, QWidget* parent);

Q_SIGNALS:
    void chosen(foothold::Date date);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addTyped(Date shown);
    void addCalendar(Date shown);
    void addDay(const char* name, const QString& text, Date date);
    void take();

    QLineEdit* m_typed = nullptr;
    QLabel* m_error = nullptr;
};

} // namespace foothold
