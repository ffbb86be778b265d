// SPDX-License-Identifier: MIT
#include "helpwindow.h"

#include "language.h"

#include <QCoreApplication>
#include <QFile>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSysInfo>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize usualSize(760, 640);

QString document(const QString &name)
{
    for (const QString &language : {Language::current(), u"en"_s}) {
        QFile file(u":/help/%1/%2.md"_s.arg(language, name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

/// A menu's text without the mark of its key: "&Run", and "运行(&R)" where the key is no letter of the word.
QString plain(QString text)
{
    static const QRegularExpression inParentheses(u"\\(&.\\)"_s);
    return text.remove(inParentheses).remove(u'&');
}

} // namespace

HelpWindow::HelpWindow(const QMenuBar &menus, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_menus(menus)
    , m_browser(new QTextBrowser)
{
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_browser);
    setFocusProxy(m_browser);
    resize(usualSize);
}

void HelpWindow::open(Page page)
{
    m_page = page;
    showPage();
    m_browser->verticalScrollBar()->setValue(0);
    show();
    raise();
    activateWindow();
}

QString HelpWindow::text(Page page) const
{
    switch (page) {
    case Page::Shortcuts:
        return shortcuts();
    case Page::Words:
        return document(u"words"_s);
    case Page::Events:
        return document(u"events"_s);
    case Page::Lessons:
        return document(u"lessons"_s);
    case Page::About:
        return tr("# Socketscope %1\n\nIt teaches TCP sockets by letting you drive real ones. What lights up "
                  "was a real "
                  "system call.\n\nMade with Qt %2, running on %3.\n\nFree software under the MIT licence, "
                  "without any "
                  "warranty.")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                 QSysInfo::prettyProductName());
    }
    return {};
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible())
        showPage();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::showPage()
{
    const int place = m_browser->verticalScrollBar()->value();
    m_browser->setMarkdown(text(m_page));
    m_browser->verticalScrollBar()->setValue(place);
    const QString title = m_browser->document()->begin().text();
    setWindowTitle(title);
    m_browser->setAccessibleName(title);
}

QString HelpWindow::shortcuts() const
{
    QString text = u"# "_s + tr("Keyboard shortcuts") + u"\n\n"_s;
    const auto addMenu = [&text](const QMenu &menu) {
        QString rows;
        for (const QAction *action : menu.actions())
            for (const QKeySequence &keys : action->shortcuts())
                rows += u"| %1 | %2 |\n"_s.arg(
                    plain(action->text()), keys.toString(QKeySequence::NativeText).replace(u'|', u"\\|"_s));
        if (!rows.isEmpty())
            text += u"## %1\n\n| | |\n|---|---|\n%2\n"_s.arg(plain(menu.title()), rows);
    };
    for (const QAction *action : m_menus.actions())
        if (action->menu())
            addMenu(*action->menu());
    return text;
}
