// SPDX-License-Identifier: MIT
#include "compiler/translation/parity.h"

#include "compiler/language/letters.h"

#include <algorithm>
#include <string>
#include <vector>

namespace bedside::compiler {

namespace {

// What a text must share with its translation, sorted.
struct Marks {
    std::vector<std::string> links; // and pictures and citations, as written
    std::vector<std::string> numbers;
};

// Takes "](claim:all)", "](https://…)" and "[@monga1999; @katz2021]" out of the text. Returns where the text goes on,
// or npos where none of them stands at `at`.
std::size_t markEnd(View text, std::size_t at) {
    const View rest = text.substr(at);
    if (rest.starts_with("](")) {
        const std::size_t end = rest.find(')');
        return end == View::npos ? View::npos : at + end + 1;
    }
    if (rest.starts_with("[@")) {
        const std::size_t end = rest.find(']');
        return end == View::npos ? View::npos : at + end + 1;
    }
    return View::npos;
}

// Returns the number from `at`, without the marks that part its thousands and with a point for its decimals: "1,000"
// and "1.000" are one number in two languages, and so are "2.5" and "2,5".
std::string numberAt(View text, std::size_t& at) {
    std::string digits;
    while (at < text.size()) {
        if (isDigit(text[at])) {
            digits += text[at];
        } else {
            const std::size_t end = text.find_first_not_of("0123456789", at + 1);
            const std::size_t behind = (end == View::npos ? text.size() : end) - (at + 1);
            if ((text[at] != '.' && text[at] != ',') || behind == 0)
                break;
            if (constexpr std::size_t thousand = 3; behind != thousand)
                digits += '.';
        }
        ++at;
    }
    return digits;
}

// The number of an ordered list's item is not a figure.
bool opensItem(View text, std::size_t begin, std::size_t end) {
    const std::size_t line = text.substr(0, begin).find_last_of('\n') + 1; // 0 where there is none
    return text.substr(line, begin - line).find_first_not_of("> \t") == View::npos &&
           text.substr(end).starts_with(". ");
}

Marks marksOf(View text) {
    Marks marks;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t end = markEnd(text, at); end != View::npos) {
            marks.links.emplace_back(text.substr(at, end - at));
            at = end;
        } else if (isDigit(text[at])) {
            const std::size_t begin = at;
            std::string number = numberAt(text, at);
            if (!opensItem(text, begin, at))
                marks.numbers.push_back(std::move(number));
        } else {
            ++at;
        }
    }
    std::ranges::sort(marks.links);
    std::ranges::sort(marks.numbers);
    return marks;
}

void compareSorted(const std::vector<std::string>& english, const std::vector<std::string>& translated,
                   const char* what, const std::string& place, Faults& faults) {
    const auto tell = [&](const auto& from, const auto& other, const char* verb) {
        std::vector<std::string> left;
        std::ranges::set_difference(from, other, std::back_inserter(left));
        for (const std::string& one : left)
            faults.push_back({place, std::string(verb) + " the " + what + " '" + one + "' of the English text"});
    };
    tell(english, translated, "lacks");
    std::vector<std::string> more;
    std::ranges::set_difference(translated, english, std::back_inserter(more));
    for (const std::string& one : more)
        faults.push_back({place, "has the " + std::string(what) + " '" + one + "', and the English text has not"});
}

// Arabic-Indic and Persian digits: U+0660 to U+0669, U+06F0 to U+06F9.
bool hasOtherDigits(View text) {
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        const auto second = static_cast<unsigned char>(text[at + 1]);
        if ((text[at] == '\xD9' && second >= 0xA0 && second <= 0xA9) ||
            (text[at] == '\xDB' && second >= 0xB0 && second <= 0xB9))
            return true;
    }
    return false;
}

} // namespace

std::vector<std::string> numbersIn(std::string_view text) { return marksOf(text).numbers; }

void compareTexts(View english, View translated, const std::string& place, Faults& faults) {
    const Marks original = marksOf(english);
    const Marks own = marksOf(translated);
    compareSorted(original.links, own.links, "link or citation", place, faults);
    compareSorted(original.numbers, own.numbers, "number", place, faults);
    if (hasOtherDigits(translated))
        faults.push_back({place, "digits are 0 to 9 in every language, as on the keys of a phone"});
}

} // namespace bedside::compiler
