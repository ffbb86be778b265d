// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QMenuBar;
class QTextBrowser;

/// The pages of the Help menu, in a window that stands beside the work. They are documents, a set a language
/// (resources/help/), but for the shortcuts, which are read from the menus, and what is told of versions.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    enum class Page { Shortcuts, Words, Events, Lessons, About };
    Q_ENUM(Page)

    /// The menus are those whose shortcuts are listed; they must outlive the window.
    explicit HelpWindow(const QMenuBar &menus, QWidget *parent = nullptr);

    void open(Page page);
    /// The page as Markdown, in the language spoken now.
    QString text(Page page) const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPage();
    QString shortcuts() const;

    const QMenuBar &m_menus;
    QTextBrowser *m_browser;
    Page m_page = Page::Words;
};
