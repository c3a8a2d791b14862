// SPDX-License-Identifier: MIT
// What the command line asks for.
#include "app/request.h"
#include "support/catch.h"

using namespace bedside;

namespace {

Result<app::Request> askRequest(std::initializer_list<const char*> words) {
    QStringList all{QStringLiteral("bedside")};
    for (const char* each : words)
        all.append(QString::fromLatin1(each));
    return app::requestOf(all);
}

} // namespace

TEST_CASE("a link is the one word without an option") {
    const auto request = askRequest({"bedside:study/monga1999"});
    REQUIRE(request);
    REQUIRE(request->link);
    CHECK(request->link->location.id == QStringLiteral("monga1999"));
    CHECK_FALSE(askRequest({})->link);
    for (const auto& words : {std::initializer_list<const char*>{"right-bed"},
                              {"bedside:questions", "bedside:questions"},
                              {"--section", "right-bed", "bedside:questions"},
                              {"--answer", "E1=yes"},
                              {"--name", "Ada"},
                              {"--note", "x"}})
        CHECK_FALSE(askRequest(words));
}

TEST_CASE("a link that is refused opens the window, which says so; a slip of who types does not") {
    for (const char* link : {"bedside:nowhere", "bedside://section/right-bed", "BEDSIDE:%00", "bedside:"}) {
        INFO(link);
        const auto request = askRequest({link});
        REQUIRE(request);
        CHECK_FALSE(request->link);
        CHECK(request->refusedLink.starts_with("bedside: the link is not understood: "));
    }
    CHECK(askRequest({"bedside:questions"})->refusedLink.empty());
    for (const auto& words : {std::initializer_list<const char*>{"bedside"},
                              {"https://example.org/"},
                              {"--section", "right-bed", "bedside:nowhere"},
                              {"bedside:nowhere", "bedside:nowhere"}})
        CHECK_FALSE(askRequest(words));
}

TEST_CASE("a policy is checked where it lies, or in the file that is named") {
    CHECK(askRequest({"--check-policy"})->checkPolicy);
    CHECK(askRequest({"--check-policy"})->policyFile.isEmpty());
    CHECK(askRequest({"--check-policy", "/tmp/policy.ini"})->policyFile == QStringLiteral("/tmp/policy.ini"));
    CHECK_FALSE(askRequest({"--check-policy", "one.ini", "two.ini"}));
}

TEST_CASE("a language is asked for by its code") {
    CHECK(askRequest({"--language", "es"})->language == QStringLiteral("es"));
    CHECK(askRequest({})->language.isEmpty());
    CHECK_FALSE(askRequest({"--language"}));
}
