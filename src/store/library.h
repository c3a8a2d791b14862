// SPDX-License-Identifier: MIT
// Reads a content database that lies in memory, in place and read-only.
#pragma once

#include "base/result.h"
#include "content/edition.h"
#include "guidance/guidance.h"

#include <cstddef>
#include <memory>
#include <span>

namespace SQLite {
class Database;
}

namespace bedside::store {

/// The library of one content database. The bytes it was opened on must outlive it. Its getters throw
/// std::runtime_error on a database that open() accepted and whose rows then prove broken.
class Library {
public:
    /// Opens the database image with sqlite3_deserialize: no copy, no file. Refuses bytes that are not a content
    /// database of this program's schema version.
    static Result<Library> open(std::span<const unsigned char> image);

    Library(Library&&) noexcept;
    Library& operator=(Library&&) noexcept;
    ~Library();

    content::Article article() const;
    std::vector<content::SectionSummary> sectionSummaries() const; // in the article's order
    std::optional<content::Section> section(const content::SectionId& id) const;
    std::vector<content::Study> studies() const;                                         // by short name, then year
    std::vector<content::Study> studiesCitedIn(const content::SectionId& section) const; // in order of first mention
    std::optional<content::Study> study(const content::StudyId& id) const;
    /// Returns the reference as a CSL-JSON list of one, for tools to take in; empty where there is no such study.
    std::string cslJson(const content::StudyId& id) const;
    /// Return what no section but those that speak plainly about sex cites or uses, and the studies that do so
    /// themselves. What no section mentions is not among it.
    std::vector<content::StudyId> studiesOfPlainSpeech() const;
    std::vector<content::TermId> termsOfPlainSpeech() const;
    std::vector<content::Topic> topics() const;     // by id
    std::vector<content::Subject> subjects() const; // by id
    std::vector<content::Claim> claims() const;
    std::optional<content::Claim> claim(const content::ClaimId& id) const;
    std::vector<content::Term> terms() const; // by word
    std::optional<content::Term> term(const content::TermId& id) const;
    std::optional<content::Figure> figure(const content::FigureId& id) const;
    std::vector<content::Region> regions() const;   // "none" first, then by name
    std::vector<content::Handout> handouts() const; // in the author's order
    /// Returns what is asked and what follows from it; nothing where the article asks no questions.
    std::optional<guidance::Guidance> guidance() const;
    /// Returns the words of its questions, outcomes, cards and positions; nothing where there are none.
    std::optional<content::GuidanceText> guidanceText() const;
    /// Returns what stands beside the pages for a clinician; empty where there is nothing.
    content::ClinicNotes clinicNotes() const;
    /// Returns the words that the programs put around the content. They live as long as the library, also when it
    /// moves.
    const content::Phrases& phrases() const { return *m_phrases; }
    /// Returns the section's key points in easy words, in their order; none where it has no easy words.
    std::vector<content::Spans> easyWords(const content::SectionId& section) const;
    /// Returns the questions about the section, in their order.
    std::vector<content::TeachBackQuestion> teachBack(const content::SectionId& section) const;
    /// Returns everything, for comparing with what the compiler decoded: groups, sections, synonyms and handouts in
    /// their order, all else by id.
    content::Edition edition() const;

private:
    friend class Search;
    explicit Library(std::span<const unsigned char> image);
    std::unique_ptr<SQLite::Database> connection() const;

    std::span<const unsigned char> m_image;
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<const content::Phrases> m_phrases;
};

} // namespace bedside::store
