// SPDX-License-Identifier: MIT
#include "compiler/guidance/words_check.h"

#include "compiler/guidance/words_files.h"
#include "compiler/language/flat_run.h"

#include <algorithm>
#include <set>

namespace bedside::compiler {

namespace {

using codec::Place;
using guidance::Condition;
using guidance::Guidance;

// Whether the words say what they rest on: a study, or a claim with its relation.
bool hasSource(const content::Spans& spans) {
    return std::ranges::any_of(spans, [](const content::Span& span) {
        return std::visit(
            []<class Value>(const Value& value) {
                if constexpr (std::is_same_v<Value, content::Citation> || std::is_same_v<Value, content::ClaimText>)
                    return true;
                else if constexpr (requires { value.spans; })
                    return hasSource(value.spans);
                else
                    return false;
            },
            span.value);
    });
}

// The name of the text that stands at the place of a file whose entries are translated one by one: "questions.json/E1"
// of "<folder>/questions.json:/E1/ask".
std::string textAt(const std::string& file, const std::string& place) {
    const std::string pointer = place.substr(file.size() + 2);
    return file.substr(file.rfind('/') + 1) + "/" + pointer.substr(0, pointer.find('/'));
}

// Whose the text of that name is, as back_care_words.json has it: "a8" of "cards/a8.back-care.md", "e1" of
// "questions.json/E1", "safety" of "safety.json/net"; empty for one that it cannot name.
std::string ownerOfText(const std::string& name) {
    const std::size_t slash = name.find('/');
    if (name.starts_with("safety.json/"))
        return "safety";
    if (name.starts_with("questions.json/"))
        return lowered(name.substr(slash + 1));
    const bool isPage = name.starts_with("cards/") || name.starts_with("outcomes/");
    return isPage ? name.substr(slash + 1, name.find('.') - slash - 1) : std::string();
}

// The line whose mark opens the run; empty where none does.
std::string lineOf(const Run& run) {
    const auto* mark = run.spans.empty() ? nullptr : std::get_if<content::LineMark>(&run.spans.front().value);
    return mark == nullptr ? std::string() : mark->line;
}

class WordsCheck {
public:
    WordsCheck(const Guidance& guidance, const Place& logic, const WordsDraft& words,
               const std::set<std::string>& english, Faults& faults)
        : m_guidance(guidance), m_logic(logic), m_words(words), m_english(english), m_faults(faults) {}

    void run() {
        for (const AdviceDraft& advice : m_words.pages) {
            lineMarks(advice);
            sources(advice);
        }
        linesWithoutWords();
        for (const auto& [file, runs] : m_words.runs)
            for (const PlacedRun& placed : runs)
                if (placed.needsSource && !hasSource(placed.run.spans))
                    fault(placed.place, noSource);
        backCare();
    }

private:
    static constexpr const char* noSource = "names no source: a citation, or words that belong to a claim";

    void fault(std::string where, std::string what) { m_faults.push_back({std::move(where), std::move(what)}); }

    std::string ownerOf(const guidance::Line& line) const {
        return line.card ? lowered(m_guidance.cards[*line.card].id.text) : line.text;
    }
    const guidance::Line* lineNamed(const std::string& id) const {
        const auto found = std::ranges::find(m_guidance.lines, guidance::LineId{id}, &guidance::Line::id);
        return found == m_guidance.lines.end() ? nullptr : &*found;
    }
    void lineMarks(const AdviceDraft& advice);
    void linesWithoutWords();
    void sources(const AdviceDraft& advice);
    void backCare();
    void backCare(const BackCareWord& word, const std::string& owner, const Run& run, const std::string& place,
                  bool hasLines);
    void backCareFaults();
    bool shownOnlyPlain(const AdviceDraft& advice) const;
    bool shownOnlyPlain(const Run& run) const;
    std::set<std::string> owners() const;

