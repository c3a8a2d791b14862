// SPDX-License-Identifier: MIT
#include "base/id.h"
#include "base/overloaded.h"
#include "base/result.h"
#include "support/catch.h"

#include <string>
#include <type_traits>

using namespace bedside;

namespace {

Result<int> half(int number) {
    if (number % 2 != 0)
        return Fault{"numbers", "is odd"};
    return number / 2;
}

} // namespace

TEST_CASE("a result holds its value") {
    const auto result = half(8);
    REQUIRE(result);
    CHECK(*result == 4);
}

TEST_CASE("a refusal names the place and the reason") {
    const auto result = half(7);
    REQUIRE_FALSE(result);
    REQUIRE(result.faults().size() == 1);
    CHECK(describe(result.faults().front()) == "numbers: is odd");
}

TEST_CASE("a fault without a place is described by its reason alone") {
    CHECK(describe({"", "the disk is full"}) == "the disk is full");
}

TEST_CASE("a refusal keeps every fault") {
    const Result<int> result(Faults{{"a", "one"}, {"b", "two"}});
    REQUIRE_FALSE(result);
    CHECK(result.faults() == Faults{{"a", "one"}, {"b", "two"}});
}

TEST_CASE("ids of two kinds cannot be mixed up") {
    using Apple = Id<struct AppleTag>;
    using Pear = Id<struct PearTag>;
    CHECK_FALSE(std::is_convertible_v<Apple, Pear>);
    CHECK(Apple{"a"} < Apple{"b"});
    CHECK(Apple{"a"} == Apple{"a"});
}

TEST_CASE("overloaded picks the lambda of the alternative") {
    const std::variant<int, std::string> value = std::string("words");
    const auto name =
        std::visit(Overloaded{[](int) { return "number"; }, [](const std::string&) { return "text"; }}, value);
    CHECK(std::string(name) == "text");
}
