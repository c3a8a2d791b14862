// SPDX-License-Identifier: MIT
// What a link may say, and what is refused whoever wrote it.
#include "app/link.h"
#include "support/catch.h"

#include <QUrl>

#include <random>

using namespace bedside;
using app::linkOf;

namespace {

QString word(const char* text) { return QString::fromUtf8(text); }

QString askLink(const char* rest) { return QStringLiteral("bedside:infobutton?") + QString::fromUtf8(rest); }

bool isRefused(const QString& link) {
    const auto parsed = linkOf(link);
    if (parsed)
        return false;
    const std::string why = describe(parsed.faults().front());
    CHECK(why.starts_with("bedside: the link is not understood: "));
    CHECK(why.find_first_of("\n\r\x1b%&") == std::string::npos); // and nothing of the link is repeated
    return true;
}

} // namespace

TEST_CASE("a link leads to a section, a study or the questions") {
    const auto section = linkOf(word("bedside:section/right-bed"));
    REQUIRE(section);
    CHECK(section->location.kind == session::PageKind::Section);
    CHECK(section->location.id == word("right-bed"));
    CHECK_FALSE(section->asked);
    CHECK_FALSE(section->forClinician);
    const auto study = linkOf(word("bedside:study/monga1999"));
    REQUIRE(study);
    CHECK(study->location.kind == session::PageKind::Study);
    CHECK(study->location.id == word("monga1999"));
    const auto questions = linkOf(word("bedside:questions"));
    REQUIRE(questions);
    CHECK(questions->location.kind == session::PageKind::Questions);
}

TEST_CASE("a record asks by code and system, and says who will read") {
    const auto link = linkOf(askLink("mainSearchCriteria.v.c=M54.5&mainSearchCriteria.v.cs=2.16.840.1.113883.6.90"
                                     "&mainSearchCriteria.v.dn=Low%20back%20pain&informationRecipient=PROV"
                                     "&taskContext.c.c=PROBLISTREV"));
    REQUIRE(link);
    REQUIRE(link->asked);
    CHECK(*link->asked == app::AskedCode{"2.16.840.1.113883.6.90", "M54.5"});
    CHECK(link->forClinician);
    CHECK(link->location.kind == session::PageKind::Cover);
    for (const char* recipient : {"PAT", "PAYOR", ""})
        CHECK_FALSE(
            linkOf(askLink("mainSearchCriteria.v.c=M54.5&informationRecipient=") + word(recipient))->forClinician);
    CHECK(linkOf(askLink("mainSearchCriteria.v.c=%4D54%2e5"))->asked->code == "M54.5");
    CHECK(linkOf(askLink("mainSearchCriteria.v.dn=Lumbalgie%C3%A9"))->asked->code.empty());
}

TEST_CASE("what the standard says of a person is let pass and left unread") {
    const auto link = linkOf(askLink("age.v.v=42&age.v.u=a&patientPerson.administrativeGenderCode.c=F&performer=PROV"
                                     "&mainSearchCriteria.v.c=M54.5&observation.v.c2=1&knowledgeResponseType=text/html"
                                     "&informationRecipient.languageCode.c=en"));
    REQUIRE(link);
    CHECK(link->asked->code == "M54.5");
    CHECK_FALSE(link->forClinician); // who asks is not who reads
}

