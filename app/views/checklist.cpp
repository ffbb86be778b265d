// SPDX-License-Identifier: MIT
#include "checklist.h"

#include "theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace {

constexpr int markSize = 16;

} // namespace

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(8);
    m_layout->setVerticalSpacing(4);
    m_layout->setColumnStretch(1, 1);
}

void CheckList::setChecks(const QStringList &sentences)
{
    for (const Row &row : std::exchange(m_rows, {})) {
        delete row.mark;
        delete row.text;
    }
    for (int i = 0; i < sentences.size(); ++i) {
        const Row row {new QLabel, new QLabel(sentences[i])};
        row.mark->setFixedSize(markSize, markSize);
        row.text->setTextFormat(Qt::PlainText);
        row.text->setWordWrap(true);
        m_layout->addWidget(row.mark, i, 0, Qt::AlignTop);
        m_layout->addWidget(row.text, i, 1);
        m_rows.append(row);
        show(row);
    }
}

void CheckList::setMet(int check, bool met)
{
    m_rows[check].isMet = met;
    show(m_rows[check]);
}

void CheckList::show(const Row &row) const
{
    row.mark->setPixmap(mark(row.isMet));
    QFont font = row.text->font();
    font.setBold(row.isMet);
    row.text->setFont(font);
    row.text->setForegroundRole(row.isMet ? QPalette::WindowText : QPalette::PlaceholderText);
    row.text->setAccessibleName(row.isMet ? tr("Done. %1").arg(row.text->text())
                                          : tr("Not yet. %1").arg(row.text->text()));
}

QPixmap CheckList::mark(bool met) const
{
    const qreal scale = devicePixelRatioF();
    QPixmap pixmap(QSize(markSize, markSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    const Theme theme = Theme::of(this);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(1.5, 1.5, markSize - 3, markSize - 3);
    const QColor colour = theme.color(met ? Theme::Role::Text : Theme::Role::Outline);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(met ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (met) {
        painter.setPen(
            QPen(theme.color(Theme::Role::Panel), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF {{4.8, 8.2}, {7.2, 10.6}, {11.4, 5.8}});
    }
    return pixmap;
}

void CheckList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        for (const Row &row : std::as_const(m_rows))
            show(row);
    QWidget::changeEvent(event);
}
