// SPDX-License-Identifier: MIT
// Where a link from outside leads in the window, and what is said where it leads nowhere.
#include "app/opening.h"
#include "desktop/link_banner.h"
#include "desktop/window_fixture.h"

using namespace bedside;
using session::PageKind;

namespace {

class OpeningFixture : public test::WindowFixture {
public:
    using WindowFixture::WindowFixture;

    void follow(const QString& link) {
        auto parsed = app::linkOf(link);
        REQUIRE(parsed);
        app::Request request;
        request.link = std::move(*parsed);
        app::openAt(window(), request, library(), clinic());
        settle();
    }
    void ask(const char* system, const char* code, const char* rest = "") {
        follow(QStringLiteral("bedside:infobutton?mainSearchCriteria.v.cs=%1&mainSearchCriteria.v.c=%2%3")
                   .arg(QString::fromLatin1(system), QString::fromLatin1(code), QString::fromLatin1(rest)));
    }
    desktop::LinkBanner& banner() { return window().linkBanner(); }
    PageKind page() { return reading().location().kind; }
};

const char* const icd = "2.16.840.1.113883.6.3";
const char* const icdUs = "2.16.840.1.113883.6.90";
const char* const snomed = "2.16.840.1.113883.6.96";

} // namespace

TEST_CASE("a link opens its page, and nothing is said") {
    OpeningFixture at;
    at.follow(QStringLiteral("bedside:section/right-bed"));
    CHECK(at.page() == PageKind::Section);
    CHECK(at.text().startsWith(QStringLiteral("The right bed")));
    CHECK_FALSE(at.banner().isVisible());
    at.agree();
    at.follow(QStringLiteral("bedside:study/monga1999"));
    CHECK(at.page() == PageKind::Study);
    CHECK(at.article().isVisible());
    at.follow(QStringLiteral("bedside:questions"));
    CHECK(at.page() == PageKind::Questions);
}

TEST_CASE("a link to a page that speaks plainly asks first, as any other way there does") {
    OpeningFixture at;
    at.follow(QStringLiteral("bedside:section/positions"));
    CHECK(at.find<QAbstractButton>("plainButton").isVisible());
    CHECK_FALSE(at.article().isVisible());
}

TEST_CASE("the codes of back pain open the guide") {
    for (const char* code : {"M54.3", "M54.4", "M54.5", "M54.50", "M54.59", "M54.41", "M54.9"})
        for (const char* system : {icd, icdUs}) {
            OpeningFixture at;
            INFO(system << ' ' << code);
            at.ask(system, code);
            CHECK(at.page() == PageKind::Cover);
            CHECK_FALSE(at.banner().isVisible());
        }
    for (const char* code : {"279039007", "161891005"}) {
        OpeningFixture at;
        at.ask(snomed, code);
        CHECK_FALSE(at.banner().isVisible());
    }
}

TEST_CASE("what the guide does not have is said on the cover, calmly and without a word of the link") {
    OpeningFixture at;
    const auto isSaid = [&at] {
        CHECK(at.page() == PageKind::Cover);
        CHECK(at.banner().isVisible());
        CHECK(at.banner().hasFocus());
        CHECK(at.banner().text().startsWith(QStringLiteral("This guide ")));
        CHECK(at.banner().text().contains(QStringLiteral("You can look around here.")));
        for (const char* of : {"F32", "nowhere", "Depression", "2.16"})
            CHECK_FALSE(at.banner().text().contains(QString::fromLatin1(of)));
    };
    at.ask(icdUs, "F32.1", "&mainSearchCriteria.v.dn=Depression");
    isSaid();
    at.ask(icdUs, "M54.2");
    isSaid();
    at.ask("2.16.840.1.113883.6.103", "M54.5"); // another system
    isSaid();
    at.ask("", "M54.5");
    isSaid();
    at.follow(QStringLiteral("bedside:infobutton?mainSearchCriteria.v.dn=Depression"));
    isSaid();
    at.follow(QStringLiteral("bedside:section/nowhere"));
    isSaid();
    at.follow(QStringLiteral("bedside:study/nowhere2020"));
    isSaid();
    at.open("right-bed");
    CHECK_FALSE(at.banner().isVisible());
    CHECK(at.banner().text().isEmpty());
    at.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(at.page() == PageKind::Cover);
    CHECK_FALSE(at.banner().isVisible());
}

TEST_CASE("a link that is refused is said on the cover, and nothing of it is followed") {
    OpeningFixture at;
    app::Request request;
    request.refusedLink = "bedside: the link is not understood: x";
    app::openAt(at.window(), request, at.library(), at.clinic());
    at.settle();
    CHECK(at.page() == PageKind::Cover);
    CHECK_FALSE(at.clinic().isOn());
    CHECK(at.banner().isVisible());
    CHECK(at.banner().hasFocus());
    CHECK(at.banner().text() ==
          QStringLiteral("This guide could not understand the link, so it did not follow it. You can "
                         "look around here."));
}

TEST_CASE("a clinician who asks gets the clinic view, a patient does not, and a lock stays") {
    OpeningFixture at;
    at.ask(icdUs, "M54.5", "&informationRecipient=PAT");
    CHECK_FALSE(at.clinic().isOn());
    at.ask(icdUs, "M54.5", "&informationRecipient=PROV");
    CHECK(at.clinic().isOn());
    session::Policy policy;
    policy.locksClinicView = true;
    OpeningFixture locked(policy);
    locked.ask(icdUs, "M54.5", "&informationRecipient=PROV");
    CHECK_FALSE(locked.clinic().isOn());
}
