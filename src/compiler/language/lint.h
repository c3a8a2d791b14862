// SPDX-License-Identifier: MIT
// Holds the words against the house rules: short sentences, numbers with a source, no promises, easy to read.
#pragma once

#include "compiler/language/reading_grade.h"
#include "compiler/markdown/page.h"
#include "compiler/word_files.h"

#include <functional>
#include <set>

namespace bedside::compiler {

struct FlatRun;

struct LintLimits {
    int wordsInSentence = 25;
    int sentencesInParagraph = 3;
    double readingGrade = 7;
};

class Lint {
public:
    /// `backedClaims` are the claims that name studies. All arguments must outlive the lint.
    Lint(const std::vector<ForbiddenPhrase>& forbidden, const std::vector<Allowance>& allowances,
         const std::set<content::ClaimId>& backedClaims, Faults& faults);

    /// Notes a fault, at its line, for every rule that the page breaks. Returns the counts of its prose: the key
    /// message and all paragraphs, without headings and tables.
    Wordage page(const Page& page, const content::SectionId& section, const std::string& place, bool gradeExempt);
    /// Holds words that stand at one place of a JSON file to the rules of a paragraph. Words without Markdown cannot
    /// say what kind their numbers are, so theirs are not looked at.
    void words(const Run& run, const std::string& place, bool markdown);
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
        bool typesNumbers = true;

        std::string at(int line) const;
    };
    struct Sentence {
        const FlatRun& run;
        Stretch stretch;
        std::string_view words;
    };

    void length(std::string_view words, const std::string& where);
    void numbers(const Sentence& sentence, const Source& source);
    /// `placeAt` gives the place of an offset in the words; without a section there are no allowances.
    void phrases(std::string_view words, const content::SectionId* section,
                 const std::function<std::string(std::size_t)>& placeAt);
    bool allowed(const std::vector<Token>& phrase, std::string_view words, const content::SectionId& section);
    void run(const Run& run, const Source& source);
    void text(const nlohmann::json& value, const codec::Place& place);

    const std::vector<ForbiddenPhrase>& m_forbidden;
    const std::vector<Allowance>& m_allowances;
    const std::set<content::ClaimId>& m_backedClaims;
    Faults& m_faults;
    LintLimits m_limits;
    std::vector<bool> m_used;
};

} // namespace bedside::compiler