TEST_CASE("what a record adds beyond the standard is let pass and left unread") {
    for (const char* added : {"xsltTransform=Infobutton_UI_VA", "executionMode=TEST", "executionMode=", "epic.userId=7",
                              "locationOfInterest.addr.ZIP=84108", "mainSearchCriteria.v.ot=back%20pain",
                              "mainSearchCriteria.c.c1=x", "vendor_key=1", "forClinician=PROV", "location=questions"}) {
        INFO(added);
        const auto link = linkOf(askLink("mainSearchCriteria.v.c=M54.5&") + word(added));
        REQUIRE(link);
        CHECK(*link->asked == app::AskedCode{"", "M54.5"});
        CHECK(link->location.kind == session::PageKind::Cover);
        CHECK_FALSE(link->forClinician);
    }
    for (const char* added : {"executionMode", "execution Mode=1", "execution%20Mode=1", "executionMode=%FF",
                              "executionMode=%1B[2J", "executionMode=1&executionMode=2", ".x=1", "x.=1", "x..y=1",
                              "1x=1", "x-y=1", "x[]=1", "x;y=1", "<b>=1", "__proto__=1"})
        CHECK(isRefused(askLink("mainSearchCriteria.v.c=M54.5&") + word(added)));
    CHECK(isRefused(askLink("mainSearchCriteria.v.c=M54.5&") + QString(100, u'x') + word("=1")));
}

TEST_CASE("no answer, name or note is taken from a link") {
    for (const char* said : {"E1=yes", "mainSearchCriteria.v.c=M54.5&B3=yes"})
        CHECK(isRefused(askLink(said)));
    for (const char* said : {"answers=%7B%7D", "name=Ada", "note=x", "patient=1", "section=right-bed"}) {
        const auto link = linkOf(askLink(said)); // which asks for nothing then
        REQUIRE(link);
        CHECK(*link->asked == app::AskedCode{});
        CHECK(link->location.kind == session::PageKind::Cover);
    }
    for (const char* link : {"bedside:section/right-bed?name=Ada", "bedside:questions?E1=yes",
                             "bedside:questions/E1/yes", "bedside:answers/E1", "bedside:result", "bedside:review"})
        CHECK(isRefused(word(link)));
}

TEST_CASE("the scheme of a link may be written in capitals, and nothing else of it") {
    for (const char* scheme : {"BEDSIDE:", "Bedside:", "bedsidE:"}) {
        const auto section = linkOf(word(scheme) + word("section/right-bed"));
        REQUIRE(section);
        CHECK(section->location.id == word("right-bed"));
        CHECK(linkOf(word(scheme) + word("questions")));
        CHECK(isRefused(word(scheme) + word("SECTION/right-bed")));
        CHECK(isRefused(word(scheme) + word("Questions")));
    }
}

TEST_CASE("what is not exactly a link of ours is refused") {
    for (const char* link : {"",
                             "bedside",
                             "bedside:",
                             "bedside:/",
                             "bedside:?",
                             "bedside:section",
                             "bedside:section/",
                             "bedside:section/right-bed/",
                             "bedside:section//right-bed",
                             "bedside:section/../right-bed",
                             "bedside:section/Right-Bed",
                             "bedside:Section/right-bed",
                             " bedside:section/right-bed",
                             "bedside:section/right-bed ",
                             "bedside:section/right%2Dbed",
                             "bedside:section/right-bed#p4",
                             "bedside://section/right-bed",
                             "bedside:bedside:section/right-bed",
                             "bedside:https://example.org/",
                             "https://example.org/",
                             "file:///etc/passwd",
                             "javascript:alert(1)",
                             "bedside:section/right-bed\n",
                             "bedside:section/right\tbed",
                             "bedside:section/caf\u00e9",
                             "bedside:study/monga1999;ls",
                             "bedside:infobutton",
                             "bedside:infobutton?",
                             "bedside:infobutton/?mainSearchCriteria.v.c=M54.5",
                             "bedside:question",
                             "bedside:questions/"}) {
        INFO(link);
        CHECK(isRefused(word(link)));
    }
}

