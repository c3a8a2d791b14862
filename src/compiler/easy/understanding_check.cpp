// SPDX-License-Identifier: MIT
#include "compiler/easy/understanding_check.h"

#include "compiler/language/sentence.h"
#include "compiler/report.h"

#include <algorithm>
#include <cstdio>

namespace bedside::compiler {

namespace {

constexpr UnderstandingLimits limits;

const SectionDraft* sectionOf(const Draft& draft, const content::SectionId& id) {
    const auto found =
        std::ranges::find(draft.sections, id, [](const SectionDraft& section) { return section.plan.id; });
    return found == draft.sections.end() ? nullptr : &*found;
}

bool says(const Page& page, MentionKind kind, const std::string& id) {
    return std::ranges::any_of(page.mentions,
                               [&](const Mention& mention) { return mention.kind == kind && mention.id == id; });
}

/// Only what the section has: links to other pages may be new.
void mentionsOf(const WordsDraft& words, const SectionDraft& section, Faults& faults) {
    for (const PlacedMention& placed : words.mentions) {
        const Mention& mention = placed.mention;
        if (mention.kind == MentionKind::Section || says(section.page, mention.kind, mention.id))
            continue;
        const char* what = mention.kind == MentionKind::Claim   ? "the claim"
                           : mention.kind == MentionKind::Study ? "the study"
                                                                : "the word";
        faults.push_back({placed.place, "the section itself does not have " + std::string(what) + " '" + mention.id +
                                            "': " + section.place});
    }
}

bool saysWhomToCall(const content::Spans& spans) {
    return std::ranges::any_of(spans, [](const content::Span& span) {
        return std::visit(
            []<class Value>(const Value& value) {
                if constexpr (std::is_same_v<Value, content::RegionText>)
                    return value.word == content::RegionWord::EmergencyNumber;
                else if constexpr (requires { value.spans; })
                    return saysWhomToCall(value.spans);
                else
                    return false;
            },
            span.value);
    });
}

void checkLine(const content::Spans& line, const codec::Place& place, Faults& faults) {
    const std::string words = content::plainWords(line);
    if (const std::size_t count = sentences(words).size(); count > 1)
        faults.push_back({place.text(), "a line is one sentence, and this has " + std::to_string(count)});
    if (const auto count = static_cast<int>(compiler::words(words).size()); count > limits.wordsInLine)
        faults.push_back({place.text(), "a line has " + std::to_string(limits.wordsInLine) +
                                            " words at the most, and this has " + std::to_string(count)});
}

void checkEasySection(const EasySection& easy, const Draft& draft, Faults& faults) {
    const auto count = easy.easy.lines.size();
    if (count < limits.fewestLines || count > limits.mostLines)
        faults.push_back({easy.place.text(), "a section has " + std::to_string(limits.fewestLines) + " to " +
                                                 std::to_string(limits.mostLines) + " lines, and this has " +
                                                 std::to_string(count)});
    for (std::size_t i = 0; i < count; ++i)
        checkLine(easy.easy.lines[i], easy.place.at(i), faults);
    const SectionDraft* section = sectionOf(draft, easy.easy.section);
    if (section == nullptr)
        return faults.push_back({easy.place.text(), "no section has the id '" + easy.easy.section.text + "'"});
    mentionsOf(easy.words, *section, faults);
    const auto calls = [](const Run& run) { return saysWhomToCall(run.spans); };
    if (std::ranges::any_of(section->page.runs, calls) && std::ranges::none_of(easy.easy.lines, saysWhomToCall))
        faults.push_back({easy.place.text(), "the section says whom to call in an emergency, and no line does"});
}

void checkQuestion(const TeachBackPlan& plan, const SectionDraft& section, Faults& faults) {
    const content::TeachBackQuestion& question = plan.question;
    if (question.options.size() < 2 || question.options.size() > limits.mostOptions)
        faults.push_back({plan.place.at("options").text(),
                          "a question has 2 or 3 options, and this has " + std::to_string(question.options.size())});
    if (!question.shownBy.text.empty() && !says(section.page, MentionKind::Claim, question.shownBy.text))
        faults.push_back({plan.place.at("shown_by").text(),
                          "no sentence of " + section.place + " holds the claim '" + question.shownBy.text + "'"});
    const std::vector<content::ClaimId> claims = content::claimsIn(question.why);
    if (!question.why.empty() && std::ranges::find(claims, question.shownBy) == claims.end())
        faults.push_back({plan.wordsPlace.at("why").text(),
                          "does not hold the claim '" + question.shownBy.text + "', which shows it"});
    mentionsOf(plan.words, section, faults);
}

} // namespace

void checkEasyWords(const Draft& draft, Faults& faults) {
    if (!draft.easy.known)
        return;
    for (const EasySection& easy : draft.easy.sections)
        checkEasySection(easy, draft, faults);
    for (const SectionDraft& section : draft.sections)
        if (section.plan.hasEasyWords && std::ranges::none_of(draft.easy.sections, [&](const EasySection& easy) {
                return easy.easy.section == section.plan.id;
            }))
            faults.push_back({draft.easy.file.text(), "has no lines for the section '" + section.plan.id.text + "'"});
}

void checkTeachBack(const Draft& draft, Faults& faults) {
    for (const TeachBackSection& each : draft.teachBack.sections) {
        const SectionDraft* section = sectionOf(draft, each.section);
        if (section == nullptr) {
            faults.push_back({each.place.text(), "no section has the id '" + each.section.text + "'"});
            continue;
        }
        if (each.questions.size() != limits.questions)
            faults.push_back({each.place.text(), "a section has " + std::to_string(limits.questions) +
                                                     " questions, and this has " +
                                                     std::to_string(each.questions.size())});
        for (const TeachBackPlan& plan : each.questions)
            checkQuestion(plan, *section, faults);
    }
}

void checkEasyMedian(const EasyDraft& draft, std::vector<double> grades, Faults& faults) {
    const double found = median(std::move(grades));
    if (found <= limits.medianGrade)
        return;
    char text[96];
    std::snprintf(text, sizeof text, "reads at grade %.1f as a median of its sections, and %.1f is the most", found,
                  limits.medianGrade);
    faults.push_back({draft.file.text(), text});
}

} // namespace bedside::compiler
