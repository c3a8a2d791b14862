// SPDX-License-Identifier: MIT
#include "guidance/proof/diagram.h"

#include <algorithm>

namespace bedside::guidance {

std::size_t Diagrams::SameBranching::operator()(Node node) const {
    const Branching& of = diagrams->m_nodes[node];
    std::size_t hash = of.variable;
    for (std::uint32_t value = 0; value < diagrams->m_widths[of.variable]; ++value)
        hash = (hash ^ diagrams->m_children[of.first + value]) * 0x9E3779B97F4A7C15u + (hash >> 29);
    return hash;
}

bool Diagrams::SameBranching::operator()(Node a, Node b) const {
    const Branching& one = diagrams->m_nodes[a];
    const Branching& other = diagrams->m_nodes[b];
    const auto first = diagrams->m_children.begin();
    return one.variable == other.variable &&
           std::equal(first + one.first, first + one.first + diagrams->m_widths[one.variable], first + other.first);
}

Diagrams::Diagrams(std::vector<std::uint32_t> widths)
    : m_widths(std::move(widths)), m_known(1024, SameBranching{this}, SameBranching{this}) {
    const auto end = static_cast<std::uint32_t>(m_widths.size()); // a terminal decides nothing
    m_nodes = {{end, 0}, {end, 0}};
}

Diagrams::Node Diagrams::made(std::uint32_t variable, const std::vector<Node>& children) {
    if (std::ranges::count(children, children.front()) == static_cast<std::ptrdiff_t>(children.size()))
        return children.front();
    const auto next = static_cast<Node>(m_nodes.size());
    m_nodes.push_back({variable, static_cast<std::uint32_t>(m_children.size())});
    m_children.insert(m_children.end(), children.begin(), children.end());
    const auto [known, isNew] = m_known.insert(next);
    if (!isNew) {
        m_children.resize(m_nodes.back().first);
        m_nodes.pop_back();
    }
    return *known;
}

Diagrams::Node Diagrams::literal(std::size_t variable, std::uint32_t values) {
    std::vector<Node> children(m_widths[variable]);
    for (std::uint32_t value = 0; value < children.size(); ++value)
        children[value] = (values >> value & 1) != 0 ? always : never;
    return made(static_cast<std::uint32_t>(variable), children);
}

std::optional<Diagrams::Node> Diagrams::settled(Operation operation, Node a, Node b) {
    switch (operation) {
    case Operation::Both:
        if (a == never || b == never)
            return never;
        if (a == always || a == b)
            return b;
        return b == always ? std::optional(a) : std::nullopt;
    case Operation::Either:
        if (a == always || b == always)
            return always;
        if (a == never || a == b)
            return b;
        return b == never ? std::optional(a) : std::nullopt;
    case Operation::Differ:
        if (a == b)
            return never;
        if (a == never)
            return b;
        return b == never ? std::optional(a) : std::nullopt;
    }
    return std::nullopt;
}

Diagrams::Node Diagrams::combined(Operation operation, Node a, Node b) {
    if (const auto known = settled(operation, a, b))
        return *known;
    if (a <= always && b <= always) // differ(always, never), either way round
        return always;
    if (a > b)
        std::swap(a, b);
    auto& memory = m_combined[static_cast<std::size_t>(operation)];
    const std::uint64_t key = std::uint64_t{a} << 32 | b;
    if (const auto known = memory.find(key); known != memory.end())
        return known->second;
    const std::uint32_t on = std::min(variable(a), variable(b));
    std::vector<Node> children(m_widths[on]);
    for (std::uint32_t value = 0; value < children.size(); ++value)
        children[value] = combined(operation, step(a, on, value), step(b, on, value));
    return memory[key] = made(on, children);
}

Diagrams::Node Diagrams::fixed(Node node, std::size_t variable, std::uint32_t value) {
    const std::uint32_t on = this->variable(node);
    if (on > variable)
        return node;
    if (on == variable)
        return child(node, value);
    const std::uint64_t key = std::uint64_t{node} << 32 | variable << 8 | value;
    if (const auto known = m_fixed.find(key); known != m_fixed.end())
        return known->second;
    std::vector<Node> children(m_widths[on]);
    for (std::uint32_t i = 0; i < children.size(); ++i)
        children[i] = fixed(child(node, i), variable, value);
    return m_fixed[key] = made(on, children);
}

const std::vector<bool>& Diagrams::decidedOn(Node node) {
    if (const auto known = m_decidedOn.find(node); known != m_decidedOn.end())
        return known->second;
    std::vector<bool> on(m_widths.size());
    if (node > always) {
        on[variable(node)] = true;
        for (std::uint32_t value = 0; value < m_widths[variable(node)]; ++value) {
            const std::vector<bool>& below = decidedOn(child(node, value));
            for (std::size_t i = 0; i < on.size(); ++i)
                on[i] = on[i] || below[i];
        }
    }
    return m_decidedOn.emplace(node, std::move(on)).first->second;
}

BigCount Diagrams::count(Node node) {
    std::unordered_map<Node, BigCount> memory{{never, 0}, {always, 1}};
    const auto skipped = [&](BigCount count, std::uint32_t from, std::uint32_t to) {
        for (; from < to; ++from)
            count *= m_widths[from];
        return count;
    };
    const auto counted = [&](const auto& self, Node of) -> BigCount {
        if (const auto known = memory.find(of); known != memory.end())
            return known->second;
        BigCount sum;
        for (std::uint32_t value = 0; value < m_widths[variable(of)]; ++value) {
            const Node next = child(of, value);
            sum += skipped(self(self, next), variable(of) + 1, variable(next));
        }
        return memory.emplace(of, std::move(sum)).first->second;
    };
    return skipped(counted(counted, node), 0, variable(node));
}

std::optional<std::vector<std::uint32_t>> Diagrams::simplest(Node node) const {
    if (node == never)
        return std::nullopt;
    constexpr std::uint32_t impossible = ~std::uint32_t{0};
    struct Choice {
        std::uint32_t cost;
        std::uint32_t value;
    };
    std::unordered_map<Node, Choice> memory{{never, {impossible, 0}}, {always, {0, 0}}};
    const auto best = [&](const auto& self, Node of) -> std::uint32_t {
        if (const auto known = memory.find(of); known != memory.end())
            return known->second.cost;
        Choice choice{impossible, 0};
        for (std::uint32_t value = 0; value < m_widths[variable(of)]; ++value) {
            const std::uint32_t rest = self(self, child(of, value));
            const std::uint32_t cost = rest == impossible ? impossible : rest + (value != 0);
            if (cost < choice.cost)
                choice = {cost, value};
        }
        memory.emplace(of, choice);
        return choice.cost;
    };
    best(best, node);
    std::vector<std::uint32_t> values(m_widths.size(), 0);
    for (Node at = node; at > always; at = child(at, values[variable(at)]))
        values[variable(at)] = memory.at(at).value;
    return values;
}

} // namespace bedside::guidance