TEST_CASE("an Infobutton request is refused that no record would write") {
    for (const char* said : {"mainSearchCriteria.v.c",
                             "=M54.5",
                             "&",
                             "mainSearchCriteria.v.c=M54.5&",
                             "mainSearchCriteria.v.c=%",
                             "mainSearchCriteria.v.c=%5",
                             "mainSearchCriteria.v.c=%5g",
                             "mainSearchCriteria.v.c=%G5",
                             "mainSearchCriteria.v.c=%00",
                             "mainSearchCriteria.v.c=M54.5%0a",
                             "mainSearchCriteria.v.c=%1B[2J",
                             "mainSearchCriteria.v.dn=%C2%85",
                             "mainSearchCriteria.v.dn=%FF",
                             "mainSearchCriteria.v.dn=%C3",
                             "mainSearchCriteria.v.dn=%C0%AF",
                             "mainSearchCriteria.v.dn=%ED%A0%80",
                             "mainSearchCriteria.v.dn=%F5%80%80%80",
                             "age.v.v=%FF",
                             "mainSearchCriteria.v.c=M54.5&mainSearchCriteria.v.c=M54.5",
                             "mainSearchCriteria.v.c=M54.5&mainSearchCriteria.v.c=F32.1",
                             "age.v.v=1&age.v.v=2",
                             "mainsearchcriteria.v.c=M54.5",
                             "mainSearchCriteria.V.c=M54.5",
                             "mainSearchCriteria.v.C=M54.5",
                             "MAINSEARCHCRITERIA.V.C=M54.5",
                             "mainSearchCriteria%2Ev.c=M54.5",
                             "mainSearchCriteria..c=M54.5",
                             "informationRecipient=prov",
                             "informationRecipient=PROV%20",
                             "informationRecipient=Provider",
                             "informationrecipient=PROV",
                             "taskContext.c.c=problistrev",
                             "taskContext.c.c=PROB%20LIST",
                             "taskContext.c.c=<b>"}) {
        INFO(said);
        CHECK(isRefused(askLink(said)));
    }
}

TEST_CASE("a link is 2048 characters at the most") {
    const QString start = askLink("mainSearchCriteria.v.c=M54.5&mainSearchCriteria.v.dn=");
    CHECK(linkOf(start + QString(app::longestLink - start.size(), u'a')));
    CHECK(isRefused(start + QString(app::longestLink - start.size() + 1, u'a')));
    CHECK(isRefused(QString(10'000'000, u'%')));
}

TEST_CASE("ten thousand broken links are refused or lead to a clean place, and none goes wrong") {
    std::mt19937 chance(1913);
    const std::string seeds[] = {
        "bedside:section/right-bed", "bedside:study/monga1999", "bedside:questions",
        "bedside:infobutton?mainSearchCriteria.v.c=M54.5&mainSearchCriteria.v.cs=2.16.840.1.113883.6.90"
        "&mainSearchCriteria.v.dn=Low%20back%20pain&informationRecipient=PROV&taskContext.c.c=PROBLISTREV"};
    const std::string pieces[] = {"%",
                                  "%00",
                                  "%C3%28",
                                  "&",
                                  "=",
                                  "?",
                                  "#",
                                  ":",
                                  "/",
                                  "..",
                                  "\n",
                                  "\x1b",
                                  "bedside:",
                                  "A",
                                  "\xc3\xa9",
                                  "\xff",
                                  "mainSearchCriteria.v.c=",
                                  "PROV",
                                  std::string(300, 'x')};
    int taken = 0;
    for (int round = 0; round < 10'000; ++round) {
        std::string link = seeds[chance() % std::size(seeds)];
        for (auto changes = 1 + chance() % 4; changes > 0; --changes) {
            const std::size_t at = chance() % (link.size() + 1);
            if (chance() % 2 == 0)
                link.insert(at, pieces[chance() % std::size(pieces)]);
            else
                link.erase(at, 1 + chance() % 8);
        }
        const auto parsed = linkOf(QString::fromStdString(link));
        if (!parsed)
            continue;
        ++taken;
        const std::string id = parsed->location.id.toStdString();
        CHECK(id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
        CHECK(parsed->asked.has_value() == (parsed->location.kind == session::PageKind::Cover));
        for (const std::string& text :
             {parsed->asked.value_or(app::AskedCode{}).code, parsed->asked.value_or(app::AskedCode{}).system})
            CHECK(std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
    }
    CHECK(taken > 100); // the changes are small enough to leave some of them whole
    CHECK(taken < 6'000);
}
