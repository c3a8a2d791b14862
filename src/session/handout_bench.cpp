// SPDX-License-Identifier: MIT
#include "session/handout_bench.h"

#include <algorithm>
#include <utility>

namespace bedside::session {

using content::Handout;
using content::HandoutPart;
using content::PartKind;

namespace {

constexpr std::size_t mostSteps = 100;

} // namespace

HandoutBench::HandoutBench(const Reading& reading, const Questionnaire& questions, std::vector<Handout> presets,
                           QObject* parent)
    : QObject(parent), m_reading(reading), m_questions(questions), m_parts(reading, questions),
      m_pages(reading, questions), m_presets(std::move(presets)) {
    connect(&questions, &Questionnaire::verdictChanged, this, &HandoutBench::follow);
    connect(&questions, &Questionnaire::cleared, this, &HandoutBench::forget);
    connect(&reading, &Reading::sectionsChanged, this, &HandoutBench::follow);
    connect(&reading, &Reading::offersChanged, this, &HandoutBench::follow);
    connect(&reading, &Reading::heldUrgencyChanged, this, &HandoutBench::follow);
    connect(&reading, &Reading::regionChanged, this, [this] {
        rest();
        emit changed();
    });
    follow();
}

/// What the answers or the consent no longer allow goes from the paper at once.
void HandoutBench::follow() {
    m_other.reset();
    m_offered.clear();
    for (const Handout& preset : m_presets)
        if (!m_parts.partsOf(preset).empty())
            m_offered.push_back(preset);
    m_choice.hasPrivate = m_choice.hasPrivate && offersPrivateAdvice();
    filterParts();
    emit presetsChanged();
    emit partsChanged();
    emit changed();
}

void HandoutBench::filterParts() {
    const Handout* preset = offered(m_now.preset);
    if (preset == nullptr) {
        m_past.clear();
        m_future.clear();
        m_now = freshState(firstChoice());
        return;
    }
    const bool positionsGo = std::ranges::any_of(m_now.parts, [this](const BenchPart& each) {
        return !m_parts.allows(each.part) ||
               (each.part.kind == PartKind::Positions && !m_questions.hasBegun()); // one by one, then
    });
    if (!positionsGo)
        return;
    m_past.clear();
    m_future.clear();
    std::erase_if(m_now.parts, [this](const BenchPart& each) { return !m_parts.allows(each.part); });
    if (m_now.parts.empty() || has(*preset, PartKind::Positions))
        m_now = freshState(m_now.preset);
}

bool HandoutBench::waitsForAnswers(const Handout& preset) const {
    return has(preset, PartKind::Result) && !m_reading.holdsResult();
}

QString HandoutBench::nameOf(const HandoutPart& part) const {
    return m_parts.nameOf(part, part.kind == PartKind::Claim ? companions() : document::Companions{});
}

QStringList HandoutBench::namesOnIt() const {
    QStringList names;
    for (const BenchPart& each : m_now.parts)
        if (each.isOn)
            names.append(nameOf(each.part));
    return names;
}

const Handout* HandoutBench::offered(const std::string& preset) const {
    const auto found = std::ranges::find(m_offered, preset, [](const Handout& each) { return each.id.text; });
    return found == m_offered.end() ? nullptr : &*found;
}

/// Answers that are there first, then what anybody may see on the desk.
std::string HandoutBench::firstChoice() const {
    for (const Handout& preset : m_offered)
        if (has(preset, PartKind::Result) && m_reading.holdsResult())
            return preset.id.text;
    for (const Handout& preset : m_offered)
        if (!has(preset, PartKind::Result) && !has(preset, PartKind::Positions))
            return preset.id.text;
    return m_offered.empty() ? std::string() : m_offered.front().id.text;
}

HandoutBench::State HandoutBench::freshState(const std::string& preset) const {
    State state{preset, {}};
    if (const Handout* handout = offered(preset))
        for (HandoutPart& part : m_parts.partsOf(*handout))
            state.parts.push_back({std::move(part), true});
    return state;
}

void HandoutBench::choose(const QString& preset) {
    const Handout* handout = offered(preset.toStdString());
    if (handout == nullptr)
        return;
    if (handout->id.text != m_now.preset) // those that rest on studies name them
        m_choice.hasEvidence = has(*handout, PartKind::Claim);
    take(freshState(handout->id.text));
}

void HandoutBench::takeOver(const HandoutBench& other) {
    m_now = other.m_now;
    m_past = other.m_past;
    m_future = other.m_future;
    m_choice = other.m_choice;
    if (!other.isInOwnLanguage())
        speak(other.language());
    emit partsChanged();
    emit changed();
}

void HandoutBench::take(State state) {
    if (state == m_now)
        return;
    m_past.push_back(std::exchange(m_now, std::move(state)));
    if (m_past.size() > mostSteps)
        m_past.erase(m_past.begin());
    m_future.clear();
    emit partsChanged();
    emit changed();
}

void HandoutBench::switchPart(std::size_t place, bool on) {
    State next = m_now;
    next.parts.at(place).isOn = on;
    take(std::move(next));
}

void HandoutBench::movePart(std::size_t place, int steps) {
    const auto to = static_cast<std::ptrdiff_t>(place) + steps;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_now.parts.size()))
        return;
    State next = m_now;
    std::swap(next.parts.at(place), next.parts.at(static_cast<std::size_t>(to)));
    take(std::move(next));
}

