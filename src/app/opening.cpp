// SPDX-License-Identifier: MIT
#include "app/opening.h"

#include "desktop/link_banner.h"

#include <algorithm>

namespace bedside::app {

namespace {

bool isAbout(const content::Article& article, const AskedCode& asked) {
    const auto system = content::codeSystemOf(asked.system);
    return system && std::ranges::any_of(article.codes,
                                         [&](const content::Code& code) { return covers(code, *system, asked.code); });
}

bool has(const store::Library& library, const session::Location& place) {
    const std::string id = place.id.toStdString();
    return place.kind == session::PageKind::Section ? library.section({id}).has_value()
           : place.kind == session::PageKind::Study ? library.study({id}).has_value()
                                                    : true;
}

/// Returns what is to be said where the link leads nowhere; nothing of the link itself, which anybody may have written.
QString missing(const store::Library& library, const Request& request) {
    if (!request.refusedLink.empty())
        return QObject::tr(
            "This guide could not understand the link, so it did not follow it. You can look around here.");
    const Link& link = *request.link;
    if (link.asked && !isAbout(library.article(), *link.asked))
        return QObject::tr("This guide has no pages about what the link asked for. You can look around here.");
    if (!has(library, link.location))
        return QObject::tr("This guide does not have the page that the link asked for. You can look around here.");
    return {};
}

} // namespace

void openAt(desktop::MainWindow& window, const Request& request, const store::Library& library,
            session::Clinic& clinic) {
    if (!request.link && request.refusedLink.empty()) {
        window.reading().open(request.section.isEmpty()
                                  ? session::Location{}
                                  : session::locationOf(QStringLiteral("section:") + request.section));
        return;
    }
    if (request.link && request.link->forClinician)
        clinic.switchOn(true);
    const QString words = missing(library, request);
    window.reading().open(words.isEmpty() ? request.link->location : session::Location{});
    if (!words.isEmpty())
        window.linkBanner().tell(words);
}

} // namespace bedside::app
