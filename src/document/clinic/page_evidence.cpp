// SPDX-License-Identifier: MIT
#include "document/clinic/page_evidence.h"

#include "document/compose_inlines.h"
#include "document/evidence/evidence.h"
#include "document/phrasing.h"

#include <algorithm>
#include <map>

namespace bedside::document {

namespace {

class ClaimList {
public:
    explicit ClaimList(const ClinicSources& sources) : m_sources(sources) {}

    void add(const content::Spans& spans) {
        for (content::ClaimId& claim : content::claimsIn(spans))
            if (!m_sources.heldBack.contains(claim) && std::ranges::find(m_claims, claim) == m_claims.end())
                m_claims.push_back(std::move(claim));
    }
    void add(const content::Blocks& blocks) {
        content::eachSpans(blocks, [this](const content::Spans& spans) { add(spans); });
    }
    void add(const content::AdvicePage& page) {
        add(page.keyMessage);
        add(page.blocks);
    }
    void add(const content::ForRoles& roles) {
        add(roles.more);
        add(roles.less);
    }
    void addQuestion(const std::string& id) {
        if (m_sources.words && m_sources.words->questions.contains(id))
            add(m_sources.words->questions.at(id).why);
    }
    void addPart(const std::string& id) {
        if (m_sources.guidance)
            for (const guidance::Question& question : m_sources.guidance->questions)
                if (m_sources.guidance->parts[question.part].id.text == id)
                    addQuestion(question.id.text);
    }
    void addSection(const content::SectionId& id, bool withKeyMessage = true) {
        const auto section = m_sources.section(id);
        if (section && withKeyMessage)
            add(section->keyMessage);
        if (section)
            add(section->blocks);
    }
    /// Whatever is chosen on that page, it says some of these.
    void addPositions() {
        if (!m_sources.words)
            return;
        const content::GuidanceText& words = *m_sources.words;
        add(words.safety.afraid);
        add(words.safety.tenCouples);
        for (const auto& [id, pattern] : words.patterns) {
            add(pattern.about);
            for (const auto& [position, reasons] : pattern.reasons)
                add(reasons);
        }
        for (const auto& [id, position] : words.positions) {
            add(position.how);
            add(position.spine);
        }
        for (const auto& [id, change] : words.markChanges)
            add(change);
    }
    void addVerdict() {
        const Judged& judged = *m_sources.judged;
        const bool plain = judged.verdict.plain;
        for (const guidance::Reason& reason : judged.verdict.because)
            add(judged.words.rules.at(judged.guidance.outcomes[reason.outcome].rules[reason.rule].id.text));
        for (const guidance::TextId& text : judged.verdict.texts) {
            const content::AdviceText& advice = judged.words.outcomes.at(text.text);
            add(!plain && advice.backCare ? *advice.backCare : advice.page);
        }
    }
    std::vector<content::ClaimId> take() { return std::move(m_claims); }

private:
    const ClinicSources& m_sources;
    std::vector<content::ClaimId> m_claims;
};

std::string sureness(const content::Claim& claim, const content::Phrases& phrases) {
    if (!claim.certainty)
        return phrases.notRatedClaims;
    const std::string certainty = certaintyWords(*claim.certainty, claim.atBest, phrases);
    return content::isOurs(claim.relation) ? content::fill(phrases.ourOwn, {{"certainty", certainty}}) : certainty;
}

/// Returns "9 claims: 2 moderate, 3 low, 4 our own, not rated", the surest first.
std::string summary(const std::vector<const content::Claim*>& claims, const content::Phrases& phrases) {
    std::map<int, std::size_t, std::greater<>> counts;
    for (const content::Claim* claim : claims)
        ++counts[claim->certainty ? static_cast<int>(*claim->certainty) : -1];
    std::vector<std::string> parts;
    for (const auto& [certainty, count] : counts) {
        const std::string number = std::to_string(count);
        parts.push_back(
            certainty < 0
                ? content::fill(phrases.claimsNotRated, {{"count", number}})
                : content::fill(phrases.claimsOfCertainty,
                                {{"count", number},
                                 {"certainty", wordsFor(static_cast<content::Certainty>(certainty), phrases)}}));
    }
    return content::counted(phrases.claimsCounted, claims.size(), {{"list", content::joined(phrases.list, parts)}});
}

} // namespace

std::vector<content::ClaimId> claimsOf(const ClinicPage& page, const ClinicSources& sources) {
    ClaimList claims(sources);
    switch (page.place) {
    case ClinicPlace::Section:
        claims.addSection({page.id});
        break;
    case ClinicPlace::Part:
        claims.addPart(page.id);
        break;
    case ClinicPlace::Question:
        claims.addQuestion(page.id);
        break;
    case ClinicPlace::Emergency:
    case ClinicPlace::Result:
        if (sources.judged)
            claims.addVerdict();
        break;
    case ClinicPlace::Card:
        if (sources.words && sources.words->cards.contains(page.id))
            claims.add(sources.words->cards.at(page.id).page);
        break;
    case ClinicPlace::Other:
        if (page.id == "help") // it shows all signs
            claims.addSection(signsOfHelp, false);
        else if (page.id == "positions")
            claims.addPositions();
        break;
    }
    return claims.take();
}

Nodes pageEvidence(const std::vector<content::ClaimId>& claims, const Companions& companions) {
    std::vector<const content::Claim*> known;
    for (const content::ClaimId& id : claims)
        if (const content::Claim* claim = companions.claim(id))
            known.push_back(claim);
    if (known.empty())
        return {};
    const content::Phrases& phrases = *companions.phrases;
    Nodes nodes{{Paragraph{plain(summary(known, phrases))}}};
    Fold fold{"claims", 3, phrases.eachClaim, {}};
    List list;
    for (const content::Claim* claim : known) {
        Inlines line{link(LinkKind::Place, "claim:" + claim->id.text, claim->says)};
        line.push_back({Words{" " + sureness(*claim, phrases)}});
        for (const content::StudyId& id : claim->studies)
            if (const content::Study* study = companions.study(id))
                line = fillInlines(
                    phrases.longList,
                    {{"list", line}, {"next", {moreAbout(*study, content::shortName(*study, phrases), companions)}}});
        list.items.push_back({{Paragraph{std::move(line)}}});
    }
    fold.nodes.push_back({std::move(list)});
    nodes.push_back({std::move(fold)});
    return nodes;
}

} // namespace bedside::document
