// SPDX-License-Identifier: MIT
#include "document/verdict_parts.h"

#include "document/compose_blocks.h"
#include "document/compose_inlines.h"
#include "document/compose_support.h"
#include "document/phrasing.h"
#include "document/question_words.h"

#include <algorithm>

namespace bedside::document {

namespace {

const content::Spans* firstSpans(const content::Blocks& item) {
    const auto* paragraph = item.empty() ? nullptr : std::get_if<content::Paragraph>(&item.front().value);
    return paragraph ? &paragraph->spans : nullptr;
}

} // namespace

void append(Nodes& nodes, Nodes more) {
    nodes.insert(nodes.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void makePart(Nodes& nodes, int levelsDown) {
    const auto settle = [levelsDown](int level) { return std::min(3, level + levelsDown); };
    for (Node& node : nodes) {
        if (auto* heading = std::get_if<Heading>(&node.value)) {
            heading->passage = -1;
            heading->level = settle(heading->level);
        } else if (auto* paragraph = std::get_if<Paragraph>(&node.value)) {
            paragraph->passage = -1;
        } else if (auto* list = std::get_if<List>(&node.value)) {
            for (Nodes& item : list->items)
                makePart(item, levelsDown);
        } else if (auto* box = std::get_if<Box>(&node.value)) {
            makePart(box->nodes, levelsDown);
        } else if (auto* fold = std::get_if<Fold>(&node.value)) {
            fold->level = fold->level == 0 ? 0 : settle(fold->level);
            makePart(fold->nodes, levelsDown);
        } else if (auto* columns = std::get_if<Columns>(&node.value)) {
            for (Nodes& column : columns->columns)
                makePart(column, levelsDown);
        } else if (auto* table = std::get_if<Table>(&node.value)) {
            for (Cell& cell : table->header)
                cell.passage = -1;
            for (auto& row : table->rows)
                for (Cell& cell : row)
                    cell.passage = -1;
        }
    }
}

BoxKind boxFor(guidance::Urgency urgency) {
    switch (urgency) {
    case guidance::Urgency::Emergency:
    case guidance::Urgency::Maternity:
        return BoxKind::Emergency;
    case guidance::Urgency::SameDay:
        return BoxKind::SameDay;
    case guidance::Urgency::SeeFirst:
    case guidance::Urgency::Unknown:
        return BoxKind::SeeFirst;
    case guidance::Urgency::SlowDown:
        return BoxKind::SlowDown;
    case guidance::Urgency::Everyday:
        return BoxKind::Everyday;
    case guidance::Urgency::AdultsOnly:
    case guidance::Urgency::Library:
        return BoxKind::Neutral;
    }
    return BoxKind::Neutral;
}

const std::string& levelWords(guidance::Urgency urgency, const content::Phrases& phrases) {
    switch (urgency) {
    case guidance::Urgency::Emergency:
    case guidance::Urgency::Maternity:
        return phrases.levelNow;
    case guidance::Urgency::SameDay:
        return phrases.levelToday;
    case guidance::Urgency::SeeFirst:
        return phrases.levelSeeFirst;
    case guidance::Urgency::Unknown:
        return phrases.levelCheckFirst;
    case guidance::Urgency::SlowDown:
        return phrases.levelSlowDown;
    case guidance::Urgency::Everyday:
        return phrases.levelGently;
    case guidance::Urgency::AdultsOnly:
    case guidance::Urgency::Library:
        return phrases.levelForYou;
    }
    return phrases.levelForYou;
}

VerdictParts::VerdictParts(const Judged& judged, const Companions& companions)
    : m_judged(judged), m_companions(companions) {}

Inlines VerdictParts::inlines(const content::Spans& spans) const { return composeInlines(spans, m_companions); }

const content::AdvicePage& VerdictParts::page(const content::AdviceText& text) const {
    return !m_judged.verdict.plain && text.backCare ? *text.backCare : text.page;
}

bool VerdictParts::isHidden(const content::Spans& spans) const {
    const auto* mark = spans.empty() ? nullptr : std::get_if<content::LineMark>(&spans.front().value);
    if (!mark)
        return false;
    const auto& lines = m_judged.guidance.lines;
    const auto line = std::ranges::find(lines, mark->line, [](const guidance::Line& each) { return each.id.text; });
    if (line == lines.end())
        return false;
    const auto& texts = m_judged.verdict.texts;
    const bool wasJudged = line->card || std::ranges::find(texts, guidance::TextId{line->text}) != texts.end();
    const auto place = static_cast<std::size_t>(line - lines.begin());
    const auto& hidden = m_judged.verdict.hiddenLines;
    return !wasJudged || std::ranges::find(hidden, place) != hidden.end(); // what no rule looked at stays away
}

content::Blocks VerdictParts::shownBlocks(const content::Blocks& blocks) const {
    content::Blocks shown;
    for (const content::Block& block : blocks) {
        const auto* list = std::get_if<content::List>(&block.value);
        const auto* paragraph = std::get_if<content::Paragraph>(&block.value);
        if (paragraph && isHidden(paragraph->spans))
            continue;
        shown.push_back(block);
        if (!list)
            continue;
        auto& left = std::get<content::List>(shown.back().value);
        std::erase_if(left.items, [this](const content::Blocks& item) {
            const content::Spans* first = firstSpans(item);
            return first && isHidden(*first);
        });
        if (left.items.empty())
            shown.pop_back();
    }
    return shown;
}

Nodes VerdictParts::body(const content::AdvicePage& page, bool underAnother) const {
    Nodes nodes = composeBlocks(shownBlocks(page.blocks), m_companions);
    makePart(nodes, underAnother ? 1 : 0);
    return nodes;
}

Nodes VerdictParts::section(const content::AdvicePage& page) const {
    Nodes nodes;
    nodes.push_back({Heading{2, plain(page.title)}});
    nodes.push_back({Paragraph{{{Strong{inlines(page.keyMessage)}}}}});
    append(nodes, body(page, true));
    return nodes;
}

Box VerdictParts::levelCard(std::size_t place, const content::AdvicePage& page) const {
    const guidance::Urgency urgency = outcome(place).urgency;
    Box card{boxFor(urgency), levelWords(urgency, phrases()), {}};
    card.nodes.push_back({Heading{2, plain(page.title)}});
    card.nodes.push_back({Paragraph{inlines(page.keyMessage), Voice::Lead}});
    return card;
}

std::vector<std::size_t> VerdictParts::causesOf(std::size_t place) const {
    std::vector<std::size_t> causes;
    for (std::size_t cause = 0; cause < outcome(place).causes.size(); ++cause)
        if (std::ranges::any_of(m_judged.verdict.because, [&](const guidance::Reason& reason) {
                return reason.outcome == place && outcome(place).rules[reason.rule].cause == cause;
            }))
            causes.push_back(cause);
    return causes;
}

List VerdictParts::answers(const guidance::QuestionSet& questions) const {
    List list;
    for (std::size_t place = 0; place < m_judged.guidance.questions.size(); ++place) {
        if (!questions[place])
            continue;
        const guidance::Question& question = m_judged.guidance.questions[place];
        const content::QuestionText& text = m_judged.words.questions.at(question.id.text);
        Inlines line = plain(text.shortName);
        if (m_judged.sheet[place]) {
            line.front().value = Words{labelOf(text.shortName, phrases())};
            line.push_back({Strong{plain(answerWords(question, text, m_judged.sheet[place], phrases()))}});
        }
        list.items.push_back({{Paragraph{std::move(line)}}});
    }
    return list;
}

Nodes VerdictParts::reasons(std::size_t place) const {
    Nodes nodes;
    for (const guidance::Reason& reason : m_judged.verdict.because) {
        if (reason.outcome != place)
            continue;
        List answered = answers(reason.questions);
        bool missing = false;
        for (std::size_t question = 0; question < m_judged.guidance.questions.size(); ++question)
            missing = missing || (reason.questions[question] && !m_judged.sheet[question]);
        if (!answered.items.empty()) {
            nodes.push_back({Paragraph{{{Strong{plain(missing ? phrases().notAnswered : phrases().youAnswered)}}}}});
            nodes.push_back({std::move(answered)});
        }
        nodes.push_back({Paragraph{inlines(m_judged.words.rules.at(outcome(place).rules[reason.rule].id.text))}});
    }
    return nodes;
}

Nodes VerdictParts::ending() const {
    const content::SafetyText& safety = m_judged.words.safety;
    Nodes nodes;
    nodes.push_back({Heading{2, plain(phrases().ifItChanges)}});
    nodes.push_back({Paragraph{inlines(safety.net)}});
    Fold choice{"choice", 2, safety.choiceTitle, {}, false};
    List lines;
    for (const content::Spans& line : safety.choiceLines)
        lines.items.push_back({{Paragraph{inlines(line)}}});
    choice.nodes.push_back({std::move(lines)});
    append(choice.nodes, supportLines(m_companions));
    nodes.push_back({std::move(choice)});
    nodes.push_back({Paragraph{plain(phrases().rulesChecked), Voice::Small}});
    return nodes;
}

} // namespace bedside::document
