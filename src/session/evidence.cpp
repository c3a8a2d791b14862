// SPDX-License-Identifier: MIT
#include "session/evidence.h"

#include "content/citation_style.h"

#include <algorithm>

namespace bedside::session {

using namespace document;

const ClaimIndex& Evidence::index() const {
    if (!m_index) {
        std::vector<content::Section> sections;
        for (const content::SectionSummary& summary : m_reading.bookcase().sections())
            sections.push_back(m_library.section(summary.id).value());
        m_index = claimIndex(sections, m_questions.hasContent() ? &m_questions.words() : nullptr,
                             m_library.clinicNotes(), m_library.phrases());
    }
    return *m_index;
}

Reader Evidence::reader() const {
    return m_questions.hasBegun() ? readerOf(m_questions.guidance(), m_questions.sheet()) : Reader{};
}

bool Evidence::holdsBack(const content::StudyId& study) const {
    return !showsAll() && m_reading.bookcase().speaksPlainly(study);
}

// Of the guidance, which speaks of sex in many places, only pages of the guide itself are named then.
bool Evidence::holdsBack(const ClaimPlace& place) const {
    if (showsAll())
        return false;
    const Location location = locationOf(QString::fromStdString(place.target));
    return location.kind != PageKind::Section ||
           m_reading.bookcase().speaksPlainly(content::SectionId{location.id.toStdString()});
}

// A claim that only plain pages say is held back with them, and so is one about positions. One that a question or a
// result says is not. What is said to clinicians counts for neither.
bool Evidence::holdsBack(const content::ClaimId& claim) const {
    if (showsAll())
        return false;
    const auto places = index().find(claim);
    if (places == index().end())
        return false;
    if (std::ranges::all_of(places->second, &ClaimPlace::forClinicians))
        return false;
    return std::ranges::all_of(places->second, [&](const ClaimPlace& place) {
        return place.forClinicians ||
               ((place.target.starts_with("section:") || place.target == "page:positions") && holdsBack(place));
    });
}

std::vector<ClaimUses> Evidence::uses(const content::StudyId& study) const {
    std::vector<ClaimUses> uses = usesOf(study, m_library.claims(), index());
    for (ClaimUses& use : uses)
        std::erase_if(use.places, [&](const ClaimPlace& place) { return holdsBack(place); });
    if (!showsAll())
        std::erase_if(uses, [](const ClaimUses& use) { return use.places.empty(); });
    return uses;
}

std::vector<content::Topic> Evidence::topics() const {
    auto topics = m_library.topics();
    std::ranges::sort(topics, {}, &content::Topic::title);
    return topics;
}

Document Evidence::page(const ShelfChoice& choice) const {
    std::vector<content::Study> studies = m_library.studies();
    std::erase_if(studies, [&](const content::Study& study) { return holdsBack(study.id); });
    const auto all = shelf(studies, m_library.claims(), index());
    const Bookcase& bookcase = m_reading.bookcase();
    return bookcase.withReview(evidencePage(chosenStudies(all, choice), all.size(), bookcase.companions()));
}

std::optional<Document> Evidence::studyPage(const QString& id) const { return studyPageFor(id, reader()); }

std::optional<Document> Evidence::studyPageForAnyone(const QString& id) const { return studyPageFor(id, {}); }

std::optional<Document> Evidence::studyPageFor(const QString& id, const Reader& reader) const {
    const auto study = m_library.study({id.toStdString()});
    if (!study || holdsBack(study->id))
        return std::nullopt;
    const Bookcase& bookcase = m_reading.bookcase();
    return bookcase.withReview(document::studyPage(*study, uses(study->id), reader, bookcase.companions()));
}

std::optional<Document> Evidence::claimCard(const QString& target) const {
    const content::ClaimId id{target.section(u':', 1).toStdString()};
    const Companions companions = m_reading.bookcase().companions();
    const content::Claim* known = companions.claim(id);
    if (known == nullptr || holdsBack(id))
        return std::nullopt;
    content::Claim claim = *known;
    const auto held = std::erase_if(claim.studies, [&](const content::StudyId& study) { return holdsBack(study); });
    Document card = document::claimCard(claim, reader(), companions);
    if (held > 0)
        card.nodes.push_back(studiesHeldBack(*companions.phrases));
    return card;
}

std::optional<Document> Evidence::advicePage(const QString& target) const {
    const std::string id = target.section(u':', 1).toStdString();
    const Companions companions = m_reading.bookcase().companions();
    if (!showsAll() || !m_questions.hasContent())
        return std::nullopt;
    const content::GuidanceText& words = m_questions.words();
    if (target.startsWith(u"asked:")) {
        const auto question = words.questions.find(id);
        return question == words.questions.end() ? std::nullopt
                                                 : std::optional(document::questionPage(question->second, companions));
    }
    const auto& pages = target.startsWith(u"card:") ? words.cards : words.outcomes;
    const auto advice = pages.find(id);
    return advice == pages.end() ? std::nullopt : std::optional(document::advicePage(advice->second.page, companions));
}

QString Evidence::reference(const QString& target) const {
    const QString style = target.section(u':', 1, 1);
    const auto study = m_library.study({target.section(u':', 2).toStdString()});
    if (!study)
        return {};
    std::string text;
    if (style == u"vancouver")
        text = content::vancouver(study->reference);
    else if (style == u"apa")
        text = content::apa(study->reference);
    else if (style == u"bibtex")
        text = content::bibtex(*study);
    else if (style == u"csl-json")
        text = m_library.cslJson(study->id);
    return QString::fromStdString(text);
}

} // namespace bedside::session
