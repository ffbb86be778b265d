// SPDX-License-Identifier: MIT
#include "socketsview.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

SocketsView::SocketsView(QWidget *parent)
    : QTableView(parent)
    , m_model(new SocketsModel(this))
    , m_card(font())
{
    setModel(m_model);
    setAccessibleName(tr("Sockets"));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    // Only QTableView's own layout of its headers would hide the button in their corner.
    for (QAbstractButton *corner : findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly))
        corner->hide();
}

void SocketsView::setScene(const Scene &scene)
{
    m_model->setScene(scene);
    updateGeometries();
    viewport()->update();
}

int SocketsView::slotOf(int row) const
{
    const int free = m_model->nextConnection();
    return free >= 0 && row >= free ? row + 1 : row;
}

int SocketsView::slotCount() const
{
    return m_model->rowCount() + (m_model->nextConnection() >= 0 ? 1 : 0);
}

int SocketsView::cardsInARow() const
{
    const double room = viewport()->width() - 2 * m_card.margin() + m_card.gap();
    return qMax(1, int(room / (m_card.size().width() + m_card.gap())));
}

QRectF SocketsView::cardRect(int slot) const
{
    const int inARow = cardsInARow();
    const double gap = m_card.gap();
    const double room = viewport()->width() - 2 * m_card.margin() + gap;
    const double width = qMin(room / inARow - gap, 1.5 * m_card.size().width());
    const QSizeF size(width, m_card.size().height());
    const double x = m_card.margin() + (slot % inARow) * (size.width() + gap);
    const double y = m_card.margin() + (slot / inARow) * (size.height() + gap) - verticalOffset();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    return {isMirrored ? viewport()->width() - x - size.width() : x, y, size.width(), size.height()};
}

Picture SocketsView::asPicture() const
{
    constexpr int inARow = 2;
    const QSizeF card(1.5 * m_card.size().width(), m_card.size().height());
    const auto place = [this, card](int slot) {
        return QRectF(QPointF(m_card.margin() + (slot % inARow) * (card.width() + m_card.gap()),
                              m_card.margin() + (slot / inARow) * (card.height() + m_card.gap())),
                      card);
    };
    QStringList said;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < SocketsModel::columns; ++column)
            if (const QString cell = m_model->index(row, column).data().toString(); !cell.isEmpty())
                cells << cell;
        said << cells.join(QStringLiteral(", "));
    }
    Picture picture;
    picture.name = QStringLiteral("sockets");
    picture.title = tr("Sockets");
    picture.description = said.join(u'\n');
    const QRectF last = place(qMax(inARow - 1, slotCount() - 1));
    picture.size = QSizeF(place(inARow - 1).right() + m_card.margin(), last.bottom() + m_card.margin());
    picture.draw = [this, place, size = picture.size](QPainter &painter) {
        const Theme theme(Theme::Scheme::Light);
        painter.fillRect(QRectF(QPointF(), size), theme.color(Theme::Role::Panel));
        painter.setRenderHint(QPainter::Antialiasing);
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_card.draw(painter, place(slotOf(row)), m_model->index(row, 0), m_model->row(row), theme,
                        layoutDirection());
        if (m_model->nextConnection() >= 0)
            m_card.drawPlace(painter, place(m_model->nextConnection()), theme);
    };
    return picture;
}

QRect SocketsView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto column = SocketsModel::Column(index.column());
    return m_card.cell(cardRect(slotOf(index.row())), column, layoutDirection()).toAlignedRect();
}

QModelIndex SocketsView::indexAt(const QPoint &point) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!cardRect(slotOf(row)).contains(point))
            continue;
        for (int column = 0; column < SocketsModel::columns; ++column)
            if (const QModelIndex index = m_model->index(row, column); visualRect(index).contains(point))
                return index;
    }
    return {};
}

int SocketsView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void SocketsView::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (!index.isValid())
        return;
    const QRectF card = cardRect(slotOf(index.row()));
    QScrollBar *bar = verticalScrollBar();
    if (card.top() < 0)
        bar->setValue(bar->value() + qFloor(card.top() - m_card.gap()));
    else if (card.bottom() > viewport()->height())
        bar->setValue(bar->value() + qCeil(card.bottom() + m_card.gap() - viewport()->height()));
}

void SocketsView::updateGeometries()
{
    const int rows = (slotCount() + cardsInARow() - 1) / cardsInARow();
    const double height = 2 * m_card.margin() + rows * (m_card.size().height() + m_card.gap()) - m_card.gap();
    verticalScrollBar()->setRange(0, qMax(0, qCeil(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(int(m_card.size().height() / 4));
}

QModelIndex SocketsView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return {};
    if (!currentIndex().isValid())
        return m_model->index(0, 0);
    const int inARow = cardsInARow();
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int row = currentIndex().row();
    switch (action) {
    case MoveLeft:
        row -= forward;
        break;
    case MoveRight:
        row += forward;
        break;
    case MovePrevious:
        --row;
        break;
    case MoveNext:
        ++row;
        break;
    case MoveUp:
    case MovePageUp:
        row -= inARow;
        break;
    case MoveDown:
    case MovePageDown:
        row += inARow;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        break;
    }
    return m_model->index(qBound(0, row, count - 1), 0);
}

void SocketsView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.center());
    const QItemSelection selection = index.isValid() ? QItemSelection(index, index) : QItemSelection();
    selectionModel()->select(selection, command | QItemSelectionModel::Rows);
}

QRegion SocketsView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            region += cardRect(slotOf(row)).toAlignedRect().adjusted(-8, -8, 8, 8);
    return region;
}

void SocketsView::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.color(Theme::Role::Panel));
    if (m_model->rowCount() == 0) {
        painter.setPen(theme.color(Theme::Role::MutedText));
        painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No sockets yet. Listen and Connect make the first."));
        return;
    }
    const QRectF visible = viewport()->rect();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QRectF card = cardRect(slotOf(row));
        if (!card.intersects(visible))
            continue;
        m_card.draw(painter, card, m_model->index(row, 0), m_model->row(row), theme, layoutDirection());
        if (hasFocus() && currentIndex().row() == row)
            m_card.drawFocus(painter, card, theme);
    }
    if (m_model->nextConnection() >= 0)
        m_card.drawPlace(painter, cardRect(m_model->nextConnection()), theme);
}

void SocketsView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void SocketsView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void SocketsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        m_card = SocketCard(font());
        updateGeometries();
    }
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Sockets"));
}

QSize SocketsView::minimumSizeHint() const
{
    const QSizeF card = m_card.size();
    // Half a card's height tells that there is more of it to scroll to.
    return QSizeF(card.width() + 2 * m_card.margin(), card.height() / 2 + m_card.margin()).toSize();
}
