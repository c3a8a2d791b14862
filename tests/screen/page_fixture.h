// SPDX-License-Identifier: MIT
// A page on the screen with the keyboard in it, and its parts as assistive technology meets them.
#pragma once

#include "screen/accessible_page.h"
#include "screen/article_view.h"
#include "support/catch.h"

#include <QAccessible>
#include <QApplication>

namespace bedside::test {

using document::BoxKind;
using document::LinkKind;
using screen::ArticleView;
using screen::Density;
using screen::Theme;

inline document::Inlines words(const char* text) { return {{document::Words{text}}}; }
inline document::Node paragraph(const char* text) { return {document::Paragraph{words(text)}}; }

inline document::Document bedPage() {
    document::Document page{"The right bed", "en", {}};
    page.nodes.push_back({document::Heading{1, words("The right bed")}});
    page.nodes.push_back({document::Box{BoxKind::GetHelp, "Get help now", {paragraph("Call.")}}});
    document::Inlines linked = words("Read ");
    linked.push_back({document::Link{LinkKind::Section, "section:beds", "", words("on beds")}});
    linked.push_back({document::Link{LinkKind::Study, "study:kovacs", "Kovacs 2003", words("[1]")}});
    page.nodes.push_back({document::Paragraph{linked}});
    page.nodes.push_back({document::List{false, {{paragraph("First.")}, {paragraph("Second.")}}}});
    page.nodes.push_back({document::Figure{"pillow", "<svg/>", "A pillow.", "Someone lies on one side.", 320, 200}});
    return page;
}
inline document::Document otherPage() { return {"Other", "en", {{document::Heading{1, words("Other")}}}}; }

/// (Without a platform that has assistive technology, Qt tells no events:
/// those are in tests/accessibility.)
class PageFixture {
public:
    PageFixture() {
        screen::exposePagesToAssistiveTechnology();
        view.setUp(theme, Density::Page);
        view.resize(600, 300);
        view.show();
        view.activateWindow();
        view.setFocus();
        show(bedPage());
    }

    void show(document::Document page) {
        view.showPage(std::move(page));
        settle();
    }
    static void settle() {
        for (int round = 0; round < 3; ++round)
            QApplication::processEvents();
    }
    QAccessibleInterface& page() { return *QAccessible::queryAccessibleInterface(&view); }
    QList<QAccessibleInterface*> all() { return descendants(page()); }
    static QList<QAccessibleInterface*> descendants(QAccessibleInterface& from) {
        QList<QAccessibleInterface*> found;
        for (int index = 0; index < from.childCount(); ++index)
            found << from.child(index) << descendants(*from.child(index));
        return found;
    }
    /// Returns the part with that role and that name or value.
    QAccessibleInterface& find(QAccessible::Role role, const char* name) {
        for (QAccessibleInterface* part : all())
            if (part->role() == role && (part->text(QAccessible::Name) == QString::fromUtf8(name) ||
                                         part->text(QAccessible::Value) == QString::fromUtf8(name)))
                return *part;
        FAIL("there is no such part as " << name);
        return page();
    }

    Theme theme;
    ArticleView view;
};

} // namespace bedside::test
