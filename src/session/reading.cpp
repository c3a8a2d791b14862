// SPDX-License-Identifier: MIT
#include "session/reading.h"

#include <algorithm>
#include <utility>

namespace bedside::session {

namespace {

bool is(const content::SectionSummary& section, const QString& id) { return section.id.text == id.toStdString(); }

} // namespace

Reading::Reading(const store::Library& library, QObject* parent)
    : QObject(parent), m_bookcase(library), m_teachBack(new TeachBack(m_bookcase, this)) {}

void Reading::heed(const Policy& policy) {
    m_policy = policy;
    m_bookcase.offerCopies(policy.allows(Export::Copy));
    if (!policy.country.isEmpty())
        m_bookcase.setRegion({policy.country.toStdString()});
    if (policy.locksCountry)
        m_bookcase.settleRegion();
    if (policy.hidesSexualPages) {
        choosePages(Consent::BackCareOnly);
        m_policyHoldsPages = true;
    }
}

void Reading::takeOver(const Reading& other) {
    m_history = other.m_history;
    m_showsDrawings = other.m_showsDrawings;
    m_read = other.m_read;
    m_opened = other.m_opened;
    m_given = other.m_given;
    m_usesEasyWords = other.m_usesEasyWords;
    m_bookcase.setRegion(other.m_bookcase.region().id);
    choosePages(other.m_consent);
    m_policyHoldsPages = other.m_policyHoldsPages;
    suggest(other.m_suggested);
    holdUrgency(other.m_heldUrgency);
    holdResult(other.m_holdsResult);
    setMinor(other.m_isMinor);
    m_teachBack->takeOver(*other.m_teachBack);
    emit easyWordsChosen(m_usesEasyWords);
    emit regionChanged();
}

std::vector<content::SectionSummary> Reading::openSections() const {
    auto sections = m_bookcase.sections();
    if (m_consent == Consent::BackCareOnly)
        std::erase_if(sections, [](const content::SectionSummary& section) { return section.plainSpeech; });
    return sections;
}

std::optional<content::SectionSummary> Reading::neighbour(const QString& sectionId, int steps) const {
    const auto sections = openSections();
    const auto here = std::find_if(sections.begin(), sections.end(), [&](const auto& s) { return is(s, sectionId); });
    if (here == sections.end())
        return std::nullopt;
    const auto there = here - sections.begin() + steps;
    if (there < 0 || there >= static_cast<std::ptrdiff_t>(sections.size()))
        return std::nullopt;
    return sections[static_cast<std::size_t>(there)];
}

bool Reading::asksConsent(const Location& location) const {
    if (m_consent == Consent::PlainSpeech)
        return false;
    if (location.kind == PageKind::Questions || location.kind == PageKind::Evidence ||
        location.kind == PageKind::Handouts)
        return m_consent == Consent::NotAsked;
    const std::string id = location.id.toStdString();
    return location.kind == PageKind::Positions || location.kind == PageKind::Advice ||
           ((location.kind == PageKind::Section || location.kind == PageKind::TeachBack) &&
            m_bookcase.speaksPlainly(content::SectionId{id})) ||
           (location.kind == PageKind::Study && m_bookcase.speaksPlainly(content::StudyId{id}));
}

bool Reading::holdsBack(const QString& note) const {
    return m_consent != Consent::PlainSpeech && note.startsWith(u"term:") &&
           m_bookcase.speaksPlainly(content::TermId{note.section(u':', 1).toStdString()});
}

QString Reading::nextOpenSection(const QString& sectionId) const {
    const auto& all = m_bookcase.sections();
    const auto here = std::find_if(all.begin(), all.end(), [&](const auto& s) { return is(s, sectionId); });
    const auto next = std::find_if(here, all.end(), [](const auto& section) { return !section.plainSpeech; });
    return QString::fromStdString((next == all.end() ? openSections().front() : *next).id.text);
}

/// Where the reader is asked first, or led on to another page, that one was not opened.
void Reading::noteOpened() {
    const Location& here = location();
    const bool leadsOn = here.kind == PageKind::Positions
                             ? m_isMinor
                             : here.kind == PageKind::TeachBack && m_bookcase.teachBack(here.id).empty();
    const bool isWords = isArticle(here.kind) || here.kind == PageKind::Evidence || here.kind == PageKind::TeachBack ||
                         here.kind == PageKind::Positions;
    if (!isWords || leadsOn || asksConsent(here))
        return;
    if (OpenedPage page{here.kind, here.id, showsEasyWords(here)}; !m_opened.contains(page))
        m_opened.append(std::move(page));
}

void Reading::show() {
    noteOpened();
    emit opened(m_history.current());
}

void Reading::open(const Location& location) {
    m_history.visit(location);
    show();
}

void Reading::goBack() {
    if (m_history.hasPrevious())
        m_history.goBack(), show();
}

void Reading::goForward() {
    if (m_history.hasNext())
        m_history.goForward(), show();
}

void Reading::rememberScroll(double scroll) { m_history.rememberScroll(scroll); }

void Reading::markRead(const QString& sectionId) {
    if (m_read.contains(sectionId))
        return;
    m_read.insert(sectionId);
    emit sectionRead(sectionId);
}

void Reading::noteHandout(const QString& title) {
    if (m_given.contains(title))
        return;
    m_given.append(title);
    emit handoutNoted();
}

void Reading::choosePages(Consent consent) {
    const bool wasHeld = std::exchange(m_policyHoldsPages, false);
    if (consent == m_consent && !wasHeld)
        return;
    m_consent = consent;
    emit sectionsChanged();
}

void Reading::giveConsent(Consent consent) {
    m_consent = consent;
    m_policyHoldsPages = false;
    emit sectionsChanged();
    if (consent == Consent::BackCareOnly && asksConsent(location()))
        m_history.replace({PageKind::Section, nextOpenSection(location().id)});
    show();
}

void Reading::showDrawings(bool show) { m_showsDrawings = show; }

bool Reading::showsEasyWords(const Location& location) const {
    return m_usesEasyWords && location.kind == PageKind::Section && location.passage < 0 && location.claim.isEmpty() &&
           !location.isInFull && m_bookcase.hasEasyWords(location.id);
}

std::optional<document::Document> Reading::pageToCopy() const {
    if (location().kind != PageKind::Section)
        return std::nullopt;
    return showsEasyWords(location()) ? m_bookcase.easyWithStudies(location().id)
                                      : m_bookcase.sectionWithStudies(location().id);
}

void Reading::chooseEasyWords(bool easy) {
    m_usesEasyWords = easy;
    emit easyWordsChosen(easy);
    if (location().kind != PageKind::Section)
        return;
    m_history.replace({PageKind::Section, location().id});
    show();
}

void Reading::suggest(const QSet<QString>& sections) {
    if (sections == m_suggested)
        return;
    m_suggested = sections;
    emit suggestionsChanged();
}

void Reading::holdUrgency(std::optional<guidance::Urgency> urgency) {
    if (urgency == m_heldUrgency)
        return;
    m_heldUrgency = urgency;
    m_bookcase.letPositionsWait(urgency.has_value());
    emit heldUrgencyChanged();
}

void Reading::holdResult(bool held) {
    if (std::exchange(m_holdsResult, held) != held)
        emit offersChanged();
}

void Reading::setMinor(bool minor) {
    if (std::exchange(m_isMinor, minor) != minor)
        emit offersChanged();
}

void Reading::openInstead(const Location& location) {
    m_history.replace(location);
    show();
}

void Reading::chooseRegion(const QString& regionId) {
    if (m_policy.locksCountry)
        return;
    m_bookcase.setRegion({regionId.toStdString()});
    emit regionChanged();
    show();
}

} // namespace bedside::session
