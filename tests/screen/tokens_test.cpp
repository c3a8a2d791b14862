// SPDX-License-Identifier: MIT
// Every pair of colours that meets on the screen, computed as WCAG 2.2 does.
#include "screen/system_look.h"
#include "support/catch.h"

#include <stdexcept>

using namespace bedside::screen;

namespace {

void atLeast(const QString& theme, double least, const char* front, const char* back) {
    const Tokens& tokens = tokensOf(theme);
    INFO(theme.toStdString() << ": " << front << " on " << back);
    CHECK(contrastBetween(tokens.colour(QString::fromLatin1(front)), tokens.colour(QString::fromLatin1(back))) >=
          least);
}

/// Who chose high contrast gets it for coloured words too.
void readable(const QString& theme, const char* front, const char* back) {
    atLeast(theme, theme == QStringLiteral("contrast") ? 7.0 : 4.5, front, back);
}

const QString themeNames[] = {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("sepia"),
                              QStringLiteral("contrast")};

} // namespace

TEST_CASE("the formula gives the figures that WCAG gives") {
    CHECK(contrastBetween(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrastBetween(QColor("#767676"), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("text can be read on every ground it stands on") {
    for (const QString& theme : themeNames) {
        for (const char* ground : {"paper", "surface", "sunken", "accent-soft"})
            atLeast(theme, 7.0, "ink", ground);
        for (const char* ground : {"paper", "surface", "sunken"}) {
            readable(theme, "muted", ground);
            readable(theme, "accent", ground);
        }
        readable(theme, "accent", "accent-soft");
        readable(theme, "muted", "accent-soft"); // under a label that is read aloud
        readable(theme, "on-accent", "accent");
    }
}

TEST_CASE("each level of urgency can be read on its own soft ground and on the page") {
    for (const QString& theme : themeNames)
        for (const char* level : {"emergency", "same-day", "see-first", "slow-down", "everyday"}) {
            const std::string soft = std::string(level) + "-soft";
            readable(theme, level, soft.c_str());
            readable(theme, level, "surface");
            atLeast(theme, 7.0, "ink", soft.c_str());
        }
}

TEST_CASE("controls and the focus ring stand out from what is around them") {
    for (const QString& theme : themeNames)
        for (const char* ground : {"paper", "surface"}) {
            atLeast(theme, 3.0, "control", ground);
            atLeast(theme, 3.0, "focus", ground);
        }
    for (const QString& theme : themeNames) // of a link in a box, too
        for (const char* box : {"accent", "emergency", "same-day", "see-first", "slow-down", "everyday"})
            atLeast(theme, 3.0, "focus", (std::string(box) + "-soft").c_str());
}

TEST_CASE("colour words are filled in, and an unknown name is a mistake of ours") {
    const Tokens& light = tokensOf(QStringLiteral("light"));
    CHECK(light.fill(QStringLiteral("a @ink@ b @soft@")) ==
          QStringLiteral("a %1 b %2").arg(light.colour("ink").name(), light.colour("accent-soft").name()));
    CHECK_THROWS_AS(light.colour("puce"), std::out_of_range);
    CHECK_THROWS_AS(tokensOf(QStringLiteral("puce")), std::out_of_range);
}
