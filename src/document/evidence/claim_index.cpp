// SPDX-License-Identifier: MIT
#include "document/evidence/claim_index.h"

#include <algorithm>
#include <set>

namespace bedside::document {

namespace {

using namespace content;

class Indexer {
public:
    explicit Indexer(const Phrases& phrases) : m_phrases(phrases) {}

    void section(const Section& section) {
        const std::string target = "section:" + section.id.text;
        add(section.keyMessage, {target, section.title});
        int passage = 0;
        eachSpans(section.blocks, [&](const Spans& spans) {
            add(spans, {target + "#p" + std::to_string(++passage), section.title + " · " + beginning(spans)});
        });
    }

    void guidance(const GuidanceText& text) {
        for (const auto& [id, question] : text.questions)
            add(question.why, {"asked:" + id, said(m_phrases.placeQuestion, question.wording.ask)});
        for (const auto& [id, advice] : text.outcomes)
            pages(advice, "outcome:" + id, m_phrases.placeResult, m_phrases.placeResultBackCare);
        for (const auto& [id, advice] : text.cards)
            pages(advice, "card:" + id, m_phrases.placeAdvice, m_phrases.placeAdviceBackCare);
        for (const auto& [id, words] : text.rules)
            add(words, {"", said(m_phrases.placeRule, beginning(words))});
        for (const auto& [id, position] : text.positions)
            for (const Spans* words :
                 {&position.how.more, &position.how.less, &position.spine.more, &position.spine.less})
                add(*words, {"page:positions", said(m_phrases.placePosition, position.name)});
        for (const auto& [id, pattern] : text.patterns) {
            const ClaimPlace place{"page:positions", said(m_phrases.placePositions, pattern.name)};
            add(pattern.about, place);
            for (const auto& [position, reasons] : pattern.reasons)
                for (const Spans* words : {&reasons.more, &reasons.less})
                    add(*words, place);
        }
        for (const auto& [id, words] : text.markChanges)
            add(words, {"page:positions", said(m_phrases.placePositions, beginning(words))});
        safety(text.safety);
    }

    void clinic(const ClinicNotes& notes) {
        for (const auto& [id, words] : notes.lines)
            add(words, {"", said(m_phrases.placeClinician, beginning(words)), true});
        for (const auto& [stage, text] : notes.stages)
            add(text.about, {"", said(m_phrases.placeClinician, text.title), true});
    }

    ClaimIndex take() { return std::move(m_index); }

private:
    void safety(const SafetyText& safety) {
        for (const Spans& line : safety.choiceLines)
            add(line, {"", said(m_phrases.placeEveryResult, safety.choiceTitle)});
        for (const Spans* words : {&safety.net, &safety.afraid, &safety.twoPeople})
            add(*words, {"", said(m_phrases.placeEveryResult, beginning(*words))});
        add(safety.tenCouples, {"page:positions", said(m_phrases.placePositions, beginning(safety.tenCouples))});
    }
    /// What back care only says in other words can be read in a result, but not by itself.
    void pages(const AdviceText& advice, const std::string& target, const std::string& kind,
               const std::string& backCareKind) {
        const ClaimPlace place{target, said(kind, advice.page.title)};
        eachRun(advice.page, [&](const Spans& spans) { add(spans, place); });
        if (!advice.backCare)
            return;
        const ClaimPlace within{"", said(backCareKind, advice.backCare->title)};
        eachRun(*advice.backCare, [&](const Spans& spans) {
            for (const ClaimId& claim : claimsIn(spans))
                if (!m_seen.contains({claim, place.target, place.words}))
                    add(claim, within);
        });
    }
    template <class Visit> static void eachRun(const AdvicePage& page, const Visit& visit) {
        visit(page.keyMessage);
        eachSpans(page.blocks, visit);
    }
    /// Notes the place for each claim that the words say; a page of advice is one place however often it says it.
    void add(const Spans& words, const ClaimPlace& place) {
        for (const ClaimId& claim : claimsIn(words))
            add(claim, place);
    }
    void add(const ClaimId& claim, const ClaimPlace& place) {
        if (m_seen.insert({claim, place.target, place.words}).second)
            m_index[claim].push_back(place);
    }
    static std::string said(const std::string& kind, const std::string& words) {
        return fill(kind, {{"words", words}});
    }
    /// Returns the first words, enough to know the sentence again.
    std::string beginning(const Spans& spans) const {
        constexpr std::size_t enough = 60;
        std::string words = plainWords(spans, m_phrases);
        if (words.size() <= enough)
            return words;
        return words.substr(0, std::min(words.rfind(' ', enough), words.size())) + " …";
    }

    const Phrases& m_phrases;
    ClaimIndex m_index;
    std::set<std::tuple<ClaimId, std::string, std::string>> m_seen;
};

} // namespace

ClaimIndex claimIndex(const std::vector<Section>& sections, const GuidanceText* text, const ClinicNotes& clinic,
                      const Phrases& phrases) {
    Indexer indexer(phrases);
    for (const Section& section : sections)
        indexer.section(section);
    if (text != nullptr)
        indexer.guidance(*text);
    indexer.clinic(clinic);
    return indexer.take();
}

std::vector<ClaimUses> usesOf(const StudyId& study, const std::vector<Claim>& claims, const ClaimIndex& index) {
    std::vector<ClaimUses> uses;
    for (const Claim& claim : claims) {
        if (std::ranges::find(claim.studies, study) == claim.studies.end())
            continue;
        const auto places = index.find(claim.id);
        uses.push_back({claim, places == index.end() ? std::vector<ClaimPlace>{} : places->second});
    }
    return uses;
}

std::vector<ShelfStudy> shelf(const std::vector<Study>& studies, const std::vector<Claim>& claims,
                              const ClaimIndex& index) {
    std::vector<ShelfStudy> shelf;
    for (const Study& study : studies) {
        ShelfStudy shelved{study, {}, 0};
        std::set<Certainty, std::greater<>> certainties;
        for (const ClaimUses& use : usesOf(study.id, claims, index)) {
            if (use.claim.certainty)
                certainties.insert(*use.claim.certainty);
            shelved.places += use.places.size();
        }
        shelved.certainties.assign(certainties.begin(), certainties.end());
        shelf.push_back(std::move(shelved));
    }
    return shelf;
}

} // namespace bedside::document
