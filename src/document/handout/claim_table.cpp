// SPDX-License-Identifier: MIT
#include "document/handout/claim_table.h"

#include "document/compose_inlines.h"
#include "document/evidence/evidence.h"
#include "document/phrasing.h"

namespace bedside::document {

namespace {

/// Returns the certainty as words that begin a sentence.
std::string beginning(content::Certainty certainty, const content::Phrases& phrases) {
    switch (certainty) {
    case content::Certainty::VeryLow:
        return phrases.beginsVeryLow;
    case content::Certainty::Low:
        return phrases.beginsLow;
    case content::Certainty::Moderate:
        return phrases.beginsModerate;
    case content::Certainty::High:
        return phrases.beginsHigh;
    }
    return {};
}

std::string sureWords(const content::Claim& claim, const content::Phrases& phrases) {
    std::string words = claim.certainty ? beginning(*claim.certainty, phrases) : wordsFor(claim.relation, phrases);
    if (claim.certainty && claim.atBest)
        words = content::fill(phrases.certaintyRange, {{"low", words}, {"high", wordsFor(*claim.atBest, phrases)}});
    return claim.reason.empty()
               ? content::fill(phrases.sentence, {{"words", words}})
               : content::fill(phrases.certaintyAndReason, {{"certainty", words}, {"reason", claim.reason}});
}

Inlines grounds(const content::Claim& claim, const Companions& companions) {
    const content::Phrases& phrases = *companions.phrases;
    Inlines inlines;
    for (const content::StudyId& id : claim.studies) {
        const content::Study* study = companions.study(id);
        if (!study)
            continue;
        const auto number = study - companions.studies.data() + 1;
        Inlines ground = plain(content::shortName(*study, phrases) + noBreakSpace);
        ground.push_back(link(LinkKind::Study, "study:" + id.text, "[" + std::to_string(number) + "]"));
        inlines =
            inlines.empty() ? std::move(ground) : fillInlines(phrases.longList, {{"list", inlines}, {"next", ground}});
    }
    return inlines.empty() ? plain(phrases.noStudy) : inlines;
}

} // namespace

Table claimTable(const std::vector<const content::Claim*>& claims, const Companions& companions) {
    const content::Phrases& phrases = *companions.phrases;
    Table table{{{plain(phrases.whatWeSay)}, {plain(phrases.howSureAndWhy)}, {plain(phrases.restsOnStudies)}}, {}};
    for (const content::Claim* claim : claims)
        table.rows.push_back(
            {{plain(claim->says)}, {plain(sureWords(*claim, phrases))}, {grounds(*claim, companions)}});
    return table;
}

} // namespace bedside::document
