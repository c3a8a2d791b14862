// SPDX-License-Identifier: MIT
// The words of every language, and of one that is made up to be long, have the room that they need; and none is left in
// English.
#include "desktop/fit_check.h"
#include "desktop/speaking.h"

using namespace bedside;

namespace {

/// True for words of the guide itself, which no translator of the window has. Things named together stand with dots
/// between them.
bool isContent(const QString& words) {
    static const auto image = store::embeddedContent();
    static const QByteArrayView bytes(reinterpret_cast<const char*>(image.data()),
                                      static_cast<qsizetype>(image.size()));
    return std::ranges::all_of(words.split(QStringLiteral(" · ")), [](QString each) {
        each.replace(QStringLiteral("&&"), QStringLiteral("&"));
        return bytes.contains(each.toUtf8()) ||
               bytes.contains(each.replace(QStringLiteral("\""), QStringLiteral("\\\"")).toUtf8()); // as JSON has it
    });
}

bool needsNoWords(const QString& text) {
    return std::ranges::none_of(text, [](QChar c) { return c.isLetter(); }) || text == QStringLiteral("Bedside");
}

/// Widgets that show a word of the guide by itself, which might be one of the window's, too.
bool showsContent(const QWidget& widget) {
    static const QStringList names{QStringLiteral("optionWords"), QStringLiteral("chipWords"),
                                   QStringLiteral("title"),       QStringLiteral("countryButton"),
                                   QStringLiteral("foldSummary"), QStringLiteral("presetTitle"),
                                   QStringLiteral("partName")};
    return names.contains(widget.objectName());
}

void checkTranslated(const QWidget& widget, const QString& text) {
    if (needsNoWords(text) || text.contains(u'['))
        return;
    INFO(widget.metaObject()->className() << " " << widget.objectName().toStdString() << ": " << text.toStdString());
    const bool isLong = text.size() > 24;
    CHECK((isContent(text) && (isLong || showsContent(widget) || widget.property("look").toString() != QString())));
}

void checkNothingLeft(const QWidget& root) {
    for (const auto* label : root.findChildren<QLabel*>())
        if (label->isVisible() && !Qt::mightBeRichText(label->text()))
            checkTranslated(*label, label->text());
    for (const auto* button : root.findChildren<QAbstractButton*>())
        if (button->isVisible()) {
            checkTranslated(*button, button->text());
            checkTranslated(*button, button->toolTip());
        }
    for (const auto* field : root.findChildren<QLineEdit*>())
        checkTranslated(*field, field->placeholderText());
    for (const auto* action : root.findChildren<QAction*>())
        if (action->data().isNull() && !action->text().isEmpty()) {
            INFO(action->text().toStdString());
            CHECK((action->text().contains(u'[') || needsNoWords(action->text()) || isContent(action->text())));
        }
}

void checkFits(test::WindowFixture& at, const std::string& name) {
    at.window().resize(1280, 800);
    at.settle();
    INFO(name);
    CHECK(at.window().width() == 1280);
    test::checkLabels(at.window());
    test::checkSideways(at.window());
}

void everyPageFits() {
    test::everyPage([](test::KeyboardWalk& at, const std::string& name) { checkFits(at, name); });
    test::everySheet([](test::WindowFixture&, QDialog& sheet) {
        INFO(sheet.objectName().toStdString());
        test::checkLabels(sheet);
        test::checkSideways(sheet);
    });
}

} // namespace

TEST_CASE("a language half as long again has room on every page, and nothing stays in English") {
    const test::PseudoLanguage pseudo;
    test::everyPage([](test::KeyboardWalk& at, const std::string& name) {
        checkFits(at, name);
        INFO(name);
        checkNothingLeft(at.window());
    });
    test::everySheet([](test::WindowFixture&, QDialog& sheet) {
        INFO(sheet.objectName().toStdString());
        test::checkLabels(sheet);
        test::checkSideways(sheet);
        checkNothingLeft(sheet);
    });
}

TEST_CASE("in a language half as long again no menu is wider than the window") {
    const test::PseudoLanguage pseudo;
    test::WindowFixture at;
    for (const int percent : {100, 200}) {
        at.theme().setTextPercent(percent);
        at.settle();
        for (const auto* button : at.window().findChildren<QToolButton*>())
            if (QMenu* menu = button->menu()) {
                emit menu->aboutToShow();
                INFO(button->objectName().toStdString() << " at " << percent << " %");
                CHECK(menu->sizeHint().width() <= at.window().width());
            }
    }
}

TEST_CASE("Spanish has room on every page") {
    const test::Speaking spanish("es");
    everyPageFits();
}

TEST_CASE("Arabic has room on every page") {
    const test::Speaking arabic("ar");
    everyPageFits();
}
