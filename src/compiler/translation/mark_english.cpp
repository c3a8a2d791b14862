// SPDX-License-Identifier: MIT
#include "compiler/translation/mark_english.h"

#include "codec/vocabulary.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace bedside::compiler {

namespace {

using namespace content;

void putFirst(std::string& words, const std::string& notice) { words = words.empty() ? notice : notice + " " + words; }

void putFirst(Blocks& blocks, const std::string& notice) {
    const Block paragraph{Paragraph{{Span{Text{notice}}}}};
    blocks.insert(blocks.begin(), Block{Callout{CalloutKind::Note, {paragraph}}});
}

void putFirst(Spans& words, const std::string& notice) { words.insert(words.begin(), Span{Text{notice + " "}}); }

void putFirst(QuestionWording& wording, const std::string& notice) { putFirst(wording.note, notice); }

void putFirst(ForRoles& roles, const std::string& notice) {
    putFirst(roles.more, notice);
    putFirst(roles.less, notice);
}

// The name of a page's file, such as "o5a" of "O5a".
std::string fileName(const std::string& id) {
    std::string name = id;
    std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return name;
}

// Phrases by which somebody finds whom to call, or how soon: these, and all whose key begins with one of the others.
constexpr std::array<std::string_view, 20> callPhrases{"get_help",
                                                       "emergency_title",
                                                       "call_now",
                                                       "call_instead_of_travelling",
                                                       "advice_today",
                                                       "support",
                                                       "all_signs",
                                                       "choose_country",
                                                       "local_emergency_number",
                                                       "local_advice_line",
                                                       "positions_wait",
                                                       "careful",
                                                       "what_to_do",
                                                       "if_it_changes",
                                                       "signs_that_need_help",
                                                       "support_elsewhere",
                                                       "either_number",
                                                       "country_is",
                                                       "change_country",
                                                       "write_number"};
constexpr std::array<std::string_view, 2> callPhrasesBegin{"level_", "wallet_"};

} // namespace

std::span<const std::string_view> keysOfCallPhrases() { return callPhrases; }

namespace {

bool goesWithCall(std::string_view name) {
    constexpr std::string_view file = "phrases.json/";
    if (!name.starts_with(file))
        return false;
    const std::string_view key = name.substr(file.size());
    return std::ranges::count(callPhrases, key) > 0 ||
           std::ranges::any_of(callPhrasesBegin, [key](std::string_view begin) { return key.starts_with(begin); });
}

class Marker {
public:
    Marker(Edition& edition, const std::set<std::string>& english, const EnglishNotices& notices)
        : m_edition(edition), m_english(english), m_notices(notices) {}

    void run() {
        cover();
        for (Section& section : m_edition.sections)
            mark(section.blocks, "sections/" + section.id.text + ".md");
        evidence();
        words();
        calls();
        clinic();
        if (m_edition.guidanceText)
            guidance(*m_edition.guidanceText);
        understanding();
    }

private:
    bool isEnglish(const std::string& name) const { return m_english.contains(name); }
    bool isAnyEnglish(const std::string& begin) const {
        const auto first = m_english.lower_bound(begin);
        return first != m_english.end() && first->starts_with(begin);
    }
    template <class Words> void mark(Words& words, const std::string& name) {
        if (isEnglish(name))
            putFirst(words, m_notices.whole);
    }

