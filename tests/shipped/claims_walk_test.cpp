// SPDX-License-Identifier: MIT
// Every claim of the shipped guide, walked from its words to its studies and back to its words.
#include "base/overloaded.h"
#include "document/compose.h"
#include "document/compose_verdict.h"
#include "document/evidence/claim_index.h"
#include "guidance/judge.h"
#include "shipped/shipped_edition.h"

#include <deque>
#include <set>

using namespace bedside;
using namespace bedside::document;

namespace {

using Targets = std::set<std::string>; // of links, such as "claim:medium-firm"

/// Collects where the links of a composed page lead.
class LinkCollector {
public:
    void add(const Nodes& nodes) {
        for (const Node& node : nodes)
            std::visit(Overloaded{[&](const Heading& heading) { add(heading.inlines); },
                                  [&](const Paragraph& paragraph) { add(paragraph.inlines); },
                                  [&](const List& list) {
                                      for (const Nodes& item : list.items)
                                          add(item);
                                  },
                                  [&](const Box& box) { add(box.nodes); }, [&](const Fold& fold) { add(fold.nodes); },
                                  [&](const Table& table) {
                                      for (const auto& row : table.rows)
                                          for (const Cell& cell : row)
                                              add(cell.inlines);
                                  },
                                  [](const auto&) {}},
                       node.value);
    }
    void add(const Inlines& inlines) {
        for (const Inline& part : inlines)
            std::visit(Overloaded{[&](const Link& link) {
                                      targets.insert(link.target);
                                      add(link.inlines);
                                  },
                                  [&](const Strong& strong) { add(strong.inlines); },
                                  [&](const Emphasis& emphasis) { add(emphasis.inlines); }, [](const auto&) {}},
                       part.value);
    }
    Targets targets;
};

Targets linksOf(const Nodes& nodes) {
    LinkCollector collector;
    collector.add(nodes);
    return collector.targets;
}

Targets linksOf(const Inlines& inlines) {
    LinkCollector collector;
    collector.add(inlines);
    return collector.targets;
}

/// Collects the links of one passage, which may stand in boxes, lists and cells.
void addPassage(const Nodes& nodes, int passage, Targets& found) {
    const auto note = [&](int number, const Inlines& inlines) {
        if (number == passage)
            found.merge(linksOf(inlines));
    };
    for (const Node& node : nodes)
        std::visit(Overloaded{[&](const Heading& heading) { note(heading.passage, heading.inlines); },
                              [&](const Paragraph& paragraph) { note(paragraph.passage, paragraph.inlines); },
                              [&](const List& list) {
                                  for (const Nodes& item : list.items)
                                      addPassage(item, passage, found);
                              },
                              [&](const Box& box) { addPassage(box.nodes, passage, found); },
                              [&](const Fold& fold) { addPassage(fold.nodes, passage, found); },
                              [&](const Table& table) {
                                  for (const Cell& cell : table.header)
                                      note(cell.passage, cell.inlines);
                                  for (const auto& row : table.rows)
                                      for (const Cell& cell : row)
                                          note(cell.passage, cell.inlines);
                              },
                              [](const auto&) {}},
                   node.value);
}

class Guide {
public:
    explicit Guide(const test::Shipped& shipped)
        : m_library(shipped.library), language(shipped.language), edition(shipped.edition),
          words(*edition.guidanceText), index(claimIndex(edition.sections, &words, edition.clinic)) {
        companions.studies = edition.studies;
        companions.claims = edition.claims;
        companions.terms = edition.terms;
        companions.figure = [this](const content::FigureId& id) { return m_library.figure(id); };
        companions.region = edition.regions.front();
    }

    std::vector<ClaimPlace> placesOf(const content::ClaimId& claim) const {
        const auto places = index.find(claim);
        return places == index.end() ? std::vector<ClaimPlace>{} : places->second;
    }

    /// Returns the links that stand where a link leads; the sign of a claim is one.
    Targets saidAt(const std::string& target) {
        const std::string id = target.substr(target.find(':') + 1);
        if (target.starts_with("section:"))
            return saidInSection(id);
        if (target.starts_with("asked:"))
            return linksOf(questionPage(words.questions.at(id), companions).nodes);
        if (target.starts_with("card:"))
            return linksOf(advicePage(words.cards.at(id).page, companions).nodes);
        if (target.starts_with("outcome:"))
            return linksOf(advicePage(words.outcomes.at(id).page, companions).nodes);
        REQUIRE(target == "page:positions");
        return saidOfPositions();
    }

private:
    Targets saidInSection(const std::string& place) {
        const auto anchor = place.find("#p");
        const auto section = m_library.section({place.substr(0, anchor)});
        REQUIRE(section);
        Targets found;
        addPassage(sectionPage(*section, companions).nodes,
                   anchor == std::string::npos ? 0 : std::stoi(place.substr(anchor + 2)), found);
        return found;
    }
    /// Whatever hurts, whoever moves more, whatever the answers.
    Targets saidOfPositions() {
        if (!m_positions.empty())
            return m_positions;
        const guidance::Guidance guidance = *m_library.guidance();
        const guidance::Sheet sheet(guidance.questions.size());
        const guidance::Verdict verdict = guidance::judge(guidance, sheet);
        const Judged judged{guidance, words, sheet, verdict, {}, {}, true};
        Exploration wish;
        for (std::size_t change = 0; change < guidance.positions.changes.size(); ++change)
            wish.changes.push_back(change);
        for (wish.pattern = 0; wish.pattern < guidance.positions.patterns.size(); ++wish.pattern)
            for (const auto role : {guidance::Role::More, guidance::Role::Less}) {
                wish.role = role;
                m_positions.merge(linksOf(positionsPage(judged, wish, companions).nodes));
            }
        return m_positions;
    }

