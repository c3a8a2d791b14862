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
constexpr int personWidth = 12;
constexpr int rowHeight = 26;
constexpr int belowLabel = 6;
constexpr std::size_t labelLetters = 38; // that fit into a line
constexpr int groupGap = 12;
constexpr int peopleWidth = inRow * columnWidth + 4;

enum class Look { Filled, Outlined, Muted };

struct PeopleGroup {
    int count = 0;
    std::string label;
    Look look = Look::Filled;
};

/// How people are drawn who are all alike in health.
Look lookOfAll(const content::Sample& sample) {
    if (!sample.patients)
        return Look::Muted;
    return *sample.patients == 0 ? Look::Outlined : Look::Filled;
}

/// Returns "40 men with back pain", as far as the health of people who are all alike in it is known.
std::string withHealth(const std::string& people, Look look, const content::Sample& sample,
                       const content::Phrases& phrases) {
    if (look == Look::Outlined)
        return content::fill(phrases.allHealthy, {{"people", people}});
    if (look == Look::Muted || !sample.condition)
        return people;
    return content::fill(phrases.allWithCondition,
                         {{"people", people}, {"condition", wordsFor(*sample.condition, phrases)}});
}

std::vector<PeopleGroup> groupsByHealth(const content::Sample& sample, const content::Phrases& phrases) {
    const int patients = *sample.patients;
    const int others = *sample.sampleSize - patients;
    const std::string label = sample.condition ? countedAs(phrases.groupWithCondition, patients,
                                                           {{"condition", wordsFor(*sample.condition, phrases)}})
                                               : std::to_string(patients);
    return {{patients, label, Look::Filled}, {others, countedAs(phrases.groupWithoutIt, others), Look::Outlined}};
}

/// Groups by health where both kinds took part, else by sex where that is known, else everyone together.
std::vector<PeopleGroup> groupsOf(const content::Sample& sample, const content::Phrases& phrases) {
    const int all = *sample.sampleSize;
    if (sample.patients && *sample.patients > 0 && *sample.patients < all)
        return groupsByHealth(sample, phrases);
    std::vector<PeopleGroup> groups;
    const Look look = lookOfAll(sample);
    const auto add = [&](int count, const content::PluralPhrase& phrase) {
        if (count > 0)
            groups.push_back({count, withHealth(countedAs(phrase, count), look, sample, phrases), look});
    };
    if (!sample.men || !sample.women) {
        add(all, phrases.peopleCounted);
        return groups;
    }
    add(*sample.men, phrases.menCounted);
    add(*sample.women, phrases.womenCounted);
    add(all - *sample.men - *sample.women, phrases.othersCounted);
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

std::string person(const PicturePen& pen, int begin, int top, Look look) {
    const std::string x = std::to_string(pen.left(begin, personWidth));
    return "<g transform=\"translate(" + x + " " + std::to_string(top) + ")\" " + coloursOf(look) +
           R"( stroke-width="1.3"><circle cx="6" cy="4.2" r="3.1"/><path d="M1.6 20v-6.4a4.4 4.4 0 0 1 8.8 0V20z"/></g>)"
           "\n";
}

std::string captionFor(int unit, const std::vector<PeopleGroup>& groups, const content::Phrases& phrases) {
    const std::string caption = unit == 1 ? phrases.figureIsOne : countedAs(phrases.figureStandsFor, unit);
    if (groups.front().look == Look::Muted)
        return caption + " " + phrases.painNotKnown;
    if (groups.back().look != Look::Outlined)
        return caption;
    return caption + " " + (groups.front().look == Look::Filled ? phrases.outlinedWithout : phrases.outlinedHealthy);
}

} // namespace

std::optional<Figure> peoplePicture(const content::Sample& sample, const std::string& id,
                                    const Companions& companions) {
    if (sample.sampleSize.value_or(0) == 0)
        return std::nullopt;
    const content::Phrases& phrases = *companions.phrases;
    const PicturePen pen(peopleWidth, companions.language);
    const std::vector<PeopleGroup> groups = groupsOf(sample, phrases);
    const int unit = unitOf(groups);
    std::string marks;
    std::vector<std::string> labels;
    int top = PicturePen::aboveLetters;
    for (const PeopleGroup& group : groups) {
        for (const std::string& line : wrapped(group.label, labelLetters)) {
            marks += pen.text(0, top + 14, line, "@ink@");
            top += PicturePen::lineHeight;
        }
        top += belowLabel;
        const int figures = figuresFor(group.count, unit);
        for (int i = 0; i < figures; ++i)
            marks += person(pen, i % inRow * columnWidth + 2, top + i / inRow * rowHeight, group.look);
        top += (figures + inRow - 1) / inRow * rowHeight + groupGap;
        labels.push_back(group.label);
    }
    top -= groupGap;
    return Figure{"people-" + id,
                  pen.picture(top, marks),
                  captionFor(unit, groups, phrases),
                  content::fill(phrases.peopleOfStudy, {{"groups", content::joined(phrases.longList, labels)}}),
                  peopleWidth,
                  top};
}

} // namespace bedside::document
