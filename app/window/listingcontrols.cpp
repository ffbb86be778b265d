// SPDX-License-Identifier: MIT
#include "listingcontrols.h"

#include "codeview.h"
#include "listingprogram.h"
#include "noticebar.h"
#include "programpanel.h"
#include "workbench.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QTextBlock>

namespace {

QString folderKey()
{
    return QStringLiteral("listings/folder");
}

} // namespace

ListingControls::ListingControls(ProgramPanel &panel)
    : ProgramControls(panel)
    , m_python(new QPushButton)
    , m_saveAs(new QPushButton)
    , m_stop(addButton())
    , m_edit(addButton())
    , m_putBack(addButton())
{
    fieldRow()->addStretch(1);
    fieldRow()->addWidget(m_python);
    fieldRow()->addWidget(m_saveAs);
    buttonRow()->addStretch(1);
    m_edit->setCheckable(true);

    connect(m_python, &QPushButton::clicked, &panel, &ProgramPanel::pythonAsked);
    connect(m_saveAs, &QPushButton::clicked, this, &ListingControls::saveAs);
    connect(m_stop, &QPushButton::clicked, this, &ListingControls::close);
    connect(m_edit, &QPushButton::toggled, this, &ListingControls::edit);
    connect(m_putBack, &QPushButton::clicked, this, &ListingControls::putBack);
    connect(&code(), &CodeView::edited, this, &ListingControls::takeEdit);
    connect(&code(), &CodeView::leaveAsked, this, [this] {
        m_edit->setChecked(false);
        m_edit->setFocus();
    });
    retranslate();
}

QString ListingControls::programName() const
{
    return listing() ? listing()->fileName() : QString();
}

void ListingControls::refresh()
{
    const bool isUnderWay = listing()->isUnderWay();
    if (isUnderWay)
        m_edit->setChecked(false);
    m_stop->setEnabled(isUnderWay);
    m_edit->setEnabled(!isUnderWay);
    m_putBack->setEnabled(!isUnderWay && listing()->isEdited());
    showMistake();
}

void ListingControls::applyFields()
{
    m_edit->setChecked(false);
}

void ListingControls::leave()
{
    m_edit->setChecked(false);
    code().setMistake(0, {});
}

void ListingControls::whenAgreed(std::function<void()> goOn)
{
    m_edit->setChecked(false);
    goOn();
}

bool ListingControls::isCodeOfEvents() const
{
    return listing()->isAsRun();
}

ListingProgram *ListingControls::listing() const
{
    return qobject_cast<ListingProgram *>(&panel().program());
}

CodeView &ListingControls::code() const
{
    return panel().code();
}

void ListingControls::edit(bool isOn)
{
    code().setEditable(isOn);
    if (listing())
        showMistake();
    if (!isOn)
        return;
    if (const auto mistake = listing()->error()) {
        QTextCursor cursor(code().document()->findBlockByNumber(mistake->line - 1));
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                            qMin(mistake->column, cursor.block().length()) - 1);
        code().setTextCursor(cursor);
    }
    code().setFocus();
}

void ListingControls::takeEdit(const QString &source)
{
    if (m_edit->isChecked())
        listing()->edit(source);
}

void ListingControls::putBack()
{
    listing()->edit(listing()->original());
}

/// Says why the listing would not run, but not to someone who is typing it.
void ListingControls::showMistake()
{
    const auto mistake = m_edit->isChecked() ? std::nullopt : listing()->error();
    code().setMistake(mistake ? mistake->line : 0, mistake ? mistake->describe() : QString());
}

void ListingControls::saveAs()
{
    const QString folder = QSettings().value(folderKey(), QDir::homePath()).toString();
    auto *dialog = new QFileDialog(&panel(), tr("Save the listing"), folder,
                                   tr("Python programs (*.py);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("py"));
    dialog->selectFile(listing()->fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ListingControls::save);
    dialog->open();
}

void ListingControls::save(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QSaveFile file(path);
    if (file.open(QFile::WriteOnly) && file.write(listing()->source().toUtf8()) >= 0 && file.commit()) {
        QSettings().setValue(folderKey(), QFileInfo(path).absolutePath());
        panel().say(tr("Saved as %1.").arg(shown));
    } else {
        panel().say(tr("%1 could not be written: %2").arg(shown, file.errorString()));
    }
}

void ListingControls::retranslate()
{
    const bool server = isServer();
    setTexts(m_stop, tr("Stop"), server ? tr("Stop server") : tr("Stop client"));
    setTexts(m_edit, tr("Edit"), server ? tr("Edit the server's listing") : tr("Edit the client's listing"));
    m_edit->setToolTip(tr("Change the listing, and run what you have changed. Escape ends it."));
    setTexts(m_putBack, tr("Put back"),
             server ? tr("Put the server's listing back") : tr("Put the client's listing back"));
    m_putBack->setToolTip(tr("The listing as it came"));
    setTexts(m_python, tr("Python"),
             server ? tr("Run the server's listing with Python")
                    : tr("Run the client's listing with Python"));
    m_python->setToolTip(tr("Puts the listing here as a script, which Step and Run hand to Python itself"));
    setTexts(m_saveAs, tr("Save as…"),
             server ? tr("Save the server's listing") : tr("Save the client's listing"));
    m_saveAs->setToolTip(tr("Writes the listing to a file, to run it in a terminal"));
}