    const store::Library& m_library;
    Targets m_positions;

public:
    std::string language;
    const content::Edition& edition;
    content::GuidanceText words;
    ClaimIndex index;
    Companions companions;
};

// Opens each language to the checks of a test, and names it where one fails.
template <class Check> void inEveryGuide(const Check& check) {
    static std::deque<Guide> all = [] {
        std::deque<Guide> guides;
        for (const test::Shipped& shipped : test::everyLanguage())
            guides.emplace_back(shipped);
        return guides;
    }();
    for (Guide& guide : all) {
        INFO("in " << guide.language);
        check(guide);
    }
}

} // namespace

TEST_CASE("every claim that the words name is a claim") {
    inEveryGuide([](Guide& guide) {
        for (const auto& [claim, places] : guide.index) {
            INFO(claim.text << " in " << places.front().words);
            CHECK(guide.companions.claim(claim) != nullptr);
        }
    });
}

TEST_CASE("from every claim the way leads to each of its studies, and from there back to the claim and its places") {
    inEveryGuide([](Guide& guide) {
        for (const content::Claim& claim : guide.edition.claims) {
            LinkCollector card;
            card.add(claimCard(claim, {}, guide.companions).nodes);
            for (const content::StudyId& study : claim.studies) {
                INFO(claim.id.text << " rests on " << study.text);
                CHECK(card.targets.contains("study:" + study.text));
                REQUIRE(guide.companions.study(study) != nullptr);
                const auto uses = usesOf(study, guide.edition.claims, guide.index);
                LinkCollector page;
                page.add(studyPage(*guide.companions.study(study), uses, {}, guide.companions).nodes);
                CHECK(page.targets.contains("claim:" + claim.id.text));
                for (const ClaimPlace& place : guide.placesOf(claim.id))
                    CHECK((place.target.empty() || page.targets.contains(place.target)));
            }
        }
    });
}

TEST_CASE("every place that leans on a study leads to the words that say the claim") {
    inEveryGuide([](Guide& guide) {
        for (const content::Claim& claim : guide.edition.claims)
            for (const ClaimPlace& place : guide.placesOf(claim.id)) {
                INFO(claim.id.text << " at " << place.target << ": " << place.words);
                CHECK_FALSE(place.words.empty());
                if (!place.target.empty())
                    CHECK(guide.saidAt(place.target).contains("claim:" + claim.id.text));
            }
    });
}

TEST_CASE("every study leads to a place of the guide that can be opened") {
    inEveryGuide([](Guide& guide) {
        for (const content::Study& study : guide.edition.studies) {
            INFO(study.id.text);
            const auto uses = usesOf(study.id, guide.edition.claims, guide.index);
            CHECK(std::ranges::any_of(uses, [](const ClaimUses& use) {
                return std::ranges::any_of(use.places, [](const ClaimPlace& place) { return !place.target.empty(); });
            }));
        }
    });
}

TEST_CASE("the table of how sure we are says of each claim what its picture shows") {
    Guide guide(test::everyLanguage().front());
    const auto& sections = guide.edition.sections;
    const auto section = std::ranges::find(sections, content::SectionId{"how-sure-we-are"}, &content::Section::id);
    REQUIRE(section != sections.end());
    const auto rows = certaintyRows(section->blocks, guide.companions);
    CHECK(rows.size() == 8);
    for (const content::Block& block : section->blocks) {
        const auto* table = std::get_if<content::Table>(&block.value);
        for (std::size_t row = 0; table != nullptr && row < table->rows.size(); ++row) {
            std::string said = content::plainWords(table->rows[row][1]);
            said[0] = static_cast<char>(said[0] - 'A' + 'a');
            INFO(rows.at(row).label << ": " << said);
            const std::string shown = certaintyWords(rows[row].certainty, rows[row].atBest, content::englishPhrases());
            // Of one claim the table says when it is which.
            CHECK((said == shown || (shown == "low to moderate" && said == "moderate if healthy, low with pain")));
        }
    }
}
