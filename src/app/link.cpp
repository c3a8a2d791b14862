// SPDX-License-Identifier: MIT
#include "app/link.h"

#include "app/infobutton.h"

#include <QObject>

#include <algorithm>

namespace bedside::app {

namespace {

const QString scheme = QStringLiteral("bedside:");

Fault refusedLink(const QString& why) {
    return {"bedside", QObject::tr("the link is not understood: %1").arg(why).toStdString()};
}

bool isPlain(const QString& text) {
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'#'; });
}

bool isId(const QString& text) {
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

/// Returns the place that the path names; nothing where it names none.
std::optional<session::Location> placeOf(const QString& path) {
    if (path == u"questions")
        return session::locationOf(QStringLiteral("page:questions"));
    const QString kind = path.section(u'/', 0, 0);
    const QString id = path.section(u'/', 1);
    if ((kind == u"section" || kind == u"study") && isId(id))
        return session::locationOf(kind + u':' + id);
    return std::nullopt;
}

} // namespace

bool hasOurScheme(const QString& text) { return text.startsWith(scheme, Qt::CaseInsensitive); }

Result<Link> linkOf(const QString& text) {
    if (text.size() > longestLink)
        return refusedLink(QObject::tr("it is longer than %1 characters").arg(longestLink));
    if (!isPlain(text))
        return refusedLink(QObject::tr("it holds a character that is not allowed in a link"));
    if (!hasOurScheme(text))
        return refusedLink(QObject::tr("it does not begin with %1 (a page opens with --section)").arg(scheme));
    const QString path = text.mid(scheme.size()).section(u'?', 0, 0);
    const bool asks = text.contains(u'?');
    if (path == u"infobutton" && asks) {
        auto request = infobuttonRequest(text.section(u'?', 1));
        return request ? Result<Link>(Link{{}, std::move(request->asked), request->forClinician})
                       : refusedLink(QString::fromStdString(request.faults().front().what));
    }
    const auto place = asks ? std::nullopt : placeOf(path);
    return place ? Result<Link>(Link{*place, {}, false})
                 : refusedLink(QObject::tr("it names no section, study, questions or infobutton"));
}

} // namespace bedside::app
