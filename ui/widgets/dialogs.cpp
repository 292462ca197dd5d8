#include "ui/widgets/dialogs.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

void message(QWidget* parent, QMessageBox::Icon icon, const QString& title, const QString& text) {
    QMessageBox box(icon, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

/// @p path with the ending of the chosen filter ("CSV (*.csv)") in place of the suggested one, or of none.
QString endingFor(const QString& path, const QString& suggested, const QString& filter) {
    static const QRegularExpression only(QStringLiteral("\\(\\*(\\.\\w+)\\)$"));
    const QString ending = only.match(filter).captured(1);
    const QString before = QFileInfo(suggested).suffix(), now = QFileInfo(path).suffix();
    if (path.isEmpty() || ending.isEmpty() || ending.mid(1).compare(now, Qt::CaseInsensitive) == 0)
        return path;
    if (now.isEmpty()) return path + ending;
    return now == before ? path.chopped(now.size() + 1) + ending : path;
}

} // namespace

QStringList Dialogs::openFiles(QWidget* parent, const QString& title, const QString& filter) {
    const QString path = openFile(parent, title, filter);
    return path.isEmpty() ? QStringList() : QStringList{path};
}

QStringList SystemDialogs::openFiles(QWidget* parent, const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileNames(parent, title, {}, filter);
}

QString SystemDialogs::openFile(QWidget* parent, const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString SystemDialogs::saveFile(QWidget* parent, const QString& title, const QString& suggested,
                                const QString& filter) {
    QString chosen;
    const QString path = QFileDialog::getSaveFileName(parent, title, suggested, filter, &chosen);
    const QString wanted = endingFor(path, suggested, chosen);
    if (wanted == path) return path;
    // The dialog has asked about a file of the other name.
    const bool write = !QFile::exists(wanted) ||
                       confirm(parent, title, T::tr("%1 is there already.").arg(wanted), T::tr("Replace"));
    return write ? wanted : QString();
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
