// SPDX-License-Identifier: MIT
#include "document/compose_inlines.h"

#include "base/overloaded.h"
#include "document/evidence/evidence.h"

#include <algorithm>
#include <utility>

namespace bedside::document {

namespace {

/// The quiet sign behind a claim; what is ours is said in words.
std::string claimSign(const content::Claim& claim, const content::Phrases& phrases) {
    if (claim.relation == content::Relation::OurInference)
        return phrases.ourInferenceSign;
    if (claim.relation == content::Relation::SafetyAddition)
        return phrases.safetyAdditionSign;
    return claim.certainty ? signFor(*claim.certainty) : "◌";
}

std::string claimHint(const content::Claim& claim, const content::Phrases& phrases) {
    const std::string& relation = wordsFor(claim.relation, phrases);
    if (!claim.certainty)
        return relation;
    return content::fill(phrases.claimHint, {{"relation", relation},
                                             {"certainty", certaintyWords(*claim.certainty, claim.atBest, phrases)}});
}

class InlineComposer {
public:
    explicit InlineComposer(const Companions& companions) : m_companions(companions) {}

    Inlines compose(const content::Spans& spans) {
        Inlines inlines;
        for (std::size_t place = 0; place < spans.size(); ++place) {
            m_citationFollows = citationFollows(spans, place);
            std::visit([&](const auto& value) { add(value, inlines); }, spans[place].value);
        }
        return inlines;
    }

private:
    void add(const content::Text& text, Inlines& out) { out.push_back({Words{text.text}}); }
    void add(const content::LineBreak&, Inlines& out) { out.push_back({LineBreak{}}); }
    void add(const content::Strong& strong, Inlines& out) { out.push_back({Strong{compose(strong.spans)}}); }
    void add(const content::Emphasis& emphasis, Inlines& out) { out.push_back({Emphasis{compose(emphasis.spans)}}); }
    void add(const content::TypedNumber& number, Inlines& out) { out.push_back({Words{number.text}}); }

    void add(const content::Citation& citation, Inlines& out) {
        std::vector<const content::Study*> cited;
        for (const content::StudyId& id : citation.studies)
            if (const content::Study* study = m_companions.study(id))
                cited.push_back(study);
        std::sort(cited.begin(), cited.end()); // by their numbers: all stand in one list
        if (!cited.empty() || !m_waiting.empty())
            keepWithLastWord(out);
        for (Inline& sign : std::exchange(m_waiting, {})) {
            out.push_back(std::move(sign));
            out.push_back({Words{"\u00A0"}});
        }
        for (const content::Study* study : cited) {
            const auto number = study - m_companions.studies.data() + 1;
            out.push_back(link(LinkKind::Study, "study:" + study->id.text, "[" + std::to_string(number) + "]",
                               content::shortName(*study, *m_companions.phrases)));
        }
    }
    void add(const content::ClaimText& text, Inlines& out) {
        const bool citationFollows = m_citationFollows; // the words within set it anew
        for (Inline& part : compose(text.spans))
            out.push_back(std::move(part));
        const content::Claim* claim = m_companions.claim(text.claim);
        if (claim == nullptr)
            return;
        Inline sign = link(LinkKind::Claim, "claim:" + claim->id.text, claimSign(*claim, *m_companions.phrases),
                           claimHint(*claim, *m_companions.phrases));
        if (citationFollows && !isOurs(claim->relation)) {
            m_waiting.push_back(std::move(sign));
            return;
        }
        out.push_back({Words{"\u00A0"}});
        out.push_back(std::move(sign));
    }
    void add(const content::TermUse& use, Inlines& out) {
        const content::Term* term = m_companions.term(use.term);
        out.push_back({Link{LinkKind::Term, "term:" + use.term.text, term ? term->meaning : "", compose(use.spans)}});
    }
    void add(const content::SectionLink& target, Inlines& out) {
        out.push_back({Link{LinkKind::Section, "section:" + target.section.text, "", compose(target.spans)}});
    }
    void add(const content::WebLink& target, Inlines& out) {
        out.push_back({Link{LinkKind::Web, target.address, target.address, compose(target.spans)}});
    }
    void add(const content::RegionText& text, Inlines& out) {
        const content::Region& region = m_companions.region;
        const bool emergency = text.word == content::RegionWord::EmergencyNumber;
        out.push_back({Strong{plain(emergency ? region.emergency : region.advice)}});
    }

    static void add(const content::LineMark&, Inlines&) {}

    /// True where a citation ends the sentence that this span stands in: the sign of a claim then stands with it, so
    /// that a sentence carries its marks in one place. What is ours is marked right behind its words.
    static bool citationFollows(const content::Spans& spans, std::size_t place) {
        for (++place; place < spans.size(); ++place) {
            if (std::holds_alternative<content::Citation>(spans[place].value))
                return true;
            const auto* text = std::get_if<content::Text>(&spans[place].value);
            if (text != nullptr && text->text.find_first_of(".?!") != std::string::npos)
                return false;
        }
        return false;
    }

    /// A number in brackets never starts a line.
    static void keepWithLastWord(Inlines& out) {
        auto* words = out.empty() ? nullptr : std::get_if<Words>(&out.back().value);
        if (words && words->text.ends_with(' '))
            words->text.replace(words->text.size() - 1, 1, "\u00A0");
    }

    const Companions& m_companions;
    bool m_citationFollows = false;
    Inlines m_waiting; // signs of claims that stand with the next citation
};

} // namespace

Inlines composeInlines(const content::Spans& spans, const Companions& companions) {
    return InlineComposer(companions).compose(spans);
}

std::string signFor(content::Certainty certainty) {
    switch (certainty) {
    case content::Certainty::VeryLow:
        return "○";
    case content::Certainty::Low:
        return "◔";
    case content::Certainty::Moderate:
        return "◑";
    case content::Certainty::High:
        return "●";
    }
    return {};
}

Inlines plain(std::string text) { return {{Words{std::move(text)}}}; }

Inlines referenceWords(const content::Study& study) {
    return {{Words{content::fullReference(study.reference), Way::LeftToRight}}};
}

Inline link(LinkKind kind, std::string target, std::string text, std::string hint) {
    return {Link{kind, std::move(target), std::move(hint), plain(std::move(text))}};
}

Inline moreAbout(const content::Study& study, std::string text, const Companions& companions) {
    if (!companions.standsAlone)
        return link(LinkKind::Study, "study:" + study.id.text, std::move(text),
                    content::shortName(study, *companions.phrases));
    const std::string address = content::address(study.reference);
    if (address.empty())
        return {Words{std::move(text)}};
    return link(LinkKind::Web, address, std::move(text), address);
}

} // namespace bedside::document
