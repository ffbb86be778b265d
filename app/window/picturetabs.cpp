// SPDX-License-Identifier: MIT
#include "picturetabs.h"

#include "icons.h"

#include <QCloseEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// The window of a picture that was torn off.
class TornOff : public QWidget
{
public:
    TornOff(QWidget *picture, QWidget *owner, std::function<void()> whenClosed)
        : QWidget(owner, Qt::Window)
        , m_whenClosed(std::move(whenClosed))
    {
        setWindowTitle(picture->windowTitle());
        connect(picture, &QWidget::windowTitleChanged, this, &QWidget::setWindowTitle);
        setAttribute(Qt::WA_DeleteOnClose);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(picture);
        picture->show();
    }

protected:
    void closeEvent(QCloseEvent *event) override
    {
        m_whenClosed();
        QWidget::closeEvent(event);
    }

private:
    std::function<void()> m_whenClosed;
};

} // namespace

PictureTabs::PictureTabs(QWidget *parent)
    : QTabWidget(parent)
    , m_tearOff(new QToolButton)
{
    setDocumentMode(true);
    m_tearOff->setIcon(Icons::icon(Icons::Name::Detach, palette()));
    m_tearOff->setAutoRaise(true);
    setCornerWidget(m_tearOff);
    connect(m_tearOff, &QToolButton::clicked, this, [this] { tearOff(currentIndex()); });
    connect(this, &QTabWidget::currentChanged, m_tearOff,
            [this](int index) { m_tearOff->setEnabled(isPicture(index)); });
    retranslate();
}

void PictureTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_tearOff->setIcon(Icons::icon(Icons::Name::Detach, palette()));
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

void PictureTabs::retranslate()
{
    m_tearOff->setText(tr("Open in a window of its own"));
    m_tearOff->setToolTip(m_tearOff->text());
}

void PictureTabs::addPicture(QWidget *picture)
{
    m_pictures << picture;
    addTab(picture, {});
}

void PictureTabs::setTitle(QWidget *picture, const QString &title)
{
    picture->setWindowTitle(title);
    if (const int index = indexOf(picture); index >= 0)
        setTabText(index, title);
}

bool PictureTabs::hasPictures() const
{
    return std::any_of(m_pictures.cbegin(), m_pictures.cend(),
                       [this](QWidget *picture) { return indexOf(picture) >= 0; });
}

void PictureTabs::bringToFront(QWidget *picture)
{
    if (indexOf(picture) >= 0) {
        setCurrentWidget(picture);
    } else {
        picture->window()->raise();
        picture->window()->activateWindow();
    }
}

void PictureTabs::addFirst(QWidget *widget, const QString &title)
{
    insertTab(0, widget, title);
    setCurrentIndex(0);
}

void PictureTabs::tearOff(int index)
{
    if (!isPicture(index))
        return;
    QWidget *picture = widget(index);
    const QSize size = picture->size().expandedTo({480, 360});
    removeTab(index);
    auto *window = new TornOff(picture, this, [this, picture] { takeBack(picture); });
    window->resize(size);
    window->show();
    setVisible(count() > 0);
}

void PictureTabs::takeBack(QWidget *picture)
{
    const auto place = m_pictures.indexOf(picture);
    int index = 0;
    while (index < count() && m_pictures.indexOf(widget(index)) < place)
        ++index;
    insertTab(index, picture, picture->windowTitle());
    setCurrentIndex(index);
    show();
}

QStringList PictureTabs::state() const
{
    QStringList state {currentWidget() ? currentWidget()->objectName() : QString()};
    for (const QWidget *picture : m_pictures)
        if (indexOf(picture) < 0)
            state << picture->objectName();
    return state;
}

void PictureTabs::restore(const QStringList &state)
{
    for (QWidget *picture : std::as_const(m_pictures)) {
        if (state.mid(1).contains(picture->objectName()))
            tearOff(indexOf(picture));
        else if (state.value(0) == picture->objectName())
            setCurrentWidget(picture);
    }
}
