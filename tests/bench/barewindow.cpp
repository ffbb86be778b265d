// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QMainWindow>
#include <QPushButton>
#include <QVBoxLayout>

/// The windows that start-up is compared with, of the size of ours: an empty one, and with the argument
/// `text` one that has a button and so loads a font, as any program that can be used.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    if (QApplication::arguments().contains(QLatin1String("text"))) {
        auto *middle = new QWidget;
        auto *layout = new QVBoxLayout(middle);
        layout->addWidget(new QPushButton(QStringLiteral("A button")));
        window.setCentralWidget(middle);
    }
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
