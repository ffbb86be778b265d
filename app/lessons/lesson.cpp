// SPDX-License-Identifier: MIT
#include "lesson.h"

const LessonListing *Lesson::listing(size_t step, QStringView actor) const
{
    for (size_t i = std::min(step + 1, steps.size()); i > 0; --i)
        for (const LessonListing &listing : steps[i - 1].listings)
            if (listing.actor == actor)
                return &listing;
    return nullptr;
}
