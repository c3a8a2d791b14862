// SPDX-License-Identifier: MIT
// Gets pages out of the library, composed for the reader's country.
#pragma once

#include "content/said_claim.h"
#include "document/compose.h"
#include "store/library.h"

#include <QString>

#include <optional>

namespace bedside::session {

/// The library must outlive it.
class Bookcase {
public:
    explicit Bookcase(const store::Library& library);

    const content::Article& article() const { return m_article; }
    const std::vector<content::SectionSummary>& sections() const { return m_sections; }
    /// True for a section that speaks plainly about sex, and for a study or term that only such sections mention.
    bool speaksPlainly(const content::SectionId& id) const;
    bool speaksPlainly(const content::StudyId& id) const;
    bool speaksPlainly(const content::TermId& id) const;
    const content::Phrases& phrases() const { return m_library.phrases(); }
    const std::vector<content::Region>& regions() const { return m_regions; }
    const content::Region& region() const { return m_region; }
    /// Chooses the country whose numbers the pages show; an unknown one chooses "none".
    void setRegion(const content::RegionId& id);
    /// The way to choose another is then not on the pages.
    void settleRegion() { m_regionIsSettled = true; }

    /// While they wait, the pages about positions are greyed and have no drawings.
    void letPositionsWait(bool wait) { m_positionsWait = wait; }
    /// Where copies are not offered, references stand without the ways to copy them.
    void offerCopies(bool offer) { m_offersCopies = offer; }

    /// Return the page, or nothing where there is no such section, study, term or claim.
    std::optional<document::Document> sectionPage(const QString& id) const;
    std::optional<content::Section> section(const content::SectionId& id) const { return m_library.section(id); }
    /// Returns the handouts as their author made them up, in order.
    std::vector<content::Handout> handouts() const { return m_library.handouts(); }
    content::ClinicNotes clinicNotes() const { return m_library.clinicNotes(); }
    std::optional<document::Document> sectionWithStudies(const QString& id) const;
    /// Returns the page as it stands before the reader, with the ways to the section in easy words and to the questions
    /// about it: the full text, or the easy words where there are some.
    std::optional<document::Document> pageToRead(const QString& id, bool easy, bool withStudies) const;
    /// Returns the page; in another language than English, in which the guide was written, with who has reviewed the
    /// translation below it: one may come to a page past the cover, which says so too.
    document::Document withReview(document::Document page) const;
    /// Positions that wait have no easy words.
    bool hasEasyWords(const QString& sectionId) const;
    std::optional<document::Document> easyWithStudies(const QString& id) const;
    /// Returns the questions about the section, in their order; none about positions that wait.
    std::vector<content::TeachBackQuestion> teachBack(const QString& sectionId) const;
    document::Document teachBackAnswer(const QString& sectionId, const content::TeachBackQuestion& question,
                                       bool isRight) const;
    /// Returns where the section says the claim; nothing where it does not.
    std::optional<content::SaidClaim> said(const QString& sectionId, const QString& claim) const;
    bool citesStudies(const QString& sectionId) const;
    /// Also nothing where the section cites no study.
    std::optional<document::Document> studiesPane(const QString& sectionId) const;
    std::optional<document::Document> helpPage() const;
    std::optional<content::Section> warningSigns() const;
    /// Returns what pages that cite any study are looked up in.
    document::Companions companions() const;
    /// target: "term:ID".
    std::optional<document::Document> note(const QString& target) const;
    std::optional<content::Figure> figure(const QString& id) const;

private:
    using Composition = document::Document(const content::Section&, const document::Companions&);
    std::optional<document::Document> composed(const QString& sectionId, Composition composition) const;
    document::Companions companions(std::vector<content::Study> studies, std::vector<content::Claim> claims) const;
    std::vector<content::Claim> claimsOf(const content::Section& section) const;
    std::optional<document::Document> easyPage(const QString& id) const;
    void addWays(document::Document& page, const content::SectionId& id, bool easy) const;

    const store::Library& m_library;
    content::Article m_article;
    std::vector<content::SectionSummary> m_sections;
    std::vector<content::StudyId> m_plainStudies; // in order
    std::vector<content::TermId> m_plainTerms;
    std::vector<content::Region> m_regions;
    content::Region m_region;
    bool m_regionIsSettled = false;
    bool m_positionsWait = false;
    bool m_offersCopies = true;
};

} // namespace bedside::session
