// SPDX-License-Identifier: MIT
#include "cli/nearest.h"

#include <algorithm>
#include <numeric>

namespace bedside::cli {

namespace {

// Far longer than any name, and soon compared.
constexpr std::size_t mostLetters = 100;

// Levenshtein's distance.
std::size_t changes(std::string_view from, std::string_view to) {
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < to.size(); ++j) {
            const std::size_t replaced = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

std::vector<std::string> nearest(std::string_view typed, std::vector<std::string> names, std::size_t most) {
    typed = typed.substr(0, mostLetters);
    std::ranges::stable_sort(names, {}, [&](const std::string& name) {
        const bool contains = !typed.empty() && name.find(typed) != std::string::npos;
        return contains ? 1 : changes(typed, name);
    });
    names.resize(std::min(names.size(), most));
    return names;
}

std::string nearestSentence(std::string_view typed, const std::vector<std::string>& names) {
    std::string sentence;
    for (const std::string& name : nearest(typed, names))
        sentence.append(sentence.empty() ? "The nearest: " : ", ").append(name);
    return sentence;
}

} // namespace bedside::cli
