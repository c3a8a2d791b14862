// SPDX-License-Identifier: MIT
// The page of an emergency, and the notes and lists around the questions.
#include "document/compose_inlines.h"
#include "document/compose_support.h"
#include "document/compose_verdict.h"
#include "document/phrasing.h"
#include "document/question_words.h"
#include "document/signs.h"
#include "document/verdict_parts.h"
#include "guidance/judge.h"

#include <algorithm>

namespace bedside::document {

namespace {

/// Returns the texts of an emergency, in order: its own, its causes', those of others that interrupt.
std::vector<const content::AdvicePage*> emergencyTexts(const VerdictParts& parts) {
    const guidance::Verdict& verdict = parts.judged().verdict;
    std::vector<const content::AdvicePage*> texts;
    const auto add = [&](const guidance::TextId& id) {
        texts.push_back(&parts.page(parts.judged().words.outcomes.at(id.text)));
    };
    add(verdict.texts.front());
    for (const std::size_t cause : parts.causesOf(verdict.outcome))
        add(parts.outcome(verdict.outcome).causes[cause].text);
    for (const std::size_t also : verdict.also) // another danger needs its own call
        if (parts.outcome(also).interrupts)
            add(parts.outcome(also).texts.front().text);
    return texts;
}

/// Returns the studies that the texts cite, each once, as links.
List sources(const VerdictParts& parts) {
    std::vector<content::StudyId> cited;
    const auto note = [&](const content::Spans& spans) {
        for (const content::StudyId& study : content::citedStudies(spans))
            if (std::ranges::find(cited, study) == cited.end())
                cited.push_back(study);
    };
    for (const content::AdvicePage* page : emergencyTexts(parts)) {
        note(page->keyMessage);
        content::eachSpans(page->blocks, note);
    }
    List list;
    for (const content::StudyId& id : cited)
        if (const content::Study* study = parts.companions().study(id))
            list.items.push_back(
                {{Paragraph{{moreAbout(*study, content::shortName(*study, parts.phrases()), parts.companions())}}}});
    return list;
}

Box callCard(const VerdictParts& parts, const content::AdvicePage& page) {
    const content::Region& region = parts.companions().region;
    Box card{BoxKind::Emergency, parts.phrases().levelNow, {}};
    card.nodes.push_back({Heading{1, plain(page.title)}});
    if (parts.judged().verdict.urgency == guidance::Urgency::Emergency && region.id.text != "none")
        card.nodes.push_back({Paragraph{plain(region.emergency), Voice::Number}});
    card.nodes.push_back({Paragraph{parts.inlines(page.keyMessage), Voice::Lead}});
    addCallNotice(card.nodes, region);
    return card;
}

} // namespace

Document emergencyPage(const Judged& judged, const Companions& companions) {
    const VerdictParts parts(judged, companions);
    const auto texts = emergencyTexts(parts);
    Document page{texts.front()->title, companions.language, {{callCard(parts, *texts.front())}}};
    append(page.nodes, parts.body(*texts.front(), false));
    for (auto text = texts.begin() + 1; text != texts.end(); ++text)
        append(page.nodes, parts.section(**text));
    removeSignsAndTerms(
        page.nodes); // in an emergency nothing stands between the words: what they rest on follows below
    return page;
}

Document emergencyEnding(const Judged& judged, const Companions& companions) {
    const VerdictParts parts(judged, companions);
    Document page{companions.phrases->whyThis, companions.language, {}};
    Fold why{"why", 2, companions.phrases->whyThis, parts.reasons(judged.verdict.outcome)};
    if (List list = sources(parts); !list.items.empty()) {
        why.nodes.push_back({Heading{3, plain(companions.phrases->restsOn)}});
        why.nodes.push_back({std::move(list)});
    }
    page.nodes.push_back({std::move(why)});
    append(page.nodes, parts.ending());
    return page;
}

Document reviewPage(const Judged& judged, const std::vector<std::string>& changes, const Companions& companions) {
    Document page{companions.phrases->reviewTitle, companions.language, {}};
    page.nodes.push_back({Heading{1, plain(companions.phrases->reviewTitle)}});
    page.nodes.push_back({Paragraph{plain(companions.phrases->reviewIntro), Voice::Small}});
    if (!changes.empty()) {
        Box changed{BoxKind::Note, companions.phrases->whatChanged, {}};
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
            const std::string answer = judged.settled[place]
                                           ? companions.phrases->noteSettled
                                           : answerWords(question, text, judged.sheet[place], *companions.phrases);
            list.items.push_back({{Paragraph{{{Words{labelOf(text.shortName, *companions.phrases)}},
                                              {Strong{{link(LinkKind::Place, "question:" + question.id.text, answer,
                                                            companions.phrases->change)}}}}}}});
        }
        if (list.items.empty())
            continue;
        page.nodes.push_back({Heading{2, plain(judged.words.parts.at(judged.guidance.parts[part].id.text).title)}});
        page.nodes.push_back({std::move(list)});
    }
    return page;
}

Document whyNote(const content::QuestionText& question, const Companions& companions) {
    return {companions.phrases->whyWeAsk, companions.language, {{Paragraph{composeInlines(question.why, companions)}}}};
}

} // namespace bedside::document