void HandoutBench::addPart(const HandoutPart& part) {
    if (!m_parts.allows(part))
        return;
    State next = m_now;
    next.parts.push_back({part, true});
    take(std::move(next));
}

void HandoutBench::putBack(std::vector<State>& from, std::vector<State>& to) {
    if (from.empty())
        return;
    to.push_back(std::exchange(m_now, from.back()));
    from.pop_back();
    std::erase_if(m_now.parts, [this](const BenchPart& each) { return !m_parts.allows(each.part); });
    emit partsChanged();
    emit changed();
}

void HandoutBench::undo() { putBack(m_past, m_future); }

void HandoutBench::redo() { putBack(m_future, m_past); }

void HandoutBench::forget() {
    document::HandoutChoice blank;
    blank.letterhead = std::move(m_choice.letterhead);
    m_choice = std::move(blank);
    m_past.clear();
    m_future.clear();
    m_now = {};
    m_language.clear();
    rest();
    emit wordsForgotten();
    follow();
}

std::vector<HandoutPart> HandoutBench::offers() const {
    std::vector<HandoutPart> parts = m_parts.all();
    std::erase_if(parts, [this](const HandoutPart& part) {
        return std::ranges::find(m_now.parts, part, &BenchPart::part) != m_now.parts.end();
    });
    return parts;
}

document::HandoutChoice HandoutBench::choice() const {
    document::HandoutChoice choice = m_choice;
    const Handout* preset = offered(m_now.preset);
    if (preset == nullptr)
        return choice;
    if (freshState(m_now.preset) == m_now)
        choice.handout = *preset;
    else
        choice.handout = {{content::ownHandoutId}, tr("Your handout").toStdString(), {}, {}};
    choice.handout.parts.clear();
    for (const BenchPart& each : m_now.parts)
        if (each.isOn)
            choice.handout.parts.push_back(each.part);
    return choice;
}

void HandoutBench::rest() {
    m_companions.reset();
    m_other.reset();
}

std::vector<Language> HandoutBench::languages() const {
    return m_languages && m_languages->all().size() > 1 ? m_languages->all() : std::vector<Language>();
}

QString HandoutBench::language() const {
    return m_language.isEmpty() ? QString::fromStdString(m_reading.bookcase().article().language) : m_language;
}

void HandoutBench::speak(const QString& language) {
    if (language == this->language() || !m_languages || !m_languages->has(language))
        return;
    const bool isOwn = language.toStdString() == m_reading.bookcase().article().language;
    m_language = isOwn ? QString() : language;
    m_other.reset();
    emit changed();
}

const OtherGuide* HandoutBench::otherGuide() const {
    if (isInOwnLanguage())
        return nullptr;
    if (!m_other)
        m_other = std::make_unique<OtherGuide>(m_languages->library(m_language), m_reading, m_questions);
    return m_other.get();
}

const ResultPages& HandoutBench::pages() const {
    const OtherGuide* other = otherGuide();
    return other ? other->pages() : m_pages;
}

const document::Companions& HandoutBench::companions() const {
    if (!m_companions)
        m_companions = m_reading.bookcase().companions();
    return *m_companions;
}

Result<document::Document> HandoutBench::compose(const document::Figure& codeDrawing) const {
    const document::HandoutChoice choice = this->choice();
    if (choice.handout.parts.empty())
        return Fault{"", tr("Nothing is on this handout yet. Tick at least one part.").toStdString()};
    if (waitsForAnswers(choice.handout))
        return Fault{"", tr("This handout is made from your answers. Answer the questions first: "
                            "“Does this apply to me?”")
                             .toStdString()};
    if (const OtherGuide* other = otherGuide())
        return other->pages().handout(other->inItsWords(choice), codeDrawing, other->companions());
    return m_pages.handout(choice, codeDrawing, companions());
}

document::Imprint HandoutBench::imprint() const {
    const OtherGuide* other = otherGuide();
    return pages().imprint(other ? other->companions() : companions());
}

bool HandoutBench::holdsTypedWords() const { return !m_choice.note.empty() || !m_choice.name.empty(); }

bool HandoutBench::printsResult() const {
    return m_questions.hasBegun() && m_reading.holdsResult() && has(choice().handout, PartKind::Result);
}

bool HandoutBench::holdsPrivateAdvice() const {
    if (!printsResult())
        return false;
    const document::PrivateAdvice advice = m_pages.privateAdvice();
    return advice.keepsFromHarm || (advice.isMore && m_choice.hasPrivate);
}

bool HandoutBench::offersPrivateAdvice() const { return printsResult() && m_pages.privateAdvice().isMore; }

} // namespace bedside::session
