// SPDX-License-Identifier: MIT
// The page of an emergency, and the notes and lists around the questions.
#include "document/compose_inlines.h"
#include "document/compose_verdict.h"
#include "document/question_words.h"
#include "document/verdict_parts.h"
#include "document/words.h"
#include "guidance/judge.h"

namespace bedside::document {

namespace {

Box callCard(const VerdictParts& parts, const content::AdvicePage& page) {
    const content::Region& region = parts.companions().region;
    const bool hasNumber = region.id.text != "none";
    Box card{BoxKind::Emergency, words::levelNow, {}};
    card.nodes.push_back({Heading{1, plain(page.title)}});
    if (parts.judged().verdict.urgency == guidance::Urgency::Emergency && hasNumber)
        card.nodes.push_back({Paragraph{plain(region.emergency), Voice::Number}});
    card.nodes.push_back({Paragraph{parts.inlines(page.keyMessage), Voice::Lead}});
    if (!hasNumber)
        card.nodes.push_back({Paragraph{plain(words::chooseCountry)}});
    return card;
}

} // namespace

Document emergencyPage(const Judged& judged, const Companions& companions) {
    const VerdictParts parts(judged, companions);
    const guidance::Verdict& verdict = judged.verdict;
    const auto text = [&](const guidance::TextId& id) -> const content::AdvicePage& {
        return parts.page(judged.words.outcomes.at(id.text));
    };
    const content::AdvicePage& main = text(verdict.texts.front());
    Document page{main.title, companions.language, {{callCard(parts, main)}}};
    append(page.nodes, parts.body(main, false));
    for (const std::size_t cause : parts.causesOf(verdict.outcome))
        append(page.nodes, parts.section(text(parts.outcome(verdict.outcome).causes[cause].text)));
    for (const std::size_t also : verdict.also) { // another danger needs its own call
        if (!parts.outcome(also).interrupts)
            continue;
        append(page.nodes, parts.section(text(parts.outcome(also).texts.front().text)));
    }
    return page;
}

Document emergencyEnding(const Judged& judged, const Companions& companions) {
    const VerdictParts parts(judged, companions);
    Document page{words::whyThis, companions.language, {}};
    page.nodes.push_back({Fold{"why", 2, words::whyThis, parts.reasons(judged.verdict.outcome)}});
    append(page.nodes, parts.ending());
    return page;
}

Document reviewPage(const Judged& judged, const std::vector<std::string>& changes, const Companions& companions) {
    Document page{words::reviewTitle, companions.language, {}};
    page.nodes.push_back({Heading{1, plain(words::reviewTitle)}});
    page.nodes.push_back({Paragraph{plain(words::reviewIntro), Voice::Small}});
    if (!changes.empty()) {
        Box changed{BoxKind::Note, words::whatChanged, {}};
        for (const std::string& change : changes)
            changed.nodes.push_back({Paragraph{plain(change)}});
        page.nodes.push_back({std::move(changed)});
    }
    const guidance::QuestionSet asked = askedQuestions(judged.guidance, judged.sheet);
    for (std::size_t part = 0; part < judged.guidance.parts.size(); ++part) {
        List list;
        for (std::size_t place = 0; place < judged.guidance.questions.size(); ++place) {
            const guidance::Question& question = judged.guidance.questions[place];
            if (question.part != part || !asked[place])
                continue;
            const content::QuestionText& text = judged.words.questions.at(question.id.text);
            const std::string answer = answerWords(question, text, judged.sheet[place]);
            list.items.push_back({{Paragraph{
                {{Words{text.shortName + ": "}},
                 {Strong{{link(LinkKind::Place, "question:" + question.id.text, answer, words::change)}}}}}}});
        }
        if (list.items.empty())
            continue;
        page.nodes.push_back({Heading{2, plain(judged.words.parts.at(judged.guidance.parts[part].id.text).title)}});
        page.nodes.push_back({std::move(list)});
    }
    return page;
}

Document whyNote(const content::QuestionText& question, const Companions& companions) {
    return {words::whyWeAsk, companions.language, {{Paragraph{composeInlines(question.why, companions)}}}};
}

} // namespace bedside::document
