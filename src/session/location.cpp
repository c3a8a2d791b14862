// SPDX-License-Identifier: MIT
#include "session/location.h"

namespace bedside::session {

Location locationOf(const QString& target) {
    Location location;
    QString id = target.section(u':', 1);
    const auto anchor = id.indexOf(u'#');
    if (anchor >= 0) {
        const QString place = id.mid(anchor + 1);
        if (place.startsWith(u"claim:"))
            location.claim = place.section(u':', 1);
        else if (place.startsWith(u'p'))
            location.passage = place.mid(1).toInt();
        location.isInFull = place == QStringLiteral("full");
        id.truncate(anchor);
    }
    if (target.startsWith(u"section:"))
        location.kind = PageKind::Section;
    else if (target.startsWith(u"teach-back:"))
        location.kind = PageKind::TeachBack;
    else if (target.startsWith(u"study:"))
        location.kind = PageKind::Study;
    else if (target.startsWith(u"card:") || target.startsWith(u"outcome:") || target.startsWith(u"asked:"))
        return {PageKind::Advice, target};
    else if (target == QStringLiteral("page:evidence"))
        location.kind = PageKind::Evidence;
    else if (target == QStringLiteral("page:handouts") || target.startsWith(u"page:handouts/"))
        location.kind = PageKind::Handouts;
    else if (target == QStringLiteral("page:questions"))
        location.kind = PageKind::Questions;
    else if (target == QStringLiteral("page:result"))
        location.kind = PageKind::Result;
    else if (target == QStringLiteral("page:review"))
        location.kind = PageKind::Review;
    else if (target == QStringLiteral("page:positions"))
        location.kind = PageKind::Positions;
    else
        return {};
    location.id = id;
    return location;
}

} // namespace bedside::session
