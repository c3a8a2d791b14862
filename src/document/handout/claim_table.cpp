// SPDX-License-Identifier: MIT
#include "document/handout/claim_table.h"

#include "document/compose_inlines.h"
#include "document/evidence/evidence.h"
#include "document/handout/handout_words.h"
#include "document/words.h"

namespace bedside::document {

namespace {

std::string sureWords(const content::Claim& claim) {
    std::string words;
    if (claim.certainty) {
        words = certaintyWords(*claim.certainty, claim.atBest);
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    } else {
        words = wordsFor(claim.relation);
    }
    return words + "." + (claim.reason.empty() ? "" : " " + claim.reason);
}

Inlines grounds(const content::Claim& claim, const Companions& companions) {
    Inlines inlines;
    for (const content::StudyId& id : claim.studies) {
        const content::Study* study = companions.study(id);
        if (!study)
            continue;
        const auto number = study - companions.studies.data() + 1;
        inlines.push_back({Words{(inlines.empty() ? "" : "; ") + content::shortName(*study) + words::noBreakSpace}});
        inlines.push_back(link(LinkKind::Study, "study:" + id.text, "[" + std::to_string(number) + "]"));
    }
    return inlines.empty() ? plain(words::noStudy) : inlines;
}

} // namespace

Table claimTable(const std::vector<const content::Claim*>& claims, const Companions& companions) {
    Table table{{{plain(words::whatWeSay)}, {plain(words::howSureAndWhy)}, {plain(words::restsOnStudies)}}, {}};
    for (const content::Claim* claim : claims)
        table.rows.push_back({{plain(claim->says)}, {plain(sureWords(*claim))}, {grounds(*claim, companions)}});
    return table;
}

} // namespace bedside::document
