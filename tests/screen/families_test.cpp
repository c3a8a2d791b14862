// SPDX-License-Identifier: MIT
#include "screen/families.h"
#include "support/catch.h"

using namespace bedside::screen;

namespace {

Families familiesWith(const QStringList& installed, const char* system = "Cantarell") {
    return Families(QString::fromLatin1(system),
                    [installed](const QString& family) { return installed.contains(family); });
}

} // namespace

TEST_CASE("only letters that are installed are offered") {
    const Families bare = familiesWith({});
    CHECK(bare.family(FontChoice::Usual) == QStringLiteral("Cantarell"));
    for (const FontChoice missing : {FontChoice::System, FontChoice::Serif, FontChoice::Easy})
        CHECK_FALSE(bare.offers(missing));
    const Families rich = familiesWith({"Inter", "DejaVu Serif", "OpenDyslexic"});
    CHECK(rich.family(FontChoice::Usual) == QStringLiteral("Inter"));
    CHECK(rich.family(FontChoice::System) == QStringLiteral("Cantarell"));
    CHECK(rich.family(FontChoice::Serif) == QStringLiteral("DejaVu Serif"));
    CHECK(rich.family(FontChoice::Easy) == QStringLiteral("OpenDyslexic"));
}

TEST_CASE("the system's own letters are offered only where they are others than the usual ones") {
    CHECK_FALSE(familiesWith({"Inter"}, "Inter").offers(FontChoice::System));
    CHECK(familiesWith({"Inter"}).offers(FontChoice::System));
}

TEST_CASE("a family is looked up once, and not before it is asked for") {
    int asked = 0;
    const Families families(QStringLiteral("Cantarell"), [&asked](const QString&) { return ++asked < 0; });
    CHECK(asked == 0);
    for (int time = 0; time < 3; ++time)
        CHECK_FALSE(families.offers(FontChoice::Serif));
    const int once = asked;
    CHECK(once > 1);
    CHECK_FALSE(families.offers(FontChoice::Serif));
    CHECK(asked == once);
}
