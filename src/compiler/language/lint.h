// SPDX-License-Identifier: MIT
// Holds the words against the house rules: short sentences, facts with a claim, no promises, easy to read.
#pragma once

#include "compiler/language/claim_grounds.h"
#include "compiler/language/plain_words.h"
#include "compiler/language/reading_grade.h"
#include "compiler/markdown/page.h"
#include "compiler/word_files.h"

#include <functional>

namespace bedside::compiler {

struct LintLimits {
    int wordsInSentence = 25;
    int sentencesInParagraph = 3;
    double readingGrade = 7;
};

/// What the words are held against. `causes` are the words for cause and effect, which belong to a claim.
struct LintRules {
    const std::vector<ForbiddenPhrase>& forbidden;
    const std::vector<ForbiddenPhrase>& causes;
    const std::vector<Allowance>& allowances;
    const ClaimGrounds& claims;
    PlainWords& plainWords;
    const std::string& language;
};

class Lint {
public:
    /// All that is referred to must outlive the lint.
    Lint(LintRules rules, Faults& faults, Faults& warnings);

    /// Notes a fault, at its line, for every rule that the page breaks. Returns the counts of its prose: the key
    /// message and all paragraphs, without headings and tables.
    Wordage page(const Page& page, const content::SectionId& section, const std::string& place, bool gradeExempt);
    /// Holds words that stand at one place of a JSON file to the rules of a paragraph. Words without Markdown cannot
    /// say what kind their numbers are, so theirs are not looked at.
    void words(const Run& words, const std::string& place, bool markdown);
    /// The same for words that clinicians read: theirs need not be plain.
    void clinicalWords(const Run& words, const std::string& place, bool markdown);
    /// Notes a fault where the prose is too hard to read.
    void grade(const Wordage& prose, const std::string& where);
    /// Holds every text of a JSON file to the rules on sentences and phrases.
    void texts(const JsonFile& file);
    /// Notes a fault for every allowance that no sentence has used so far.
    void unusedAllowances();

private:
    /// A file whose lines are told, or, without lines, one place in a file.
    struct Source {
        const std::string& place;
        bool hasLines = true;
        const content::SectionId* section = nullptr; // whose allowances count
        bool markdown = true;                        // so that it can name claims and the kinds of numbers
        bool plain = true;                           // for everyone to read

        std::string at(int line) const;
    };
    struct Sentence {
        const FlatRun& run;
        Stretch stretch;
        std::string_view words;
    };

    void length(std::string_view words, const std::string& where);
    void hardWords(std::string_view words, const std::string& where);
    void numbers(const Sentence& sentence, const Source& source);
    void citations(const Sentence& sentence, const Source& source);
    void causes(const Sentence& sentence, const Source& source);
    /// `placeAt` gives the place of an offset in the words; without a section there are no allowances.
    void phrases(std::string_view words, const content::SectionId* section,
                 const std::function<std::string(std::size_t)>& placeAt);
    /// Calls found(phrase, offset) for each phrase that the words hold and no allowance lets them hold.
    void eachPhrase(const std::vector<ForbiddenPhrase>& phrases, std::string_view words,
                    const content::SectionId* section,
                    const std::function<void(const ForbiddenPhrase&, std::size_t)>& found);
    bool allowed(const std::vector<Token>& phrase, std::string_view words, const content::SectionId& section);
    void run(const Run& run, const Source& source);
    void text(const nlohmann::json& value, const codec::Place& place);

    LintRules m_rules;
    Faults& m_faults;
    Faults& m_warnings;
    LintLimits m_limits;
    std::vector<bool> m_used;
};

} // namespace bedside::compiler
