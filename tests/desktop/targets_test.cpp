// SPDX-License-Identifier: MIT
// What can be pressed is large enough to be hit: WCAG 2.2, 2.5.8, and 44 pixels for what matters most.
#include "desktop/page_tour.h"

#include <QTextBlock>

using namespace bedside;

namespace {

constexpr int least = 24; // px
constexpr int main = 44;

bool isMain(const QWidget& widget) {
    static const QStringList looks{QStringLiteral("primary"), QStringLiteral("help"), QStringLiteral("door"),
                                   QStringLiteral("option"), QStringLiteral("choice")};
    return looks.contains(widget.property("look").toString()) || widget.objectName() == QStringLiteral("leaveButton");
}

void checkLinks(const screen::ArticleView& page, const std::string& name) {
    for (QTextBlock block = page.document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (!part.fragment().charFormat().isAnchor())
                continue;
            const QTextLine line = block.layout()->lineForTextPosition(part.fragment().position() - block.position());
            const double lineHeight = block.layout()->lineCount() > 1
                                          ? block.layout()->lineAt(1).y() - block.layout()->lineAt(0).y()
                                          : line.height() * block.blockFormat().lineHeight() / 100;
            INFO(name << ", " << page.objectName().toStdString() << ": " << part.fragment().text().toStdString());
            CHECK(lineHeight >= least - 0.5);
        }
}

void checkTargets(const QWidget& root, const std::string& name) {
    for (const QWidget* stop : test::stopsOf(root)) {
        if (stop->visibleRegion().isEmpty()) // scrolled away; it has the size it has
            continue;
        INFO(name << ": " << stop->objectName().toStdString() << " " << stop->width() << " x " << stop->height());
        CHECK(stop->height() >= (isMain(*stop) ? main : least));
        CHECK(stop->width() >= (isMain(*stop) ? main : least));
    }
    for (const auto* page : root.findChildren<screen::ArticleView*>())
        if (page->isVisible())
            checkLinks(*page, name);
}

} // namespace

TEST_CASE("whatever can be pressed on a page can be hit", "[.pages]") {
    test::everyPage([](test::KeyboardWalk& at, const std::string& name) { checkTargets(at.window(), name); });
}

TEST_CASE("whatever can be pressed in a dialog can be hit", "[.pages]") {
    test::everySheet(
        [](test::WindowFixture&, QDialog& sheet) { checkTargets(sheet, sheet.objectName().toStdString()); });
}
