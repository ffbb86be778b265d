// SPDX-License-Identifier: MIT
#include "lessonprogress.h"

#include <QSettings>
#include <QUrl>

namespace {

QString keyOf(const Lesson &lesson, QLatin1String what)
{
    // A file's path has slashes, which would be groups of the settings.
    return QStringLiteral("lessons/%1/%2")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(lesson.file)), what);
}

std::optional<LessonProgress::Decided> fromText(const QString &text, const Lesson &lesson)
{
    const QStringList numbers = text.split(u' ');
    if (numbers.size() != 4)
        return {};
    const auto number = [&numbers](qsizetype i) { return numbers[i].toInt(); };
    LessonProgress::Decided decided {number(0), number(1), {number(2), number(3), 0}};
    const auto isIn = [](int i, size_t size) { return i >= 0 && size_t(i) < size; };
    if (!isIn(decided.step, lesson.steps.size()))
        return {};
    const auto &predictions = lesson.steps[size_t(decided.step)].predictions;
    if (!isIn(decided.prediction, predictions.size()))
        return {};
    const size_t answers = predictions[size_t(decided.prediction)].answers.size();
    const bool fits = isIn(decided.state.happened, answers)
        && (decided.state.chosen == -1 || isIn(decided.state.chosen, answers));
    return fits ? std::optional(decided) : std::nullopt;
}

} // namespace

LessonProgress LessonProgress::read(const QSettings &settings, const Lesson &lesson)
{
    LessonProgress progress;
    const int passed = settings.value(keyOf(lesson, QLatin1String("passed"))).toInt();
    progress.passed = qBound(0, passed, int(lesson.steps.size()));
    for (const QString &text : settings.value(keyOf(lesson, QLatin1String("predictions"))).toStringList())
        if (const auto decided = fromText(text, lesson))
            progress.predictions.append(*decided);
    return progress;
}

bool LessonProgress::hasBegun(const QSettings &settings, const Lesson &lesson)
{
    return settings.value(keyOf(lesson, QLatin1String("passed"))).toInt() > 0;
}

void LessonProgress::write(QSettings &settings, const Lesson &lesson) const
{
    QStringList texts;
    for (const Decided &decided : predictions)
        texts += QStringLiteral("%1 %2 %3 %4")
                     .arg(decided.step)
                     .arg(decided.prediction)
                     .arg(decided.state.chosen)
                     .arg(decided.state.happened);
    settings.setValue(keyOf(lesson, QLatin1String("passed")), passed);
    settings.setValue(keyOf(lesson, QLatin1String("predictions")), texts);
}
