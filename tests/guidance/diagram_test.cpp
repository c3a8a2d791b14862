// SPDX-License-Identifier: MIT
#include "guidance/proof/diagram.h"
#include "support/catch.h"

#include <algorithm>
#include <functional>
#include <random>

using namespace bedside::guidance;

namespace {

const std::vector<std::uint32_t> widths{2, 3, 4, 2};

// Calls visit with every choice of values.
void eachChoice(const std::function<void(const std::vector<std::uint32_t>&)>& visit) {
    for (std::uint32_t a = 0; a < 2; ++a)
        for (std::uint32_t b = 0; b < 3; ++b)
            for (std::uint32_t c = 0; c < 4; ++c)
                for (std::uint32_t d = 0; d < 2; ++d)
                    visit({a, b, c, d});
}

using Function = std::function<bool(const std::vector<std::uint32_t>&)>;

struct Pair {
    Diagrams::Node node;
    Function function;
};

// Returns a random function, as a diagram and as code.
Pair randomPair(Diagrams& diagrams, std::mt19937& random, int depth) {
    if (depth == 0) {
        const std::size_t variable = random() % widths.size();
        const auto values = static_cast<std::uint32_t>(random() & ((1u << widths[variable]) - 1));
        return {diagrams.literal(variable, values),
                [=](const auto& choice) { return (values >> choice[variable] & 1) != 0; }};
    }
    const Pair a = randomPair(diagrams, random, depth - 1);
    const Pair b = randomPair(diagrams, random, depth - 1);
    switch (random() % 3) {
    case 0:
        return {diagrams.both(a.node, b.node), [=](const auto& at) { return a.function(at) && b.function(at); }};
    case 1:
        return {diagrams.either(a.node, b.node), [=](const auto& at) { return a.function(at) || b.function(at); }};
    default:
        return {diagrams.butNot(a.node, b.node), [=](const auto& at) { return a.function(at) && !b.function(at); }};
    }
}

} // namespace

TEST_CASE("a diagram counts, holds values fixed and finds the simplest choice as counting by hand does") {
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        Diagrams diagrams(widths);
        const Pair pair = randomPair(diagrams, random, 4);
        std::uint32_t count = 0;
        std::size_t fewest = widths.size() + 1;
        bool dependsOnFirst = false;
        eachChoice([&](const auto& choice) {
            auto other = choice;
            other[0] = 1 - other[0];
            dependsOnFirst = dependsOnFirst || pair.function(choice) != pair.function(other);
            if (!pair.function(choice))
                return;
            ++count;
            fewest = std::min(fewest, widths.size() - static_cast<std::size_t>(std::ranges::count(choice, 0u)));
        });
        CHECK(diagrams.count(pair.node).text() == BigCount(count).text());
        CHECK(diagrams.dependsOn(pair.node, 0) == dependsOnFirst);
        const auto simplest = diagrams.simplest(pair.node);
        REQUIRE(simplest.has_value() == (count > 0));
        if (simplest) {
            CHECK(pair.function(*simplest));
            CHECK(widths.size() - static_cast<std::size_t>(std::ranges::count(*simplest, 0u)) == fewest);
        }
        const auto value = static_cast<std::uint32_t>(random() % widths[2]);
        std::uint32_t held = 0;
        eachChoice([&](auto choice) {
            choice[2] = value;
            held += pair.function(choice);
        });
        CHECK(diagrams.count(diagrams.fixed(pair.node, 2, value)).text() == BigCount(held).text());
    }
}

TEST_CASE("equal functions are one node, however they were made") {
    Diagrams diagrams(widths);
    const auto a = diagrams.literal(0, 0b10);
    const auto b = diagrams.literal(2, 0b0110);
    CHECK(diagrams.negated(diagrams.both(a, b)) == diagrams.either(diagrams.negated(a), diagrams.negated(b)));
    CHECK(diagrams.literal(2, 0b1111) == Diagrams::always);
    CHECK(diagrams.differ(a, a) == Diagrams::never);
}

TEST_CASE("a count stays exact past every machine number") {
    BigCount count(1);
    for (int i = 0; i < 40; ++i)
        count *= 10;
    count += BigCount(7);
    CHECK(count.text() == "10,000,000,000,000,000,000,000,000,000,000,000,000,007");
    CHECK(BigCount().text() == "0");
    CHECK(BigCount(1'234'567).text() == "1,234,567");
    BigCount carry(0xFFFFFFFFu);
    carry += BigCount(1);
    CHECK(carry.text() == "4,294,967,296");
    carry *= 0;
    CHECK(carry == BigCount());
}
