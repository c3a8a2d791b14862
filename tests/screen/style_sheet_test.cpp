// SPDX-License-Identifier: MIT
// Every pair of colours that the style sheet and the writing of pages bring together, in every theme: read out of the
// sheet and the formats themselves, so that a new rule is held to the same.
#include "screen/page_style.h"
#include "screen/sheet_text.h"
#include "screen/system_look.h"
#include "support/catch.h"

#include <QFile>
#include <QFontMetricsF>
#include <QRegularExpression>

using namespace bedside;
using screen::contrastBetween;
using screen::Tokens;

namespace {

struct Rule {
    QString selector;
    QHash<QString, QString> says; // by property
};

QList<Rule> rules() {
    QFile file(QStringLiteral(":/style/bedside.qss"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QString sheet = QString::fromUtf8(file.readAll());
    sheet.remove(QRegularExpression(QStringLiteral("/\\*.*?\\*/"), QRegularExpression::DotMatchesEverythingOption));
    sheet.replace(QRegularExpression(QStringLiteral("\\{(?:text |heading )?(\\d+)\\}")), QStringLiteral("\\1px"));
    static const QRegularExpression rule(QStringLiteral("([^{}]+)\\{([^{}]*)\\}"));
    QList<Rule> found;
    for (auto match = rule.globalMatch(sheet); match.hasNext();) {
        const auto each = match.next();
        Rule read{each.captured(1).trimmed(), {}};
        for (const QString& line : each.captured(2).split(u';', Qt::SkipEmptyParts))
            read.says.insert(line.section(u':', 0, 0).trimmed(), line.section(u':', 1).trimmed());
        found.append(read);
    }
    return found;
}

/// Returns the token that a declaration names; nothing where it names none.
QString tokenIn(const QString& declaration) {
    static const QRegularExpression token(QStringLiteral("@([a-z-]+)@"));
    return token.match(declaration).captured(1);
}

const QStringList themes{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("sepia"),
                         QStringLiteral("contrast")};
const QStringList grounds{QStringLiteral("paper"), QStringLiteral("surface"), QStringLiteral("sunken"),
                          QStringLiteral("accent-soft")}; // on which something may stand that has no ground of its own

void checkText(const QString& theme, const QString& words, const QString& ground, const QString& where) {
    const Tokens& tokens = screen::tokensOf(theme);
    INFO(theme.toStdString() << ", " << where.toStdString() << ": " << words.toStdString() << " on "
                             << ground.toStdString());
    CHECK(contrastBetween(tokens.colour(words), tokens.colour(ground)) >= (theme == u"contrast" ? 7.0 : 4.5));
}

void checkControl(const QString& theme, const QString& line, const QString& ground, const QString& where) {
    const Tokens& tokens = screen::tokensOf(theme);
    INFO(theme.toStdString() << ", " << where.toStdString() << ": " << line.toStdString() << " beside "
                             << ground.toStdString());
    CHECK(contrastBetween(tokens.colour(line), tokens.colour(ground)) >= 3.0);
}

/// What can be pressed or typed into, and is found by its border.
bool isControl(const QString& selector) {
    static const QRegularExpression control(
        QStringLiteral("QPushButton|QToolButton|QLineEdit|QPlainTextEdit|QMenu::item"));
    return control.match(selector).hasMatch() && !selector.contains(QStringLiteral("held-")) && // that one has words
           !selector.contains(QStringLiteral("\"fold\""));
}

const QList<document::BoxKind> boxKinds{
    document::BoxKind::KeyMessage, document::BoxKind::GetHelp,   document::BoxKind::Careful,
    document::BoxKind::Try,        document::BoxKind::Note,      document::BoxKind::Ours,
    document::BoxKind::Study,      document::BoxKind::Emergency, document::BoxKind::SameDay,
    document::BoxKind::SeeFirst,   document::BoxKind::SlowDown,  document::BoxKind::Everyday,
    document::BoxKind::Neutral,    document::BoxKind::Card,      document::BoxKind::Waiting,
    document::BoxKind::CutOut};

} // namespace

TEST_CASE("words can be read on every ground that the style sheet gives them") {
    int pairs = 0;
    for (const Rule& rule : rules()) {
        const QString words = tokenIn(rule.says.value(QStringLiteral("color")));
        if (words.isEmpty() || rule.selector.contains(QStringLiteral(":disabled"))) // which WCAG leaves out
            continue;
        const QString own = tokenIn(rule.says.value(QStringLiteral("background")));
        for (const QString& theme : themes)
            for (const QString& ground : own.isEmpty() ? grounds : QStringList(own)) {
                if (own.isEmpty() && words == u"emergency" && ground == u"accent-soft")
                    continue; // it stands in a bar, and its ground when pressed is its own
                checkText(theme, words, ground, rule.selector);
                ++pairs;
            }
    }
    CHECK(pairs > 100);
}

TEST_CASE("words that are selected can be read") {
    for (const Rule& rule : rules())
        if (const QString ground = tokenIn(rule.says.value(QStringLiteral("selection-background-color")));
            !ground.isEmpty())
            for (const QString& theme : themes)
                checkText(theme, tokenIn(rule.says.value(QStringLiteral("selection-color"))), ground, rule.selector);
}

TEST_CASE("the border of what can be pressed stands out from the page and the window") {
    int borders = 0;
    for (const Rule& rule : rules()) {
        if (!isControl(rule.selector) || rule.selector.contains(QStringLiteral(":disabled")))
            continue;
        for (const char* property : {"border", "border-color"})
            if (const QString line = tokenIn(rule.says.value(QString::fromLatin1(property))); !line.isEmpty())
                for (const QString& theme : themes)
                    for (const char* ground : {"paper", "surface"}) {
                        checkControl(theme, line, QString::fromLatin1(ground), rule.selector);
                        ++borders;
                    }
    }
    CHECK(borders > 60);
}

TEST_CASE("a scroll bar's handle and the line between two sides stand out") {
    for (const Rule& rule : rules())
        if (rule.selector.contains(QStringLiteral("::handle")))
            for (const char* property : {"background", "border-left"}) {
                const QString line = tokenIn(rule.says.value(QString::fromLatin1(property)));
                if (line.isEmpty() || line == u"paper")
                    continue;
                for (const QString& theme : themes)
                    for (const char* ground : {"paper", "surface", "sunken"})
                        checkControl(theme, line, QString::fromLatin1(ground), rule.selector);
            }
}

TEST_CASE("the focus stands out from every ground") {
    QStringList all = grounds;
    for (const char* level : {"emergency", "same-day", "see-first", "slow-down", "everyday"})
        all.append(QString::fromLatin1(level) + QStringLiteral("-soft"));
    for (const QString& theme : themes)
        for (const QString& ground : all)
            checkControl(theme, QStringLiteral("focus"), ground, QStringLiteral("the focus"));
}

TEST_CASE("all that is written on a page can be read in every box, in every theme") {
    screen::Theme theme;
    for (const screen::ThemeChoice choice : {screen::ThemeChoice::Light, screen::ThemeChoice::Dark,
                                             screen::ThemeChoice::Sepia, screen::ThemeChoice::Contrast}) {
        theme.choose(choice);
        const double least = choice == screen::ThemeChoice::Contrast ? 7.0 : 4.5;
        for (const screen::Density density : {screen::Density::Page, screen::Density::Pane}) {
            const screen::PageStyle style(theme, density);
            QList<QColor> fills{style.tokens().colour("surface"), style.tokens().colour("paper"),
                                style.tokens().colour("sunken")};
            for (const document::BoxKind box : boxKinds) {
                fills.append(style.boxFill(box));
                INFO(static_cast<int>(choice) << ": the label of box " << static_cast<int>(box));
                CHECK(contrastBetween(style.labelWords(box).foreground().color(), style.boxFill(box)) >= least);
                if (box != document::BoxKind::Study && box != document::BoxKind::Card) // those have no bar
                    CHECK(contrastBetween(style.boxBar(box), style.tokens().colour("surface")) >= 3.0);
            }
            QList<QTextCharFormat> formats{style.headingWords(1), style.headingWords(2), style.headingWords(3),
                                           style.captionWords()};
            for (const document::Voice voice :
                 {document::Voice::Body, document::Voice::Lead, document::Voice::Small, document::Voice::Number}) {
                formats.append(style.words(voice));
                for (const document::LinkKind kind : {document::LinkKind::Section, document::LinkKind::Study,
                                                      document::LinkKind::Term, document::LinkKind::Claim})
                    formats.append(style.linkWords({kind, "section:x", "", {}}, style.words(voice)));
            }
            for (const QColor& fill : fills)
                for (const QTextCharFormat& format : formats) {
                    INFO(static_cast<int>(choice) << ": " << format.foreground().color().name().toStdString() << " on "
                                                  << fill.name().toStdString());
                    CHECK(contrastBetween(format.foreground().color(), fill) >= least);
                }
        }
    }
    theme.choose(screen::ThemeChoice::System);
}

TEST_CASE("lengths of the sheet become pixels of the window's controls, of text and of headings") {
    const screen::SheetScale large{2, 4, 2.5, false};
    CHECK(screen::inPixels(QStringLiteral("a { padding: {12} {3}; }"), large) ==
          QStringLiteral("a { padding: 24px 6px; }"));
    CHECK(screen::inPixels(QStringLiteral("a { font-size: {text 17}; }"), large) ==
          QStringLiteral("a { font-size: 68px; }"));
    CHECK(screen::inPixels(QStringLiteral("{heading 40} {heading 20}"), large) == QStringLiteral("100px 72px"));
    CHECK(screen::inPixels(QStringLiteral("a { } b { x: 3px }"), large) == QStringLiteral("a { } b { x: 3px }"));
}

TEST_CASE("with more space, a font size brings its spaces along") {
    const screen::SheetScale airy{1, 1, 1, true};
    CHECK(screen::inPixels(QStringLiteral("a { font-size: {text 50}; padding: {4} }"), airy) ==
          QStringLiteral("a { font-size: 50px; letter-spacing: 6px; word-spacing: 8px; padding: 4px }"));
}

TEST_CASE("with more space, joined letters stay joined") {
    const screen::SheetScale joined{1, 1, 1, true, true};
    CHECK(screen::inPixels(QStringLiteral("a { font-size: {text 50} }"), joined) ==
          QStringLiteral("a { font-size: 50px; letter-spacing: 0px; word-spacing: 8px }"));
    screen::Theme theme;
    theme.setLanguage(QStringLiteral("ar"));
    screen::Look look;
    look.isAiry = true;
    theme.setLook(look);
    const QFont font = screen::PageStyle(theme, screen::Density::Page).words(document::Voice::Body).font();
    CHECK(font.letterSpacing() == 0);
    CHECK(font.wordSpacing() > 0);
    theme.setLanguage(QStringLiteral("en"));
}

TEST_CASE("with more space, lines, paragraphs, letters and words stand as far apart as WCAG asks") {
    screen::Theme theme;
    screen::Look look;
    look.isAiry = true;
    for (const int percent : {100, 200}) {
        look.textPercent = percent;
        theme.setLook(look);
        const screen::PageStyle style(theme, screen::Density::Page);
        for (const document::Voice voice : {document::Voice::Body, document::Voice::Small}) {
            const QFont font = style.words(voice).font();
            CHECK(font.letterSpacing() == Approx(0.12 * font.pixelSize()).margin(0.02));
            CHECK(font.wordSpacing() == Approx(0.16 * font.pixelSize()).margin(0.02));
            const QTextBlockFormat block = style.paragraph(voice);
            CHECK(block.lineHeight() / 100 * QFontMetricsF(font).height() >= 1.5 * font.pixelSize() - 1);
            CHECK(block.bottomMargin() >= 2 * font.pixelSize() - 1);
        }
    }
    theme.setLook({});
}
