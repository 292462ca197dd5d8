#include "ui/widgets/dialogs.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace foothold {

namespace {

void message(QWidget* parent, QMessageBox::Icon icon, const QString& title, const QString& text) {
    QMessageBox box(icon, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace

QString SystemDialogs::openFile(QWidget* parent, const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString SystemDialogs::saveFile(QWidget* parent, const QString& title, const QString& suggested,
                                const QString& filter) {
    return QFileDialog::getSaveFileName(parent, title, suggested, filter);
}

QString SystemDialogs::chooseFolder(QWidget* parent, const QString& title) {
    return QFileDialog::getExistingDirectory(parent, title);
}

QString SystemDialogs::askText(QWidget* parent, const QString& title, const QString& question,
                               const QString& proposed) {
    return QInputDialog::getText(parent, title, question, QLineEdit::Normal, proposed).trimmed();
}

void SystemDialogs::tell(QWidget* parent, const QString& title, const QString& text) {
    message(parent, QMessageBox::Information, title, text);
}

void SystemDialogs::warn(QWidget* parent, const QString& title, const QString& text) {
    message(parent, QMessageBox::Warning, title, text);
}

bool SystemDialogs::confirm(QWidget* parent, const QString& title, const QString& text,
                            const QString& accept) {
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton* yes = box.addButton(accept, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace foothold
