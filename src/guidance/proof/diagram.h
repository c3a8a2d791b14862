// SPDX-License-Identifier: MIT
// Decision diagrams: true-or-false functions of many variables with few values each. Equal functions are one node, so
// asking whether two functions are equal, or whether one is always true, is one comparison.
//
// After Bryant, "Graph-based algorithms for Boolean function manipulation" (1986), with more than two values a
// variable.
#pragma once

#include "guidance/proof/big_count.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace bedside::guidance {

class Diagrams {
public:
    using Node = std::uint32_t;
    static constexpr Node never = 0;
    static constexpr Node always = 1;

    /// widths: how many values each variable has, 1 to 32. Variables are decided in their order.
    explicit Diagrams(std::vector<std::uint32_t> widths);

    /// Returns the function that is true where the variable has one of the values whose bits are set.
    Node literal(std::size_t variable, std::uint32_t values);
    Node both(Node a, Node b) { return combined(Operation::Both, a, b); }
    Node either(Node a, Node b) { return combined(Operation::Either, a, b); }
    Node differ(Node a, Node b) { return combined(Operation::Differ, a, b); }
    Node negated(Node a) { return differ(a, always); }
    Node butNot(Node a, Node b) { return both(a, negated(b)); }

    /// Returns the function with the variable held at the value.
    Node fixed(Node node, std::size_t variable, std::uint32_t value);
    bool dependsOn(Node node, std::size_t variable) { return decidedOn(node)[variable]; }

    /// Returns for how many choices of a value for every variable the function is true.
    BigCount count(Node node);

    /// Returns values that make the function true, as many of them 0 as can be, or nothing where it is never true.
    std::optional<std::vector<std::uint32_t>> simplest(Node node) const;

    /// Returns how many nodes have been made.
    std::size_t size() const { return m_nodes.size(); }

private:
    enum class Operation : std::uint8_t { Both, Either, Differ };
    struct Branching {
        std::uint32_t variable = 0;
        std::uint32_t first = 0; // of its children
    };
    struct SameBranching {
        const Diagrams* diagrams;
        std::size_t operator()(Node node) const;
        bool operator()(Node a, Node b) const;
    };

    std::uint32_t variable(Node node) const { return m_nodes[node].variable; }
    Node child(Node node, std::uint32_t value) const { return m_children[m_nodes[node].first + value]; }
    /// Returns the child, or the node itself where it does not decide on that variable.
    Node step(Node node, std::uint32_t on, std::uint32_t value) const {
        return variable(node) == on ? child(node, value) : node;
    }
    Node made(std::uint32_t variable, const std::vector<Node>& children);
    Node combined(Operation operation, Node a, Node b);
    /// Returns, by variable, whether the node or one below it decides on it: then, and only then, the function depends
    /// on it, since nodes whose children are all the same are never made.
    const std::vector<bool>& decidedOn(Node node);
    static std::optional<Node> settled(Operation operation, Node a, Node b);

    std::vector<std::uint32_t> m_widths;
    std::vector<Branching> m_nodes;
    std::vector<Node> m_children;
    std::unordered_set<Node, SameBranching, SameBranching> m_known;
    std::unordered_map<std::uint64_t, Node> m_combined[3];
    std::unordered_map<std::uint64_t, Node> m_fixed;
    std::unordered_map<Node, std::vector<bool>> m_decidedOn;
};

} // namespace bedside::guidance