    const Guidance& m_guidance;
    const Place& m_logic;
    const WordsDraft& m_words;
    const std::set<std::string>& m_english; // which the words of another language are not held against
    Faults& m_faults;
    std::set<std::string> m_marked;
    std::set<std::pair<const BackCareWord*, std::string>> m_needed; // words that an owner is excused from, and has
};

void WordsCheck::lineMarks(const AdviceDraft& advice) {
    std::set<std::string> seen;
    for (const Mention& mention : advice.page.mentions) {
        if (mention.kind != MentionKind::Line)
            continue;
        const std::string place = advice.place + ":" + std::to_string(mention.line);
        const guidance::Line* line = lineNamed(mention.id);
        if (line == nullptr || ownerOf(*line) != advice.fileName)
            fault(place, "guidance.json has no line '" + mention.id + "' of " + advice.fileName);
        if (!seen.insert(mention.id).second)
            fault(place, "a second item has the mark of the line '" + mention.id + "'");
        m_marked.insert(mention.id);
    }
}

void WordsCheck::linesWithoutWords() {
    std::set<std::string> seen;
    for (const guidance::Line& line : m_guidance.lines) {
        const std::string place = m_logic.at("lines").at(ownerOf(line)).at(line.id.text).text();
        if (!m_marked.contains(line.id.text))
            fault(place, "no item of " + ownerOf(line) + " has the mark of this line");
        if (!seen.insert(line.id.text).second)
            fault(place, "a line of another owner has this id");
    }
}

void WordsCheck::sources(const AdviceDraft& advice) {
    for (const Run& run : advice.page.runs)
        if (run.inItem && !hasSource(run.spans))
            fault(advice.place + ":" + std::to_string(run.line), std::string("a list item ") + noSource);
}

// A card that is always left out where pages about sex are not shown, as guidance.json says it.
bool WordsCheck::shownOnlyPlain(const AdviceDraft& advice) const {
    const Condition plain{guidance::FactHolds{m_guidance.plain}};
    const Condition notPlain{guidance::Not{{Condition{guidance::Surely{{plain}}}}}};
    return advice.card && std::ranges::any_of(m_guidance.cardOrder.limits, [&](const guidance::CardLimit& limit) {
               return limit.when == notPlain && !limit.keepsOnly &&
                      std::ranges::any_of(
                          limit.cards, [&](std::size_t card) { return m_guidance.cards[card].id.text == advice.id; });
           });
}

// Positions are hidden there too.
bool WordsCheck::shownOnlyPlain(const Run& run) const {
    const guidance::Line* line = lineNamed(lineOf(run));
    return line != nullptr && line->when &&
           (*line->when == Condition{guidance::FactHolds{m_guidance.plain}} ||
            *line->when == Condition{guidance::PositionsAre{guidance::PositionState::Shown}});
}

void WordsCheck::backCare(const BackCareWord& word, const std::string& owner, const Run& run, const std::string& place,
                          bool hasLines) {
    const FlatRun flat = flattened(run);
    const std::size_t at = phrasePosition(tokens(flat.words), word.phrase);
    if (at == std::string::npos)
        return;
    m_needed.emplace(&word, owner);
    if (std::ranges::count(word.fineIn, owner) > 0)
        return;
    std::string phrase;
    for (const Token& token : word.phrase)
        phrase += (phrase.empty() ? "" : " ") + token.text;
    fault(hasLines ? place + ":" + std::to_string(flat.lineAt(at)) : place,
          "'" + phrase + "' is shown where pages about sex are not (" + word.why + ")");
}

std::set<std::string> WordsCheck::owners() const {
    std::set<std::string> ids{"safety"};
    for (const std::string& id : textIds(m_guidance))
        ids.insert(id);
    for (const guidance::Card& card : m_guidance.cards)
        ids.insert(lowered(card.id.text));
    for (const guidance::Question& question : m_guidance.questions)
        ids.insert(lowered(question.id.text));
    return ids;
}

void WordsCheck::backCare() {
    std::set<std::string> twins;
    for (const AdviceDraft& advice : m_words.pages)
        if (advice.backCare)
            twins.insert(advice.fileName);
    for (const BackCareWord& word : m_words.backCareWords) {
        for (const AdviceDraft& advice : m_words.pages)
            if ((advice.backCare || !twins.contains(advice.fileName)) && !shownOnlyPlain(advice) &&
                !m_english.contains(advice.name() + ".md"))
                for (const Run& run : advice.page.runs)
                    if (!shownOnlyPlain(run))
                        backCare(word, advice.fileName, run, advice.place, true);
        for (const auto& [file, runs] : m_words.runs)
            for (const PlacedRun& placed : runs)
                if (!placed.backCareOf.empty() && !m_english.contains(textAt(file, placed.place)))
                    backCare(word, placed.backCareOf, placed.run, placed.place, false);
    }
    backCareFaults();
}

void WordsCheck::backCareFaults() {
    const std::set<std::string> known = owners();
    std::set<std::string> inEnglish;
    for (const std::string& name : m_english)
        inEnglish.insert(ownerOfText(name));
    for (const BackCareWord& word : m_words.backCareWords)
        for (std::size_t i = 0; i < word.fineIn.size(); ++i) {
            const std::string place = word.place.at("fine_in").at(i).text();
            if (!known.contains(word.fineIn[i]))
                fault(place, "no text, card or question is called '" + word.fineIn[i] + "'");
            else if (!inEnglish.contains(word.fineIn[i]) && !m_needed.contains({&word, word.fineIn[i]}))
                fault(place, "'" + word.fineIn[i] + "' does not use the word");
        }
}

} // namespace

void checkWords(const Guidance& guidance, const Place& logic, const WordsDraft& words,
                const std::set<std::string>& english, Faults& faults) {
    WordsCheck(guidance, logic, words, english, faults).run();
}

} // namespace bedside::compiler
