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

enum class Look { Filled, Outlined, Muted };

struct PeopleGroup {
    int count = 0;
    std::string label;
    Look look = Look::Filled;
};

std::string withCondition(const content::Sample& sample) {
    return sample.condition ? std::string(" with ") + wordsFor(*sample.condition) : std::string();
}

/// How people are drawn who are all alike in health.
Look lookOfAll(const content::Sample& sample) {
    if (!sample.patients)
        return Look::Muted;
    return *sample.patients == 0 ? Look::Outlined : Look::Filled;
}

/// Groups by health where both kinds took part, else by sex where that is known, else everyone together.
std::vector<PeopleGroup> groupsOf(const content::Sample& sample) {
    const int all = *sample.sampleSize;
    const std::string number = std::to_string(all);
    if (sample.patients && *sample.patients > 0 && *sample.patients < all)
        return {{*sample.patients, std::to_string(*sample.patients) + withCondition(sample), Look::Filled},
                {all - *sample.patients, std::to_string(all - *sample.patients) + " without it", Look::Outlined}};
    const Look look = lookOfAll(sample);
    const std::string health = look == Look::Outlined ? ", all healthy"
                               : look == Look::Filled ? withCondition(sample)
                                                      : std::string();
    if (!sample.men || !sample.women)
        return {{all, number + " people" + health, look}};
    std::vector<PeopleGroup> groups;
    const auto add = [&](int count, const char* one, const char* many) {
        if (count > 0)
            groups.push_back({count, std::to_string(count) + " " + (count == 1 ? one : many) + health, look});
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

const char* coloursOf(Look look) {
    switch (look) {
    case Look::Filled:
        return R"(fill="@accent@" stroke="@accent@")";
    case Look::Outlined:
        return R"(fill="none" stroke="@accent@")";
    case Look::Muted:
        return R"(fill="@muted@" stroke="@muted@")";
    }
    return "";
}

std::string person(int left, int top, Look look) {
    const std::string x = std::to_string(left);
    return "<g transform=\"translate(" + x + " " + std::to_string(top) + ")\" " + coloursOf(look) +
           R"( stroke-width="1.3"><circle cx="6" cy="4.2" r="3.1"/><path d="M1.6 20v-6.4a4.4 4.4 0 0 1 8.8 0V20z"/></g>)"
           "\n";
}

std::string captionFor(int unit, const std::vector<PeopleGroup>& groups) {
    std::string caption =
        unit == 1 ? "Each figure is one person." : "Each figure stands for " + std::to_string(unit) + " people.";
    if (groups.front().look == Look::Muted)
        return caption + " We do not know how many had back pain.";
    if (groups.back().look == Look::Outlined)
        caption += groups.front().look == Look::Filled ? " Outlined: without it." : " Outlined: healthy.";
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
    for (const PeopleGroup& group : groups) {
        marks += pictureText(0, top + 14, group.label, "@ink@");
        top += labelHeight;
        const int figures = figuresFor(group.count, unit);
        for (int i = 0; i < figures; ++i)
            marks += person(i % inRow * columnWidth + 2, top + i / inRow * rowHeight, group.look);
        top += (figures + inRow - 1) / inRow * rowHeight + groupGap;
        words += (words.empty() ? "" : "; ") + group.label;
    }
    top -= groupGap;
    return Figure{"people-" + id,
                  picture(pictureWidth, top, marks),
                  captionFor(unit, groups),
                  "The people of the study: " + words + ".",
                  pictureWidth,
                  top};
}

} // namespace bedside::document
