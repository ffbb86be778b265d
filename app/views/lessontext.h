// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

/// A lesson's prose, from Markdown: headings in muted bold, code in the platform's fixed font. HTML in it
/// is shown as it stands, and nothing is ever loaded from elsewhere.
class LessonText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit LessonText(QWidget *parent = nullptr);

    void setProse(const QString &markdown);

    QSize minimumSizeHint() const override;
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void typeset();

    QString m_markdown;
};
