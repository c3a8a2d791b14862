// SPDX-License-Identifier: MIT
#include "session/bookcase.h"

#include "document/compose_verdict.h"
#include "document/easy/easy_page.h"
#include "document/easy/teach_back_answer.h"

#include <algorithm>
#include <set>

namespace bedside::session {

namespace {

const QString positionsId = QStringLiteral("positions");

} // namespace

Bookcase::Bookcase(const store::Library& library)
    : m_library(library), m_article(library.article()), m_sections(library.sectionSummaries()),
      m_plainStudies(library.studiesOfPlainSpeech()), m_plainTerms(library.termsOfPlainSpeech()),
      m_regions(library.regions()) {
    setRegion({"none"});
}

void Bookcase::setRegion(const content::RegionId& id) {
    const auto is = [](const content::RegionId& wanted) {
        return [&wanted](const content::Region& region) { return region.id == wanted; };
    };
    auto chosen = std::find_if(m_regions.begin(), m_regions.end(), is(id));
    if (chosen == m_regions.end())
        chosen = std::find_if(m_regions.begin(), m_regions.end(), is({"none"}));
    m_region = chosen == m_regions.end() ? content::Region{} : *chosen;
}

bool Bookcase::speaksPlainly(const content::SectionId& id) const {
    return std::any_of(m_sections.begin(), m_sections.end(),
                       [&](const auto& section) { return section.plainSpeech && section.id == id; });
}

bool Bookcase::speaksPlainly(const content::StudyId& id) const {
    return std::binary_search(m_plainStudies.begin(), m_plainStudies.end(), id);
}

bool Bookcase::speaksPlainly(const content::TermId& id) const {
    return std::binary_search(m_plainTerms.begin(), m_plainTerms.end(), id);
}

// Reading all of them takes longer than composing a page.
std::vector<content::Claim> Bookcase::claimsOf(const content::Section& section) const {
    std::set<content::ClaimId> ids;
    const auto note = [&](const content::Spans& spans) {
        for (content::ClaimId& id : content::claimsIn(spans))
            ids.insert(std::move(id));
    };
    note(section.keyMessage);
    content::eachSpans(section.blocks, note);
    std::vector<content::Claim> claims;
    for (const content::ClaimId& id : ids)
        if (auto claim = m_library.claim(id))
            claims.push_back(std::move(*claim));
    return claims;
}

document::Companions Bookcase::companions(std::vector<content::Study> studies,
                                          std::vector<content::Claim> claims) const {
    document::Companions result;
    result.language = m_article.language;
    result.phrases = &m_library.phrases();
    result.studies = std::move(studies);
    result.claims = std::move(claims);
    result.subjects = m_library.subjects();
    result.terms = m_library.terms();
    result.figure = [this](const content::FigureId& id) { return m_library.figure(id); };
    result.region = m_region;
    result.offersCopies = m_offersCopies;
    return result;
}

std::optional<document::Document> Bookcase::composed(const QString& sectionId, Composition composition) const {
    const auto section = m_library.section({sectionId.toStdString()});
    if (!section)
        return std::nullopt;
    auto studies =
        content::listsReferences(section->blocks) ? m_library.studies() : m_library.studiesCitedIn(section->id);
    document::Document page = composition(*section, companions(std::move(studies), claimsOf(*section)));
    if (sectionId != positionsId)
        return page;
    if (m_positionsWait)
        return document::waitingPage(std::move(page), m_library.phrases());
    page.nodes.push_back(document::wayToExplore(m_library.phrases()));
    return page;
}

std::optional<document::Document> Bookcase::sectionPage(const QString& id) const {
    return composed(id, document::sectionPage);
}

std::optional<document::Document> Bookcase::sectionWithStudies(const QString& id) const {
    return composed(id, document::sectionWithStudies);
}

bool Bookcase::hasEasyWords(const QString& sectionId) const {
    const bool waits = m_positionsWait && sectionId == positionsId;
    return !waits && !m_library.easyWords({sectionId.toStdString()}).empty();
}

std::optional<document::Document> Bookcase::easyPage(const QString& id) const {
    const auto section = m_library.section({id.toStdString()});
    if (!section || !hasEasyWords(id))
        return std::nullopt;
    return document::easyPage(*section, m_library.easyWords(section->id),
                              companions(m_library.studiesCitedIn(section->id), claimsOf(*section)));
}

std::optional<document::Document> Bookcase::easyWithStudies(const QString& id) const {
    auto page = easyPage(id);
    if (page)
        document::addStudiesBelow(*page, *section({id.toStdString()}),
                                  companions(m_library.studiesCitedIn({id.toStdString()}), {}));
    return page;
}

/// Below the title the way to the other level, at the end those to what may come next.
void Bookcase::addWays(document::Document& page, const content::SectionId& id, bool easy) const {
    const QString name = QString::fromStdString(id.text);
    if (easy)
        document::putBelowTitle(page, document::wayToFullText(id, phrases()));
    else if (hasEasyWords(name))
        document::putBelowTitle(page, document::wayToEasyWords(phrases()));
    if (!teachBack(name).empty())
        page.nodes.push_back(document::wayToTeachBack(id, phrases()));
    if (easy && name == positionsId)
        page.nodes.push_back(document::wayToExplore(phrases()));
    if (const auto signs = warningSigns(); easy && signs && signs->id != id)
        page.nodes.push_back(document::wayToSigns(phrases()));
}

std::optional<document::Document> Bookcase::pageToRead(const QString& id, bool easy, bool withStudies) const {
    if (m_positionsWait && id == positionsId)
        return withStudies ? sectionWithStudies(id) : sectionPage(id);
    const auto section = m_library.section({id.toStdString()});
    easy = easy && hasEasyWords(id);
    auto page = easy ? easyPage(id) : sectionPage(id);
    if (!section || !page)
        return std::nullopt;
    addWays(*page, section->id, easy);
    if (withStudies)
        document::addStudiesBelow(*page, *section, companions(m_library.studiesCitedIn(section->id), {}));
    return withReview(std::move(*page));
}

document::Document Bookcase::withReview(document::Document page) const {
    if (page.language != "en")
        page.nodes.push_back({document::Paragraph{{{document::Words{m_article.reviewNote}}}, document::Voice::Small}});
    return page;
}

std::vector<content::TeachBackQuestion> Bookcase::teachBack(const QString& sectionId) const {
    const bool waits = m_positionsWait && sectionId == positionsId;
    return waits ? std::vector<content::TeachBackQuestion>() : m_library.teachBack({sectionId.toStdString()});
}

document::Document Bookcase::teachBackAnswer(const QString& sectionId, const content::TeachBackQuestion& question,
                                             bool isRight) const {
    const content::SectionId id{sectionId.toStdString()};
    const auto found = section(id);
    return document::teachBackAnswer(
        id, question, isRight,
        companions(m_library.studiesCitedIn(id), found ? claimsOf(*found) : std::vector<content::Claim>{}));
}

std::optional<content::SaidClaim> Bookcase::said(const QString& sectionId, const QString& claim) const {
    const auto section = m_library.section({sectionId.toStdString()});
    return section ? content::saidClaim(*section, {claim.toStdString()}) : std::nullopt;
}

bool Bookcase::citesStudies(const QString& sectionId) const {
    return !m_library.studiesCitedIn({sectionId.toStdString()}).empty();
}

std::optional<document::Document> Bookcase::studiesPane(const QString& sectionId) const {
    const auto section = m_library.section({sectionId.toStdString()});
    if (!section)
        return std::nullopt;
    const auto studies = m_library.studiesCitedIn(section->id);
    return studies.empty() ? std::nullopt : std::optional(document::studiesPane(studies, companions({}, {})));
}

std::optional<content::Section> Bookcase::warningSigns() const { return m_library.section({"warning-signs"}); }

document::Companions Bookcase::companions() const { return companions(m_library.studies(), m_library.claims()); }

std::optional<document::Document> Bookcase::helpPage() const {
    const auto signs = warningSigns();
    if (!signs)
        return std::nullopt;
    const document::Companions companions = this->companions(m_library.studiesCitedIn(signs->id), claimsOf(*signs));
    document::Document page = document::helpPage(*signs, companions);
    document::addWayToCountry(page, companions, m_regionIsSettled);
    return withReview(std::move(page));
}

std::optional<document::Document> Bookcase::note(const QString& target) const {
    const std::string id = target.section(u':', 1).toStdString();
    if (target.startsWith(u"term:")) {
        if (const auto term = m_library.term({id}))
            return document::termNote(*term);
    }
    return std::nullopt;
}

std::optional<content::Figure> Bookcase::figure(const QString& id) const {
    return m_library.figure({id.toStdString()});
}

} // namespace bedside::session
