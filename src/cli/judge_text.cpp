// SPDX-License-Identifier: MIT
#include "cli/judge_text.h"

#include "codec/answer_sheet.h"
#include "codec/guidance_vocabulary.h"

#include <algorithm>
#include <set>

namespace bedside::cli {

namespace {

using namespace guidance;

// Returns the value of the map, or nullptr where there are no words at all or none for this id.
template <class Map> const typename Map::mapped_type* found(const Map* words, const std::string& id) {
    if (words == nullptr)
        return nullptr;
    const auto at = words->find(id);
    return at == words->end() ? nullptr : &at->second;
}

class VerdictText {
public:
    VerdictText(const JudgedSheet& judged, bool explains)
        : m_guidance(judged.guidance), m_sheet(judged.sheet), m_verdict(judged.verdict), m_words(judged.text),
          m_phrases(judged.phrases), m_explains(explains) {
        for (const std::size_t line : m_verdict.hiddenLines)
            m_hidden.insert(m_guidance.lines[line].id.text);
    }

    std::string text() {
        const Outcome& outcome = m_guidance.outcomes[m_verdict.outcome];
        m_text = outcome.id.text + ", " + std::string(codec::wordOf(m_verdict.urgency)) + "\n";
        addSexAdvice();
        for (const TextId& id : m_verdict.texts)
            addPage(id.text);
        for (const std::size_t cause : m_verdict.causes)
            addPage(outcome.causes[cause].text.text);
        addAlso();
        addCards();
        addPositions();
        addReasons();
        addUnanswered();
        return std::move(m_text);
    }

private:
    void addSexAdvice() {
        const std::string id(codec::wordOf(m_verdict.sexAdvice));
        const content::Spans* words = found(m_words == nullptr ? nullptr : &m_words->rules, id);
        // Where pages about sex are not shown, its words are not either.
        if (words != nullptr && m_verdict.plain)
            m_text += content::plainWords(*words, m_phrases) + "\n";
    }
    const content::AdvicePage* pageOf(const content::AdviceText* advice) const {
        if (advice == nullptr)
            return nullptr;
        return !m_verdict.plain && advice->backCare ? &*advice->backCare : &advice->page;
    }
    void addPage(const std::string& id) {
        const auto* page = pageOf(found(m_words == nullptr ? nullptr : &m_words->outcomes, id));
        if (page == nullptr)
            return;
        m_text += "\n" + page->title + "\n" + content::plainWords(page->keyMessage, m_phrases) + "\n";
        addBlocks(page->blocks);
    }
    void addBlocks(const content::Blocks& blocks) {
        for (const content::Block& block : blocks) {
            if (const auto* list = std::get_if<content::List>(&block.value))
                for (const content::Blocks& item : list->items)
                    addItem(item);
            else
                content::eachSpans({block}, [&](const content::Spans& words) {
                    m_text += content::plainWords(words, m_phrases) + "\n";
                });
        }
    }
    void addItem(const content::Blocks& item) {
        bool shown = true;
        bool first = true;
        content::eachSpans(item, [&](const content::Spans& words) {
            const auto* mark = words.empty() ? nullptr : std::get_if<content::LineMark>(&words.front().value);
            shown = shown && (mark == nullptr || !m_hidden.contains(mark->line));
            if (shown)
                m_text += (first ? "- " : "  ") + content::plainWords(words, m_phrases) + "\n";
            first = false;
        });
    }
    void addAlso() {
        std::string also;
        for (const std::size_t outcome : m_verdict.also)
            also += (also.empty() ? "" : ", ") + m_guidance.outcomes[outcome].id.text;
        if (!also.empty())
            m_text += "\nAlso: " + also + "\n";
    }
    void addCards() {
        if (!m_verdict.cards.empty())
            m_text += "\nCards\n";
        for (const ShownCard& shown : m_verdict.cards) {
            const std::string& id = m_guidance.cards[shown.card].id.text;
            const auto* page = pageOf(found(m_words == nullptr ? nullptr : &m_words->cards, id));
            m_text += "- " + id + (page == nullptr ? "" : "\t" + page->title) + "\n";
        }
    }
    void addPositions() {
        const PositionAdvice& advice = m_verdict.positions;
        m_text += "\nPositions: " + std::string(codec::wordOf(advice.state)) + "\n";
        if (advice.state != PositionState::Shown)
            return;
        const auto add = [&](const std::string& role, const std::vector<MarkedPosition>& row) {
            m_text += "- " + role + ":";
            for (const MarkedPosition& marked : row)
                m_text += " " + m_guidance.positions.ids[marked.position].text + " (" +
                          std::string(codec::wordOf(marked.mark)) + ")";
            m_text += "\n";
        };
        const bool moreFirst = advice.first == Role::More;
        add(moreFirst ? "more" : "less", moreFirst ? advice.more : advice.less);
        add(moreFirst ? "less" : "more", moreFirst ? advice.less : advice.more);
    }
    void addReasons() {
        m_text += "\nWhy\n";
        for (const Reason& reason : m_verdict.because) {
            const Outcome& outcome = m_guidance.outcomes[reason.outcome];
            addReason(outcome.id.text, outcome.rules[reason.rule].id.text, reason.questions);
        }
        for (const ShownCard& shown : m_verdict.cards) {
            const std::string& id = m_guidance.cards[shown.card].id.text;
            addReason(id, id, shown.questions);
        }
    }
    void addReason(const std::string& gives, const std::string& rule, const QuestionSet& questions) {
        m_text += "- " + gives + ":";
        for (std::size_t question = 0; question < m_guidance.questions.size(); ++question)
            if (questions[question])
                m_text += " " + m_guidance.questions[question].id.text + " " + answerOf(question) + ";";
        if (m_text.back() == ';' || m_text.back() == ':')
            m_text.pop_back();
        m_text += "\n";
        const content::Spans* words = found(m_words == nullptr ? nullptr : &m_words->rules, rule);
        if (m_explains && words != nullptr)
            m_text += "  " + content::plainWords(*words, m_phrases) + "\n";
    }
    std::string answerOf(std::size_t question) const {
        if (!m_sheet[question])
            return "no answer";
        const nlohmann::json answer = codec::answerJson(m_guidance.questions[question], *m_sheet[question]);
        return answer.is_string() ? answer.get<std::string>() : answer.dump();
    }
    void addUnanswered() {
        std::string ids;
        for (std::size_t question = 0; question < m_guidance.questions.size(); ++question)
            if (m_verdict.unanswered[question])
                ids += " " + m_guidance.questions[question].id.text;
        if (!ids.empty())
            m_text += "\nUnanswered:" + ids + "\n";
    }

    const Guidance& m_guidance;
    const Sheet& m_sheet;
    const Verdict& m_verdict;
    const content::GuidanceText* m_words;
    const content::Phrases& m_phrases;
    bool m_explains;
    std::set<std::string> m_hidden;
    std::string m_text;
};

} // namespace

std::string verdictText(const JudgedSheet& judged, bool explains) { return VerdictText(judged, explains).text(); }

} // namespace bedside::cli
