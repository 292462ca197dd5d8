// An empty main window that closes as soon as it has been painted: the baseline of opening a book's window.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

namespace {

class Window : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, &QApplication::quit);
    }
};

} // namespace

int main(int count, char* words[]) {
    QApplication application(count, words);
    Window window;
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
