// SPDX-License-Identifier: MIT
#include <cstdio>
#include <QGenericPlugin>
#include <QGuiApplication>
#include <QWindow>
#include <time.h>

/// Says when an application's first window has been painted. A Qt plugin, so that it can look into any Qt
/// program as it is: QT_QPA_GENERIC_PLUGINS=firstframe, with QT_PLUGIN_PATH naming the folder above generic/.
///
/// A widget window paints while it handles its first Expose event. A call queued then is made as soon as that
/// has been done; it tells {"frame_us"}, the monotonic time, on standard error.
class FirstFrame : public QObject
{
    Q_OBJECT
public:
    explicit FirstFrame(QObject *application)
        : QObject(application)
    {
        application->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *window = event->type() == QEvent::Expose ? qobject_cast<QWindow *>(watched) : nullptr;
        if (window && window->isExposed()) {
            qGuiApp->removeEventFilter(this);
            QMetaObject::invokeMethod(this, &FirstFrame::tell, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void tell()
    {
        timespec now {};
        clock_gettime(CLOCK_MONOTONIC, &now);
        std::fprintf(stderr, "{\"frame_us\": %lld}\n",
                     static_cast<long long>(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000);
    }
};

class FirstFramePlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstframe.json")
public:
    QObject *create(const QString &, const QString &) override { return new FirstFrame(qGuiApp); }
};

#include "firstframe.moc"