    void cover() {
        Article& article = m_edition.article;
        if (isEnglish("article.json/title") || isEnglish("article.json/welcome") ||
            isAnyEnglish("article.json/groups/"))
            article.welcome += " " + m_notices.some;
        if (isEnglish("article.json/answer"))
            article.answer += " " + m_notices.whole;
        article.reviewNote += " " + (isEnglish("article.json/review_note") ? m_notices.whole : m_notices.some);
    }
    void evidence() {
        for (Claim& claim : m_edition.claims)
            if (isEnglish("claims.json/" + claim.id.text)) {
                if (claim.reason.empty())
                    claim.reason = m_edition.phrases.notRated;
                putFirst(claim.reason, m_notices.whole);
            }
        for (Study& study : m_edition.studies)
            for (std::string* words : {&study.appraisal.who, &study.appraisal.found, &study.appraisal.cannotTell})
                if (!words->empty())
                    mark(*words, "studies.json/" + study.id.text);
    }
    void words() {
        for (Term& term : m_edition.terms)
            mark(term.meaning, "glossary.json/" + term.id.text);
        for (Figure& figure : m_edition.figures)
            mark(figure.description, "figures.json/" + figure.id.text);
        for (Handout& handout : m_edition.handouts)
            mark(handout.about, "handouts.json/" + handout.id.text);
    }
    // The words for no country stand in for what a country has no number for.
    void calls() {
        const bool isAll = isEnglish("regions.json/none") || std::ranges::any_of(m_english, goesWithCall);
        for (Region& region : m_edition.regions)
            if (isAll || isEnglish("regions.json/" + region.id.text))
                region.notice = m_notices.some;
        if (isAll && m_edition.guidanceText)
            putFirst(m_edition.guidanceText->safety.net, m_notices.some);
    }
    void clinic() {
        for (auto& [id, line] : m_edition.clinic.lines)
            mark(line, "clinic.json/lines/" + id);
        for (auto& [stage, text] : m_edition.clinic.stages)
            mark(text.about, "clinic.json/stages/" + std::string(codec::wordOf(stage)));
    }

    void guidance(GuidanceText& text) {
        pages(text.outcomes, "outcomes/");
        pages(text.cards, "cards/");
        for (auto& [id, rule] : text.rules)
            mark(rule, "rules.json/" + id);
        for (auto& [id, part] : text.parts)
            mark(part.intro, "questions.json/parts");
        for (auto& [id, question] : text.questions) {
            mark(question.wording, "questions.json/" + id);
            if (question.backCare)
                mark(*question.backCare, "questions.json/" + id);
            if (question.carer)
                mark(*question.carer, "questions.json/" + id);
        }
        safety(text.safety);
        positions(text);
    }
    void pages(std::map<std::string, AdviceText>& pages, const std::string& folder) {
        for (auto& [id, text] : pages) {
            mark(text.page.blocks, folder + fileName(id) + ".md");
            if (text.backCare)
                mark(text.backCare->blocks, folder + fileName(id) + ".back-care.md");
        }
    }
    void safety(SafetyText& safety) {
        mark(safety.net, "safety.json/net");
        mark(safety.afraid, "safety.json/afraid");
        mark(safety.twoPeople, "safety.json/two_people");
        mark(safety.tenCouples, "safety.json/ten_couples");
        if (isEnglish("safety.json/choice"))
            safety.choiceLines.insert(safety.choiceLines.begin(), Spans{Span{Text{m_notices.whole}}});
    }
    void positions(GuidanceText& text) {
        const std::string file = "positions.json/";
        for (auto& [id, position] : text.positions)
            mark(position.how, file + "positions/" + id);
        for (auto& [id, pattern] : text.patterns)
            if (isEnglish(file + "patterns/" + id) || isEnglish(file + "reasons/" + id))
                putFirst(pattern.about, m_notices.whole);
        for (auto& [id, words] : text.markChanges)
            mark(words, file + "changes/" + id);
        if (isAnyEnglish(file + "marks/"))
            putFirst(text.safety.tenCouples, m_notices.some);
    }

    void understanding() {
        for (EasyWords& easy : m_edition.easyWords)
            if (isEnglish("easy.json/" + easy.section.text)) // the first line says if all stand in an emergency's box
                easy.lines.push_back({Span{Text{m_notices.whole}}});
        for (TeachBack& section : m_edition.teachBacks)
            for (TeachBackQuestion& question : section.questions)
                mark(question.ask, "teach_back.json/" + section.section.text + "/" + question.id);
    }

    Edition& m_edition;
    const std::set<std::string>& m_english;
    const EnglishNotices& m_notices;
};

} // namespace

void markEnglish(Edition& edition, const std::set<std::string>& english, const EnglishNotices& notices) {
    if (!english.empty())
        Marker(edition, english, notices).run();
}

} // namespace bedside::compiler
