#pragma once

#include "core/domain/scoring_profile.h"
#include "ui/shell/book_service.h"
#include "ui/widgets/dialogs.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace foothold {

/// The book's scoring profile: weights, thresholds, cadences and policies, for every segment or one, as in
/// force from a date on. Saving makes the version of that date; older figures keep theirs.
class ProfileDialog : public QDialog {
    Q_OBJECT

public:
    ProfileDialog(BookService* service, Dialogs* dialogs, Date asOf, QWidget* parent = nullptr);

private:
    QWidget* fields(Date asOf);
    void fillSegments();
    void fill();
    void save();
    void reset();
    void refuse(const QString& why);
    /// The date that the version is to hold from; tells and gives nothing if it is none.
    std::optional<Date> validFrom();
    QByteArray segment() const;

    BookService* m_service;
    Dialogs* m_dialogs;
    QLineEdit *m_validFrom, *m_note;
    QComboBox* m_segment;
    QTreeWidget* m_values;
    QLabel* m_problem;
    QPushButton *m_reset, *m_save;
};

} // namespace foothold
