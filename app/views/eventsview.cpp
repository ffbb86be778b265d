// SPDX-License-Identifier: MIT
#include "eventsview.h"

#include "eventdetail.h"
#include "eventsdelegate.h"
#include "eventsmodel.h"
#include "icons.h"
#include "pictureparts.h"
#include "theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

using Column = EventsModel::Column;

EventsView::EventsView(const Timeline &timeline, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_timeline(timeline)
    , m_model(new EventsModel(timeline, clock, this))
    , m_ticker(clock)
    , m_filter(new QLineEdit)
    , m_count(new QLabel)
    , m_table(new QTableView)
    , m_detail(new EventDetail(timeline))
{
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count->setWordWrap(true);
    makeTable();

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_filter, 3);
    head->addWidget(m_count, 2);
    addCopyActions();

    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_table);
    parts->addWidget(m_detail);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(parts, 1);
    m_detail->hide();

    connect(m_filter, &QLineEdit::textChanged, this, &EventsView::filterChanged);
    connect(&m_ticker, &SecondTicker::ticked, this, &EventsView::refresh);
    connect(m_model, &EventsModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { removed(first, last); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EventsView::showSelected);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_follows = value == m_table->verticalScrollBar()->maximum(); });
    measureFonts();
    retranslate();
}

void EventsView::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setToolTip(tr("Rows that have all of these words. \"Two words\" in quotes belong together."));
    m_table->setAccessibleName(tr("Events"));
    m_table->horizontalHeader()->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
    m_table->actions().at(0)->setText(tr("Copy"));
    m_table->actions().at(1)->setText(tr("Copy as JSON lines"));
    refresh();
}

void EventsView::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new EventsDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    // Rows of one height, so that no row has to be asked for it.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->hide();
    for (const Column column : {Column::Call, Column::Outcome})
        m_table->horizontalHeader()->setSectionResizeMode(int(column), QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
}

void EventsView::addCopyActions()
{
    const auto add = [this](const QKeySequence &shortcut, void (EventsView::*what)() const) {
        auto *action = new QAction(m_table);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, what);
        m_table->addAction(action);
    };
    add(QKeySequence::Copy, &EventsView::copyText);
    add(QKeySequence(QStringLiteral("Ctrl+Alt+C")), &EventsView::copyJson);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void EventsView::measureFonts()
{
    const double scale = PictureParts::scaleOf(font());
    const int rowHeight = qRound(26 * scale);
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setFont(PictureParts::scaled(font(), 1, QFont::Bold));
    fitColumns();
}

void EventsView::fitColumns()
{
    const double scale = PictureParts::scaleOf(font());
    QHeaderView *header = m_table->horizontalHeader();
    const std::array<std::pair<Column, int>, 4> widths {
        {{Column::Number, 36}, {Column::Time, 54}, {Column::Who, 76}, {Column::Line, 40}}};
    for (const auto &[column, usual] : widths) {
        int width = qMax(qRound(usual * scale), header->sectionSizeHint(int(column)));
        // Numbers and times only grow, so that the newest row has the widest.
        if (column == Column::Number || column == Column::Time) {
            const QModelIndex newest = m_model->index(m_model->rowCount() - 1, int(column));
            width = qMax(width, EventsDelegate::widthOf(newest.data().toString(), column, m_table->font()));
        }
        if (column == Column::Who)
            width = qMax(width, EventsDelegate::widthOf(longestName(), column, m_table->font()));
        header->resizeSection(int(column), width);
    }
}

QString EventsView::longestName() const
{
    QString longest;
    for (const ActorState &actor : m_timeline.scene().actors)
        if (actor.name.size() > longest.size())
            longest = actor.name;
    return longest;
}

void EventsView::refresh()
{
    if (!isVisible())
        return;
    fitColumns();
    if (m_follows)
        m_table->scrollToBottom();
    m_count->setText(countText());
    showSelected();
    m_table->viewport()->update();
    tickWhileWaiting();
}

void EventsView::showSelected()
{
    const bool wasHidden = m_detail->isHidden();
    m_detail->showNumber(selectedNumber(), m_model->nowUs());
    // The table gives up room to it, once that is laid out; the row may not get out of sight.
    if (wasHidden && !m_detail->isHidden())
        QMetaObject::invokeMethod(
            this, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection);
}

QString EventsView::countText() const
{
    const auto rows = qint64(m_model->rowCount());
    QStringList texts {rows == 1 ? tr("1 row") : tr("%L1 rows").arg(rows)};
    if (const qint64 hidden = m_model->hidden(); hidden > 0)
        texts << tr("%L1 hidden by the filter").arg(hidden);
    if (const qint64 dropped = m_timeline.droppedSoFar().events; dropped > 0)
        texts << tr("%L1 older events dropped").arg(dropped);
    return texts.join(QStringLiteral(" · "));
}

void EventsView::tickWhileWaiting()
{
    std::optional<qint64> sinceUs;
    if (isVisible() && m_timeline.isLive()) {
        const int top = m_table->rowAt(0);
        const int below = m_table->rowAt(m_table->viewport()->height() - 1);
        const qint64 selected = selectedNumber();
        for (const ActorState &actor : m_timeline.scene().actors)
            for (const SocketEvent &call : actor.openCalls) {
                const int row = m_model->rowOf(call.number);
                const bool isInSight = row >= top && (row <= below || below < 0);
                if (row >= 0 && (isInSight || call.number == selected))
                    sinceUs = qMax(sinceUs.value_or(call.timeUs), call.timeUs);
            }
    }
    if (sinceUs)
        m_ticker.start(*sinceUs);
    else
        m_ticker.stop();
}

void EventsView::filterChanged(const QString &typed)
{
    const qint64 selected = selectedNumber();
    const bool follows = m_follows;
    m_model->setFilter(typed);
    m_follows = follows;
    select(selected);
    refresh();
}

void EventsView::removed(int first, int last)
{
    // Rows that go at the old end may not move what is being read.
    QScrollBar *bar = m_table->verticalScrollBar();
    if (first == 0 && !m_follows)
        bar->setValue(bar->value() - (last - first + 1));
}

qint64 EventsView::selectedNumber() const
{
    const QItemSelectionModel *selection = m_table->selectionModel();
    const QModelIndex current = selection->currentIndex();
    return current.isValid() && selection->isSelected(current) ? m_model->numberAt(current.row()) : 0;
}

void EventsView::select(qint64 number)
{
    const int row = m_model->rowOf(number);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, 0);
    m_table->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void EventsView::showNumber(qint64 number)
{
    if (m_model->rowOf(number) < 0)
        m_filter->clear();
    m_follows = false;
    select(number);
    refresh();
}

QList<int> EventsView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void EventsView::copyText() const
{
    QStringList lines;
    for (const int row : selectedRows()) {
        QStringList cells;
        for (int column = 0; column < EventsModel::columns; ++column)
            cells << m_model->index(row, column).data().toString().simplified();
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void EventsView::copyJson() const
{
    QByteArray lines;
    for (const int row : selectedRows())
        lines += m_model->json(row);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(lines));
}

QSize EventsView::minimumSizeHint() const
{
    const double scale = PictureParts::scaleOf(font());
    return {qRound(380 * scale), qRound(76 * scale)};
}

void EventsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measureFonts();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EventsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Not before: its picture makes Qt load all it knows of formats for pictures.
    m_filter->setClearButtonEnabled(true);
    refresh();
}

void EventsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_ticker.stop();
}
