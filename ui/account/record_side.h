#pragma once

#include "ui/widgets/record_form.h"

#include <QWidget>

class QLabel;

namespace foothold {

/// The form of a record beside its table: its name as the title, all its fields below, scrolling if need be.
class RecordSide : public QWidget {
    Q_OBJECT

public:
    RecordSide(const Table& table, std::vector<std::string_view> shown, QWidget* parent = nullptr);

    RecordForm* form() const { return m_form; }
    void setTitle(const QString& title);

private:
    QLabel* m_title;
    RecordForm* m_form;
};

} // namespace foothold
