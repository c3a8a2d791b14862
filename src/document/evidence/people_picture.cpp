// SPDX-License-Identifier: MIT
#include "document/evidence/people_picture.h"

#include "document/evidence/picture_marks.h"
#include "document/evidence/sample_words.h"

#include <array>
#include <vector>

namespace bedside::document {

namespace {

constexpr int mostFigures = 60;
constexpr int inRow = 20;
constexpr int columnWidth = 15; // px, as all lengths here
constexpr int rowHeight = 26;
constexpr int labelHeight = 24;
constexpr int groupGap = 12;
constexpr int pictureWidth = inRow * columnWidth + 4;

struct PeopleGroup {
    int count = 0;
    std::string label;
    bool filled = true;
};

std::string withCondition(const content::Sample& sample) {
    return sample.condition ? std::string(" with ") + wordsFor(*sample.condition) : std::string();
}

/// Groups by health where both kinds took part, else by sex where that is known, else everyone together.
std::vector<PeopleGroup> groupsOf(const content::Sample& sample) {
    const int all = *sample.sampleSize;
    const std::string number = std::to_string(all);
    if (sample.patients && *sample.patients > 0 && *sample.patients < all)
        return {{*sample.patients, std::to_string(*sample.patients) + withCondition(sample), true},
                {all - *sample.patients, std::to_string(all - *sample.patients) + " without it", false}};
    const bool healthy = sample.patients == 0;
    const std::string health = healthy ? ", all healthy" : withCondition(sample);
    if (!sample.men || !sample.women)
        return {{all, number + " people" + health, !healthy}};
    std::vector<PeopleGroup> groups;
    const auto add = [&](int count, const char* one, const char* many) {
        if (count > 0)
            groups.push_back({count, std::to_string(count) + " " + (count == 1 ? one : many) + health, !healthy});
    };
    add(*sample.men, "man", "men");
    add(*sample.women, "woman", "women");
    add(all - *sample.men - *sample.women, "other person", "others, not told");
    return groups;
}

int figuresFor(int count, int unit) { return std::max(1, (count + unit / 2) / unit); }

/// Returns how many people one figure stands for.
int unitOf(const std::vector<PeopleGroup>& groups) {
    constexpr std::array units{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10'000, 100'000};
    for (const int unit : units) {
        int figures = 0;
        for (const PeopleGroup& group : groups)
            figures += figuresFor(group.count, unit);
        if (figures <= mostFigures)
            return unit;
    }
    return units.back() * 10;
}

std::string person(int left, int top, bool filled) {
    const std::string look = filled ? R"(fill="@accent@" stroke="@accent@")" : R"(fill="none" stroke="@accent@")";
    const std::string x = std::to_string(left);
    return "<g transform=\"translate(" + x + " " + std::to_string(top) + ")\" " + look +
           R"( stroke-width="1.3"><circle cx="6" cy="4.2" r="3.1"/><path d="M1.6 20v-6.4a4.4 4.4 0 0 1 8.8 0V20z"/></g>)"
           "\n";
}

std::string captionFor(int unit, bool both) {
    std::string caption =
        unit == 1 ? "Each figure is one person." : "Each figure stands for " + std::to_string(unit) + " people.";
    if (both)
        caption += " Outlined: without it.";
    return caption;
}

} // namespace

std::optional<Figure> peoplePicture(const content::Sample& sample, const std::string& id) {
    if (sample.sampleSize.value_or(0) == 0)
        return std::nullopt;
    const std::vector<PeopleGroup> groups = groupsOf(sample);
    const int unit = unitOf(groups);
    std::string marks;
    std::string words;
    int top = 0;
    bool filled = false;
    bool outlined = false;
    for (const PeopleGroup& group : groups) {
        marks += pictureText(0, top + 14, group.label, "@ink@");
        top += labelHeight;
        const int figures = figuresFor(group.count, unit);
        for (int i = 0; i < figures; ++i)
            marks += person(i % inRow * columnWidth + 2, top + i / inRow * rowHeight, group.filled);
        top += (figures + inRow - 1) / inRow * rowHeight + groupGap;
        words += (words.empty() ? "" : "; ") + group.label;
        (group.filled ? filled : outlined) = true;
    }
    top -= groupGap;
    return Figure{"people-" + id,
                  picture(pictureWidth, top, marks),
                  captionFor(unit, filled && outlined),
                  "The people of the study: " + words + ".",
                  pictureWidth,
                  top};
}

} // namespace bedside::document
