// SPDX-License-Identifier: MIT
#include "pictureexport.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>

namespace {

QString folderKey()
{
    return QStringLiteral("pictures/folder");
}

QString lastFolder()
{
    const QString folder = QSettings().value(folderKey()).toString();
    return QDir(folder).exists() && !folder.isEmpty()
        ? folder
        : QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
}

} // namespace

PictureExport::PictureExport(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void PictureExport::copy(const Picture &picture)
{
    auto *data = new QMimeData;
    data->setImageData(picture.image());
    data->setData(QStringLiteral("image/svg+xml"), picture.svg());
    QGuiApplication::clipboard()->setMimeData(data);
}

void PictureExport::copyMermaid(const Picture &picture)
{
    QGuiApplication::clipboard()->setText(picture.mermaid);
}

void PictureExport::save(const Picture &picture)
{
    auto *dialog = new QFileDialog(m_window, tr("Save picture"), lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    dialog->selectFile(picture.name + QStringLiteral(".svg"));
    QStringList formats {tr("SVG picture (*.svg)"), tr("PNG picture (*.png)")};
    if (!picture.mermaid.isEmpty())
        formats << tr("Mermaid text (*.mmd)");
    dialog->setNameFilters(formats);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), -1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, picture](const QString &path) {
        QSettings().setValue(folderKey(), QFileInfo(path).absolutePath());
        const QString shown = QDir::toNativeSeparators(path);
        const QString error = picture.save(path);
        Q_EMIT said(error.isEmpty() ? tr("Saved as %1.").arg(shown)
                                    : tr("%1 could not be saved: %2.").arg(shown, error));
    });
    dialog->open();
}
