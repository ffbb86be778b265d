// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QWidget>

/// The window that start-up is compared with: nothing in it, of the size of ours.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
