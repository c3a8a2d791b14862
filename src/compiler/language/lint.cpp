// SPDX-License-Identifier: MIT
#include "compiler/language/lint.h"

#include "compiler/language/letters.h"

#include <algorithm>

namespace bedside::compiler {

namespace {

// A quarter, a half or three quarters as one character.
bool isFraction(std::string_view text) { return text >= "\xC2\xBC" && text.substr(0, 2) <= "\xC2\xBE"; }

bool holds(const std::vector<Stretch>& stretches, std::size_t offset) {
    return std::ranges::any_of(stretches, [&](const Stretch& s) { return s.begin <= offset && offset < s.end; });
}

// Returns where the first number stands that does not say what kind it is, or npos. A digit right behind a letter is
// part of a name, such as T12.
std::size_t untypedNumber(const FlatRun& run, const Stretch& sentence) {
    for (std::size_t at = sentence.begin; at < sentence.end; ++at) {
        const std::string_view rest = std::string_view(run.words).substr(at, 2);
        if ((!isDigit(rest[0]) && !isFraction(rest)) || holds(run.typedNumbers, at))
            continue;
        if (at == sentence.begin || !isLetter(run.words[at - 1]))
            return at;
        while (at + 1 < sentence.end && isDigit(run.words[at + 1]))
            ++at; // the rest of the name
    }
    return std::string::npos;
}

std::string quoted(std::string_view words) {
    constexpr std::size_t enough = 60;
    if (words.size() <= enough)
        return "'" + std::string(words) + "'";
    std::size_t end = words.rfind(' ', enough);
    if (end == std::string_view::npos)
        end = words.size();
    return "'" + std::string(words.substr(0, end)) + " …'";
}

std::string spelled(const std::vector<Token>& phrase) {
    std::string words;
    for (const Token& token : phrase)
        words += (words.empty() ? "" : " ") + token.text;
    return words;
}

std::string atLine(const std::string& place, int line) { return place + ":" + std::to_string(line); }

} // namespace

Lint::Lint(LintRules rules, Faults& faults, Faults& warnings)
    : m_rules(rules), m_faults(faults), m_warnings(warnings), m_used(rules.allowances.size()) {}

Wordage Lint::page(const Page& page, const content::SectionId& section, const std::string& place, bool gradeExempt) {
    Wordage prose;
    for (const Run& part : page.runs) {
        run(part, {place, true, &section, true});
        if (part.kind == RunKind::Paragraph || part.kind == RunKind::KeyMessage)
            prose = prose + wordage(content::plainWords(part.spans), m_rules.language);
    }
    if (!gradeExempt)
        grade(prose, atLine(place, 1));
    return prose;
}

void Lint::grade(const Wordage& prose, const std::string& where) {
    const std::optional<double> found = readingGrade(prose, m_rules.language);
    if (found && *found > m_limits.readingGrade)
        m_faults.push_back(
            {where, "reads at grade " + oneDecimal(*found) + ", and " + oneDecimal(m_limits.readingGrade) +
                        " is the most (" + oneDecimal(static_cast<double>(prose.words) / prose.sentences) +
                        " words a sentence, " + oneDecimal(static_cast<double>(prose.syllables) / prose.words * 100) +
                        " syllables a hundred words)"});
}

void Lint::words(const Run& words, const std::string& place, bool markdown) {
    run(words, {place, false, nullptr, markdown});
}

void Lint::clinicalWords(const Run& words, const std::string& place, bool markdown) {
    run(words, {place, false, nullptr, markdown, false});
}

std::string Lint::Source::at(int line) const { return hasLines ? atLine(place, line) : place; }

void Lint::run(const Run& run, const Source& source) {
    const FlatRun flat = flattened(run);
    const std::vector<Stretch> found = sentences(flat.words);
    const auto count = static_cast<int>(found.size());
    if (run.kind == RunKind::KeyMessage && count > 1)
        m_faults.push_back(
            {source.at(run.line), "the key message is one sentence, and this has " + std::to_string(count)});
    if (run.kind == RunKind::Paragraph && count > m_limits.sentencesInParagraph)
        m_faults.push_back({source.at(run.line), "a paragraph has " + std::to_string(m_limits.sentencesInParagraph) +
                                                     " sentences at the most, and this has " + std::to_string(count)});
    for (const auto& [citation, studies] : flat.citations)
        if (std::ranges::any_of(found, [&, at = citation](const Stretch& s) {
                return s.end == at && std::string_view{".!?"}.find(flat.words[at - 1]) != std::string::npos;
            }))
            m_faults.push_back({source.at(flat.lineAt(citation)),
                                "a citation stands before the full stop of its sentence, not behind it"});
    for (const Stretch& stretch : found) {
        const std::string_view text = std::string_view(flat.words).substr(stretch.begin, stretch.end - stretch.begin);
        length(text, source.at(flat.lineAt(stretch.begin)));
        if (source.plain)
            hardWords(text, source.at(flat.lineAt(stretch.begin)));
        if (source.markdown) {
            const Sentence sentence{flat, stretch, text};
            numbers(sentence, source);
            citations(sentence, source);
            if (run.kind != RunKind::Title && run.kind != RunKind::Heading)
                causes(sentence, source);
        }
        phrases(text, source.section, [&](std::size_t at) { return source.at(flat.lineAt(stretch.begin + at)); });
    }
}

void Lint::length(std::string_view text, const std::string& where) {
    const auto count = static_cast<int>(compiler::words(text).size());
    if (count > m_limits.wordsInSentence)
        m_faults.push_back({where, "a sentence has " + std::to_string(m_limits.wordsInSentence) +
                                       " words at the most, and this has " + std::to_string(count) + ": " +
                                       quoted(text)});
}

void Lint::hardWords(std::string_view text, const std::string& where) {
    for (const std::string& word : m_rules.plainWords.hardIn(text))
        m_faults.push_back({where, "'" + word +
                                       "' is no plain word: say it plainly, explain it in glossary.json, or "
                                       "allow it in allowed_words.json: " +
                                       quoted(text)});
}

void Lint::numbers(const Sentence& sentence, const Source& source) {
    const std::size_t at = untypedNumber(sentence.run, sentence.stretch);
    if (at == std::string::npos)
        return;
    const std::vector<content::ClaimId> claims = claimsIn(sentence.run, sentence.stretch);
    const bool claimed =
        std::ranges::any_of(claims, [&](const content::ClaimId& claim) { return m_rules.claims.isBacked(claim); });
    if (!claimed && studiesCitedIn(sentence.run, sentence.stretch).empty())
        m_faults.push_back({source.at(sentence.run.lineAt(at)),
                            "a number needs a claim with studies in its sentence, or its kind, as in "
                            "[18](number:age): " +
                                quoted(sentence.words)});
}

// A citation says where a statement comes from, and its claim how far that goes.
void Lint::citations(const Sentence& sentence, const Source& source) {
    for (const auto& [offset, study] : unclaimedStudies(sentence.run, sentence.stretch, m_rules.claims))
        m_faults.push_back(
            {source.at(sentence.run.lineAt(offset)),
             "no claim of the sentence rests on '" + study.text + "', which it cites: " + quoted(sentence.words)});
}

void Lint::causes(const Sentence& sentence, const Source& source) {
    if (!claimsIn(sentence.run, sentence.stretch).empty())
        return;
    eachPhrase(m_rules.causes, sentence.words, source.section, [&](const ForbiddenPhrase& cause, std::size_t at) {
        m_warnings.push_back(
            {source.at(sentence.run.lineAt(sentence.stretch.begin + at)),
             "'" + spelled(cause.phrase) + "' (" + cause.why + ") stands outside a claim: " + quoted(sentence.words)});
    });
}

void Lint::eachPhrase(const std::vector<ForbiddenPhrase>& phrases, std::string_view text,
                      const content::SectionId* section,
                      const std::function<void(const ForbiddenPhrase&, std::size_t)>& found) {
    const std::vector<Token> all = tokens(text);
    for (const ForbiddenPhrase& phrase : phrases) {
        const std::size_t at = phrasePosition(all, phrase.phrase);
        if (at != std::string::npos && (section == nullptr || !allowed(phrase.phrase, text, *section)))
            found(phrase, at);
    }
}

void Lint::phrases(std::string_view text, const content::SectionId* section,
                   const std::function<std::string(std::size_t)>& placeAt) {
    eachPhrase(m_rules.forbidden, text, section, [&](const ForbiddenPhrase& phrase, std::size_t at) {
        m_faults.push_back(
            {placeAt(at), "'" + spelled(phrase.phrase) + "' is forbidden (" + phrase.why + "): " + quoted(text)});
    });
}

bool Lint::allowed(const std::vector<Token>& phrase, std::string_view text, const content::SectionId& section) {
    const auto sameWord = [](const Token& left, const Token& right) { return left.text == right.text; };
    for (std::size_t i = 0; i < m_rules.allowances.size(); ++i) {
        const Allowance& allowance = m_rules.allowances[i];
        if (allowance.section == section && std::ranges::equal(allowance.phrase, phrase, sameWord) &&
            allowance.sentence == singleSpaced(text)) {
            m_used[i] = true;
            return true;
        }
    }
    return false;
}

void Lint::texts(const JsonFile& file) { text(file.value, file.place); }

void Lint::text(const nlohmann::json& value, const codec::Place& place) {
    if (value.is_object()) {
        for (const auto& [key, member] : value.items())
            text(member, place.at(key));
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            text(value[i], place.at(i));
    } else if (value.is_string()) {
        const auto& all = value.get_ref<const std::string&>();
        for (const Stretch& stretch : sentences(all)) {
            const std::string_view words = std::string_view(all).substr(stretch.begin, stretch.end - stretch.begin);
            length(words, place.text());
            hardWords(words, place.text());
            phrases(words, nullptr, [&](std::size_t) { return place.text(); });
        }
    }
}

void Lint::unusedAllowances() {
    for (std::size_t i = 0; i < m_rules.allowances.size(); ++i)
        if (!m_used[i])
            m_faults.push_back({m_rules.allowances[i].place.text(), "no sentence of its section needs this allowance"});
    m_rules.plainWords.unusedAllowances(m_faults);
}

} // namespace bedside::compiler
