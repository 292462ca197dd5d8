#pragma once

#include "core/base/money.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace foothold {

/// Name and currency of a new book.
class NewBookDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewBookDialog(QWidget* parent = nullptr);
    QString name() const;
    Currency currency() const;

private:
    void check();

    QLineEdit* m_name;
    QComboBox* m_currency;
    QLabel* m_error;
};

} // namespace foothold
