// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QAction>
#include <QRegularExpression>
#include <QTranslator>
#include <QWidget>

/// A language in which every text stands in brackets and is a third longer, as in many languages it is. What
/// has no brackets was not translated; what does not fit in it will not fit in German either.
class PseudoLanguage : public QTranslator
{
public:
    explicit PseudoLanguage(Qt::LayoutDirection direction = Qt::LeftToRight)
        : m_direction(direction)
    {
    }

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
            return m_direction == Qt::RightToLeft ? QStringLiteral("RTL") : QStringLiteral("LTR");
        if (QByteArrayView(context).startsWith("Q"))
            return {}; // Qt's own
        const QString text = QString::fromUtf8(source);
        return u'⟦' + text + QString(text.size() / 3, u'~') + u'⟧';
    }

    /// The texts of the window, seen and spoken, that have letters outside of brackets.
    static QStringList untranslated(const QWidget &window)
    {
        QStringList found;
        const auto check = [&found](const QString &where, const QString &text) {
            if (!isTranslated(text) && !found.contains(where + text))
                found << where + text;
        };
        for (const QAction *action : window.findChildren<QAction *>()) {
            check(QStringLiteral("action: "), action->text());
            check(QStringLiteral("tool tip: "), action->toolTip());
        }
        for (auto *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue; // its texts are set when it is shown
            check(QStringLiteral("tool tip: "), widget->toolTip());
            check(QStringLiteral("description: "), widget->accessibleDescription());
        }
        collect(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&window)), check);
        return found;
    }

private:
    static bool isTranslated(QString text)
    {
        // What stands outside of brackets is data: an address, a call, a number.
        static const QRegularExpression inBrackets(QStringLiteral("⟦[^⟦⟧]*⟧"));
        for (QString before; before != text;) {
            before = text;
            text.remove(inBrackets);
        }
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
        return !text.contains(word) || isTerm(text.trimmed());
    }

    /// Names, states and calls, which every language leaves as they are, and what is Qt's to translate.
    static bool isTerm(const QString &text)
    {
        static const QStringList terms {QStringLiteral("SO_REUSEADDR"), QStringLiteral("Socketscope"),
                                        QStringLiteral("None"),         QStringLiteral("English"),
                                        QStringLiteral("Deutsch"),      QStringLiteral("Svenska"),
                                        QStringLiteral("Scroll Left"),  QStringLiteral("Scroll Right")};
        static const QRegularExpression data(
            QStringLiteral("^(server|client( \\d+)?|[A-Z_]+,?|[\\w.]+\\(.*\\))$"));
        return terms.contains(text) || data.match(text).hasMatch();
    }

    template<typename Check> static void collect(QAccessibleInterface *part, const Check &check)
    {
        if (!part || !part->isValid() || part->state().invisible)
            return;
        const QString role = QVariant::fromValue(part->role()).toString() + QStringLiteral(": ");
        check(role, part->text(QAccessible::Name));
        check(role, part->text(QAccessible::Description));
        for (int i = 0; i < part->childCount(); ++i)
            collect(part->child(i), check);
    }

    Qt::LayoutDirection m_direction;
};
